import { MOST_ATTEMPTS, nextAttempt } from './back-off.js';

describe('the next attempt', () => {
  const now = new Date('2026-05-11T00:00:00Z');

  it('comes after 1, 2, 4 … minutes', () => {
    expect([1, 2, 3].map((n) => nextAttempt(n, now)?.toISOString())).toEqual([
      '2026-05-11T00:01:00.000Z',
      '2026-05-11T00:02:00.000Z',
      '2026-05-11T00:04:00.000Z',
    ]);
  });

  it('does not come when there were too many', () => {
    expect(nextAttempt(MOST_ATTEMPTS - 1, now)).not.toBeNull();
    expect(nextAttempt(MOST_ATTEMPTS, now)).toBeNull();
  });
});
