/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32), so that a failing run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run: that of TEST_SEED, to repeat a run, otherwise a new one. */
export const chooseSeed = (): number =>
  Number(process.env['TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
