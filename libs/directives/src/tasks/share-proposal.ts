/**
 * Divides an amount in the proportion of the weights, so that the parts sum to it exactly: what is left over by rounding
 * down goes, one each, to the largest remainders, the earlier first. A whole amount is divided into whole parts, any
 * other into hundredths. Pure.
 * @param amount not negative
 * @param weights not negative
 * @returns one part per weight; null when there is nothing to go by: no weight, or all of them 0
 */
export function proportion(amount: number, weights: readonly number[]): number[] | null {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= 0) return null;
  const grain = Number.isInteger(amount) ? 1 : 100;
  const grains = Math.round(amount * grain);
  const exact = weights.map((weight) => (grains * weight) / all);
  const parts = exact.map(Math.floor);
  const left = grains - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts.map((part) => part / grain);
}
