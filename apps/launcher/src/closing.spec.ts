import { Closing } from './closing.js';
import { backOffMs } from './children.js';

describe('the end of a run', () => {
  it('undoes the last thing first, once', async () => {
    const order: string[] = [];
    const closing = new Closing();
    closing.add(() => void order.push('database'));
    closing.add(async () => void order.push('apps'));
    closing.onBegin(() => void order.push('begun'));
    expect(closing.hasBegun).toBe(false);
    await Promise.all([closing.run(), closing.run()]);
    expect(order).toEqual(['begun', 'apps', 'database']);
    expect(closing.hasBegun).toBe(true);
  });
});

describe('the wait before a restart', () => {
  it('doubles up to half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(backOffMs)).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
  });
});
