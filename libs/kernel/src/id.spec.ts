import { isId, newIdHead } from './id.js';

describe('the head of a block of ids', () => {
  it('makes a UUIDv7 of every number, each its own', () => {
    const head = newIdHead();
    const ids = [0, 1, 44_703, 2 ** 31 - 1].flatMap((no) =>
      ['0', '1', '2'].map((kind) => `${head}${kind}${no.toString(16).padStart(11, '0')}`),
    );
    expect(ids.every(isId)).toBe(true);
    expect(ids.every((id) => id[14] === '7')).toBe(true);
    expect(new Set(ids).size).toBe(12);
  });

  it('differs from block to block within a millisecond', () => {
    const heads = Array.from({ length: 200 }, newIdHead);
    expect(new Set(heads).size).toBe(200);
  });
});
