import fc from 'fast-check';
import { paymentLine } from './payment-line.js';

const amount = fc.nat(10_000_000);
const refused = (input: Parameters<typeof paymentLine>[1], standard = 150_000) => {
  try {
    paymentLine(standard, input);
    return null;
  } catch (error) {
    const { code, field } = error as { code: string; field?: string };
    return [code, field];
  }
};

describe('a line of payment', () => {
  it('adds up, and is never below nothing', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (...given) => {
        const [standard, remoteCents, translationCents, otherCents, share] = given;
        const before = standard + remoteCents + translationCents + otherCents;
        const cutCents = Math.floor(before * share);
        const reasons = { otherReason: '鉴定资料费', cutReason: '材料不全' };
        const line = paymentLine(standard, {
          remoteCents,
          translationCents,
          otherCents,
          cutCents,
          ...reasons,
        });
        expect(line.actualCents).toBe(before - cutCents);
        expect(line.actualCents).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('names the field that is wrong or lacks its reason', () => {
    expect(refused({})).toBeNull();
    expect(refused({ cutCents: 150_001, cutReason: '质量不合格' })).toEqual([
      'subsidy.cut_too_high',
      'input.cutCents',
    ]);
    expect(refused({ cutCents: 1 })).toEqual(['case.reason_needed', 'input.cutReason']);
    expect(refused({ otherCents: 1, otherReason: ' ' })).toEqual(['case.reason_needed', 'input.otherReason']);
    expect(refused({ remoteCents: -1 })).toEqual(['case.wrong_money', 'input.remoteCents']);
    expect(refused({ translationCents: 1.5 })).toEqual(['case.wrong_money', 'input.translationCents']);
  });
});
