/** After so many attempts a delivery stands as failed until somebody takes it up again. */
export const MOST_ATTEMPTS = 8;

const MINUTE_MS = 60_000;

/** When to try again after the n-th failed attempt: 1, 2, 4 … minutes; null when it is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  return new Date(now.getTime() + MINUTE_MS * 2 ** (attempts - 1));
}
