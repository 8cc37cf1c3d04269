import fc from 'fast-check';
import { maskedAddress, maskedDocument, maskedName, maskedPhone } from './masking.js';

describe('masking', () => {
  it.each([
    ['王明', '王*'],
    ['王小明', '王**'],
    ['阿依古丽·买买提', '阿**'],
  ])('shows of the name %s the first character', (name, masked) => expect(maskedName(name)).toBe(masked));

  it.each([
    ['11010519491231002X', '110105********002X'],
    ['H12345678', 'H1*****78'],
    ['E12345678', 'E1*****78'],
    ['ABC', '***'],
  ])('shows of a document %s its ends', (number, masked) => expect(maskedDocument(number)).toBe(masked));

  it.each([
    ['13800138000', '138****8000'],
    ['0851-85551234', '0851-******34'],
    ['0851-85551234-12', '0851-******34'],
    ['+85221234567', '+85*******67'],
  ])('shows of the telephone %s its ends', (phone, masked) => expect(maskedPhone(phone)).toBe(masked));

  it('never shows more than two thirds of a number, or a third of an address', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{3,30}$/), (text) => {
        const shown = (masked: string) => masked.replaceAll('*', '').length;
        expect(shown(maskedDocument(text))).toBeLessThanOrEqual(Math.floor((text.length * 2) / 3));
        expect(shown(maskedAddress(text))).toBeLessThanOrEqual(text.length / 3);
      }),
    );
  });
});
