import { createHash } from 'node:crypto';

/** Something that may be drawn, with the layer (stratum) it stands in. */
export interface FrameMember {
  readonly id: string;
  readonly stratum: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A digest of what a sample is drawn from, whatever its order: whoever has the same frame can tell. */
export const frameDigest = (frame: readonly FrameMember[]): string =>
  sha256(
    frame
      .map(({ id, stratum }) => `${id} ${stratum}`)
      .sort()
      .join('\n'),
  );

/** How many members each stratum has, in the order of their names. */
export function strataOf(frame: readonly FrameMember[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { stratum } of [...frame].sort((a, b) => (a.stratum < b.stratum ? -1 : 1)))
    sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  return sizes;
}

/**
 * How many are drawn from each stratum: in proportion to its size by the largest remainder, and at least one from each as
 * long as there are as many to draw as strata.
 */
export function allocation(sizes: ReadonlyMap<string, number>, size: number): ReadonlyMap<string, number> {
  const all = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  const n = Math.min(size, all);
  const quotas = [...sizes].map(([stratum, members]) => {
    const whole = Math.floor((n * members) / all);
    return { stratum, whole, rest: (n * members) % all };
  });
  let open = n - quotas.reduce((sum, { whole }) => sum + whole, 0);
  for (const quota of [...quotas].sort((a, b) => b.rest - a.rest || (a.stratum < b.stratum ? -1 : 1)))
    if (open > 0) {
      quota.whole += 1;
      open -= 1;
    }
  if (n >= quotas.length)
    for (const none of quotas.filter(({ whole }) => whole === 0)) {
      const most = quotas.reduce((found, each) => (each.whole > found.whole ? each : found));
      most.whole -= 1;
      none.whole = 1;
    }
  return new Map(quotas.map(({ stratum, whole }) => [stratum, whole]));
}

/**
 * Draws a sample: every member gets the SHA-256 of seed and id as its lot, and each stratum gives the smallest of its lots.
 * The same seed over the same frame draws the same members, on any machine and in any order of the frame.
 */
export function drawSample(frame: readonly FrameMember[], size: number, seed: string): string[] {
  const shares = allocation(strataOf(frame), size);
  const lots = frame
    .map((member) => ({ ...member, lot: sha256(`${seed}:${member.id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const taken = new Map<string, number>();
  return lots.flatMap(({ id, stratum }) => {
    const before = taken.get(stratum) ?? 0;
    if (before >= (shares.get(stratum) ?? 0)) return [];
    taken.set(stratum, before + 1);
    return [id];
  });
}
