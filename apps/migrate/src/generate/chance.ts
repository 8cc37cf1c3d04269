/** 32 bits of words, spread evenly (FNV-1a, 32 bits). */
export function seedOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** 32 bits of two numbers, such that neighbours have nothing in common (the finalizer of MurmurHash3). */
export function mixed(seed: number, no: number): number {
  let hash = seed ^ Math.imul(no + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Numbers from 0 to below 1, one after another, the same for the same seed. */
export class Dice {
  private thrown = 0;

  constructor(private readonly seed: number) {}

  next(): number {
    return mixed(this.seed, (this.thrown += 1)) / 2 ** 32;
  }

  /** One of the list, each as likely as its weight says. */
  pick<T extends { readonly weight?: number }>(list: readonly T[]): T | undefined {
    let left = this.next() * list.reduce((sum, { weight = 1 }) => sum + weight, 0);
    return list.find(({ weight = 1 }) => (left -= weight) < 0) ?? list.at(-1);
  }

  /** A whole number of at least 1, spread exponentially about the mean. */
  quantity(mean: number): number {
    return Math.max(1, Math.round(-Math.log(1 - this.next()) * mean));
  }
}
