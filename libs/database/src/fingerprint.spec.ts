import { isSameInput, ownFingerprint } from './fingerprint.js';

const UNIT = '018f0000-0000-7000-8000-000000000001';

describe('what stands for the arguments of a request', () => {
  const fingerprint = ownFingerprint();

  it('is the same for the same arguments of a unit, and tells others apart', () => {
    const [kept] = fingerprint(UNIT, '{"phone":"13800138000"}');
    expect(isSameInput(kept, fingerprint(UNIT, '{"phone":"13800138000"}'))).toBe(true);
    expect(isSameInput(kept, fingerprint(UNIT, '{"phone":"13800138001"}'))).toBe(false);
    expect(isSameInput(kept, fingerprint(`${UNIT}x`, '{"phone":"13800138000"}'))).toBe(false);
  });

  it('is compared under the key it was made with, when that is still there', () => {
    expect(isSameInput('k1:a', ['k2:b', 'k1:a'])).toBe(true);
    expect(isSameInput('k1:a', ['k2:b', 'k1:c'])).toBe(false);
    expect(isSameInput('k1:a', ['k2:b'])).toBe(true);
    expect(isSameInput('', ['k2:b'])).toBe(true);
  });
});
