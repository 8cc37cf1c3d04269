import { signatureIndents } from './signature.js';

describe('the signature without a seal', () => {
  it('begins the date two characters right of the unit, and keeps both two characters from the edge', () => {
    const long = signatureIndents('长乐区法律援助中心', '2026年6月5日');
    expect(long.date - long.unit).toBe(2);
    const short = signatureIndents('司法局', '2026年12月25日');
    expect(short.date - short.unit).toBe(2);
    expect(short.date).toBeCloseTo(28.08 - 2 - 7, 1);
  });
});
