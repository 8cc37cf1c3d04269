import { median, quantile, rounded } from './statistics.js';

describe('what is made of the measured times', () => {
  it('takes the nearest rank', () => {
    expect(median([5, 1, 3, 2, 4])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2);
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('refuses to speak of nothing', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });

  it('keeps thousandths', () => {
    expect(rounded(1.23456)).toBe(1.235);
  });
});
