import fc from 'fast-check';
import { documentNumber, issuerWord } from './document-number.js';

describe('the document number', () => {
  it.each([
    ['长乐区', '长乐法援'],
    ['福州市', '福州法援'],
    ['福建省', '福建法援'],
    ['内蒙古自治区', '内蒙古法援'],
    ['广西壮族自治区', '广西法援'],
    ['城区', '城区法援'],
    ['郊区', '郊区法援'],
    ['司法部', '司法部法援'],
  ])('of %s begins with %s', (place, word) => {
    expect(issuerWord(place)).toBe(word);
  });

  it('has hexagon brackets, a four-figure year and no leading zero', () => {
    expect(documentNumber('长乐区', 2026, 12)).toBe('长乐法援〔2026〕12号');
  });

  it('differs for different numbers of a year', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(documentNumber('长乐区', 2026, a) === documentNumber('长乐区', 2026, b)).toBe(a === b);
      }),
    );
  });
});
