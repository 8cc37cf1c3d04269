import fc from 'fast-check';
import { addDays, parseDay } from './day.js';
import { ageOn, birthDayIn, residentNumber, sexIn } from './resident-number.js';

const NUMBER = '11010519491231002X';

describe('residentNumber', () => {
  it('gives one form to a number however it was typed', () => {
    for (const typed of [
      NUMBER,
      '11010519491231002x',
      ' 110105 19491231 002X',
      '１１０１０５１９４９１２３１００２Ｘ',
    ])
      expect(residentNumber(typed)).toBe(NUMBER);
    expect(residentNumber('110105491231002')).toBe(NUMBER);
  });

  it('refuses what is none, names the field and does not repeat it', () => {
    for (const typed of ['110105194912310021', '11010519491331002X', '1101051949', '', 'abc'])
      expect(() => residentNumber(typed, 'input.number')).toThrow(
        expect.objectContaining({ code: 'person.number', field: 'input.number' }),
      );
    try {
      residentNumber('110105194912310021');
    } catch (error) {
      expect(JSON.stringify(error)).not.toContain('110105');
    }
  });

  it('notices every single digit that is typed wrongly', () => {
    const place = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = (Number(NUMBER[at]) + more) % 10;
        const wrong = `${NUMBER.slice(0, at)}${digit}${NUMBER.slice(at + 1)}`;
        expect(() => residentNumber(wrong)).toThrow('person.number');
      }),
    );
  });
});

describe('what a resident number says', () => {
  it('is the day of birth and the sex', () => {
    expect(birthDayIn(NUMBER)).toBe('1949-12-31');
    expect(sexIn(NUMBER)).toBe('female');
    expect(sexIn('440524188001010014')).toBe('male');
  });
});

describe('ageOn', () => {
  const born = parseDay('2008-06-01');

  it('counts from the day after the birthday', () => {
    expect(ageOn(born, parseDay('2026-05-31'))).toBe(17);
    expect(ageOn(born, parseDay('2026-06-01'))).toBe(17);
    expect(ageOn(born, parseDay('2026-06-02'))).toBe(18);
  });

  it('of somebody born on a leap day grows on the 1st of March', () => {
    expect(ageOn(parseDay('2008-02-29'), parseDay('2026-02-28'))).toBe(17);
    expect(ageOn(parseDay('2008-02-29'), parseDay('2026-03-01'))).toBe(18);
  });

  it('never falls, and grows by one a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (days) => {
        const day = addDays(born, days);
        const [today, tomorrow] = [ageOn(born, day), ageOn(born, addDays(day, 1))];
        expect(tomorrow - today).toBe(day.slice(5) === born.slice(5) ? 1 : 0);
      }),
    );
  });
});
