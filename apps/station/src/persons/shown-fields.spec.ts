import type { PersonField } from '../generated/graphql.js';
import { openableFields, shownFields } from './shown-fields.js';

const MASKED = { id: 'a', name: '王**', document: null, phone: '138****8000' };
const OPENED = { personId: 'a', name: '王小明', document: null, phone: null, address: null, birthDay: null };

describe('a person on the phone', () => {
  it('is masked until opened, and each field by itself', () => {
    const both: PersonField[] = ['NAME', 'PHONE'] as PersonField[];
    expect(openableFields(MASKED)).toEqual(both);
    expect(shownFields(MASKED, null).map(({ text }) => text)).toEqual(['王**', '138****8000']);
    expect(shownFields(MASKED, OPENED).map(({ text }) => text)).toEqual(['王小明', '138****8000']);
  });

  it('never shows what was opened of another, and offers nothing where nothing is', () => {
    expect(shownFields({ ...MASKED, id: 'b' }, OPENED)[0]?.text).toBe('王**');
    expect(openableFields({ id: 'a', name: null })).toEqual([]);
  });
});
