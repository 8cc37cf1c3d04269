import fc from 'fast-check';

import { plainNumber, saidByNumber } from './resident-number.js';

const NUMBER = '11010519491231002X';

describe('a resident number on the phone', () => {
  it('says day of birth and sex, however it was typed', () => {
    for (const typed of [NUMBER, '110105 19491231 002x', '１１０１０５１９４９１２３１００２Ｘ'])
      expect(saidByNumber(typed)).toEqual({ birthDay: '1949-12-31', isMale: false });
    expect(saidByNumber('440524188001010014')).toEqual({ birthDay: '1880-01-01', isMale: true });
    expect(plainNumber(' 110105-1949 ')).toBe('1101051949');
  });

  it('says nothing with a wrong check character, a day that is none, or too few characters', () => {
    for (const wrong of ['110105194912310021', '11010519490231002X', '11010519491231002', ''])
      expect(saidByNumber(wrong)).toBeNull();
  });

  it('notices every single digit that is typed wrongly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = (Number(NUMBER[at]) + more) % 10;
        expect(saidByNumber(`${NUMBER.slice(0, at)}${digit}${NUMBER.slice(at + 1)}`)).toBeNull();
      }),
    );
  });
});
