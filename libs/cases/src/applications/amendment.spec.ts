import type { KnownDetails } from '@fayuan/persons';
import { changedDetails, givenChanges } from './amendment.js';

const KNOWN = {
  name: '王小明',
  document: null,
  phone: '13800000000',
  address: null,
  sex: 'male',
  birthDay: '1990-01-01',
} as KnownDetails;

describe('an application that is amended', () => {
  it('takes empty fields of a person for unchanged', () => {
    expect(givenChanges({ name: '', phone: null, address: '某街1号' })).toEqual({ address: '某街1号' });
    expect(givenChanges(null)).toEqual({});
  });

  it('changes what is given and keeps the rest', () => {
    expect(changedDetails(KNOWN, { phone: '13900000000' })).toEqual({ ...KNOWN, phone: '13900000000' });
  });

  it('believes a new document in sex and day of birth', () => {
    const document = { kind: 'resident_id', number: '11010519491231002X' } as const;
    expect(changedDetails(KNOWN, { document })).toMatchObject({ document, sex: null, birthDay: null });
  });

  it('makes a person of what is given where there was none', () => {
    expect(changedDetails(undefined, { name: '李四' })).toEqual({ name: '李四' });
  });
});
