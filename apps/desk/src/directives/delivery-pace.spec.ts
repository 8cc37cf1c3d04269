import { secondsLeft } from './delivery-pace.js';

describe('the seconds left of an issue', () => {
  it('follow the pace so far', () => {
    expect(secondsLeft({ elapsedMs: 6000, since: 3000, open: 1500 })).toBe(3);
    expect(secondsLeft({ elapsedMs: 6000, since: 3000, open: 0 })).toBe(0);
  });

  it('are not told too early, nor while nothing moves', () => {
    expect(secondsLeft({ elapsedMs: 4999, since: 3000, open: 1500 })).toBeNull();
    expect(secondsLeft({ elapsedMs: 60_000, since: 0, open: 1500 })).toBeNull();
  });
});
