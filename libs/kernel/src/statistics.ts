/** The value below which the share lies, of the sorted values (nearest rank). @throws Error when there is none */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Three decimals are all that a clock of this kind can tell. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;
