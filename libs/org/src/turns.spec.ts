import { Turns } from './turns.js';

describe('turns', () => {
  const full = () => new Error('full');

  it('let two work at once, in the order they came, and turn the rest away', async () => {
    const turns = new Turns(2, 3, full);
    const finish: (() => void)[] = [];
    const begun: number[] = [];
    const work = (name: number) => () => {
      begun.push(name);
      return new Promise<number>((resolve) => finish.push(() => resolve(name)));
    };
    const five = [1, 2, 3, 4, 5].map((name) => turns.take(work(name)));
    await expect(turns.take(work(6))).rejects.toThrow('full');
    expect(begun).toEqual([1, 2]);
    for (let next = 0; next < 5; next += 1) {
      finish[next]?.();
      await five[next];
    }
    expect(begun).toEqual([1, 2, 3, 4, 5]);
  });

  it('pass on when work fails', async () => {
    const turns = new Turns(1, 1, full);
    const failing = turns.take(async () => Promise.reject(new Error('broken')));
    const waiting = turns.take(async () => 'done');
    await expect(failing).rejects.toThrow('broken');
    expect(await waiting).toBe('done');
    expect(await turns.take(async () => 'again')).toBe('again');
  });
});
