import { randomBytes } from 'node:crypto';
import { parsePersonKeys, personIndexes } from './person-index.js';
import { residentNumber } from './resident-number.js';

const NUMBER = '11010519491231002X';
const secret = () => randomBytes(32).toString('base64');

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

  it('refuses what is none: a wrong check character, no day of birth, too short', () => {
    for (const typed of ['110105194912310021', '11010519491331002X', '1101051949', '', 'abc'])
      expect(() => residentNumber(typed)).toThrow('person.number');
  });
});

describe('personIndexes', () => {
  it('knows a person by 32 bytes under each key, the same for the same number only', () => {
    const keys = parsePersonKeys(`k1:${secret()} k2:${secret()}`);
    const [first, second] = personIndexes(keys, NUMBER);
    expect([first?.keyId, second?.keyId]).toEqual(['k1', 'k2']);
    expect(first?.digest).toHaveLength(32);
    expect(first?.digest.equals(second?.digest as Buffer)).toBe(false);
    expect(personIndexes(keys, NUMBER.toLowerCase())).toEqual([first, second]);
    expect(personIndexes(keys, '440524188001010014')[0]?.digest.equals(first?.digest as Buffer)).toBe(false);
  });

  it('takes no key that is weak, unnamed or doubled, and never repeats the secret', () => {
    const one = secret();
    for (const wrong of ['', `K:${one}`, one, `k:c2hvcnQ=`, `k:${one} k:${secret()}`]) {
      expect(() => parsePersonKeys(wrong)).toThrow();
      expect(() => parsePersonKeys(wrong)).not.toThrow(one);
    }
  });
});
