/** Before that a pace says little. */
const TELLING_MS = 5000;

/**
 * Whole seconds until what is open is done at the pace so far; null within the first seconds and while nothing moves.
 * @param pace.since how many were done in the elapsed time
 */
export const secondsLeft = (pace: { elapsedMs: number; since: number; open: number }): number | null =>
  pace.elapsedMs < TELLING_MS || pace.since <= 0
    ? null
    : Math.ceil((pace.open * pace.elapsedMs) / pace.since / 1000);
