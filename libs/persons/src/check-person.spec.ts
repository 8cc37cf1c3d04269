import fc from 'fast-check';
import { parseDay, Refusal } from '@fayuan/kernel';
import { checkPerson } from './check-person.js';
import type { PersonDetails } from './person.js';
import { checkReason } from './reason.js';

const TODAY = parseDay('2026-05-20');
const checked = (details: Partial<PersonDetails>) => checkPerson({ name: '王小明', ...details }, TODAY);
const refusal = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error('nothing was refused');
};

describe('checkPerson', () => {
  it.each([
    ['138 0013 8000', '13800138000'],
    ['+86-138-0013-8000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['(0851)85551234', '0851-85551234'],
    ['0851-85551234转12', '0851-85551234-12'],
    ['+852 2123 4567', '+85221234567'],
  ])('brings the telephone %s into one form', (phone, form) => expect(checked({ phone }).phone).toBe(form));

  it.each(['12800138000', '1380013800', '87654321', '+86123', 'none'])(
    'refuses the telephone %s',
    (phone) => {
      const refused = refusal(() => checked({ phone }));
      expect([refused.code, refused.field]).toEqual(['person.phone', 'person.phone']);
      expect(JSON.stringify(refused.text)).not.toContain(phone);
    },
  );

  it.each([
    ['王 小明', '王小明'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['Sean  O’Brien', "Sean O'Brien"],
  ])('brings the name %s into one form', (name, form) => expect(checked({ name }).name).toBe(form));

  it.each(['', '王', '王小明13800138000', '<b>', '长'.repeat(51)])('refuses the name “%s”', (name) =>
    expect(refusal(() => checked({ name })).field).toBe('person.name'),
  );

  it.each([
    ['residence_permit', '810000199408230021', '810000199408230021'],
    ['hk_macao_permit', 'h 1234 5678', 'H12345678'],
    ['taiwan_permit', '12345678', '12345678'],
    ['passport', 'e12345678', 'E12345678'],
  ] as const)('takes a %s', (kind, number, form) =>
    expect(checked({ document: { kind, number } }).document).toEqual({ kind, number: form }),
  );

  it.each([
    ['resident_id', 'E12345678'],
    ['residence_permit', '11010519491231002X'],
    ['passport', '12'],
  ] as const)('refuses as a %s the number %s', (kind, number) => {
    const refused = refusal(() => checked({ document: { kind, number } }));
    expect(refused.field).toBe('person.document.number');
    expect(JSON.stringify(refused.text)).not.toContain(number);
  });

  it('takes sex and day of birth from a resident number, and refuses others', () => {
    const document = { kind: 'resident_id', number: '11010519491231002X' } as const;
    expect(checked({ document })).toMatchObject({ sex: 'female', birthDay: '1949-12-31' });
    expect(refusal(() => checked({ document, sex: 'male' })).field).toBe('person.sex');
    expect(refusal(() => checked({ birthDay: '2026-05-21' })).code).toBe('person.birth_day');
  });

  it('gives the same again for what it gave', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        fc.stringMatching(/^[\u4e00-\u9fa5]{2,4}$/),
        (phone, name) => {
          const once = checked({ name, phone });
          expect(checkPerson(once, TODAY)).toEqual(once);
        },
      ),
    );
  });
});

describe('checkReason', () => {
  it('takes a matter and refuses what is short, long, or names the person', () => {
    expect(checkReason(' 核对〔2026〕7号案送达 ')).toBe('核对〔2026〕7号案送达');
    for (const [reason, code] of [
      ['查看', 'person.reason_missing'],
      ['长'.repeat(201), 'person.reason_too_long'],
      ['联系 13800138000', 'person.reason_personal'],
      ['给王小明送达', 'person.reason_personal'],
    ] as const)
      expect(refusal(() => checkReason(reason, ['王小明'])).code).toBe(code);
  });
});
