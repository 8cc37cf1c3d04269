import { openableFields, shownFields } from './shown-fields.js';

const MASKED = { id: 'a', name: '王**', document: null, phone: '138****8000' };
const OPENED = {
  personId: 'a',
  name: '王小明',
  document: null,
  phone: null,
  address: null,
  birthDay: null,
};

describe('the fields of a person', () => {
  it('can be opened where there is something to open', () => {
    expect(openableFields(MASKED)).toEqual(['NAME', 'PHONE']);
    expect(openableFields({ id: 'a', name: null })).toEqual([]);
  });

  it('are masked until opened, and each by itself', () => {
    expect(shownFields(MASKED, null)).toEqual([
      { field: 'NAME', text: '王**' },
      { field: 'PHONE', text: '138****8000' },
    ]);
    expect(shownFields(MASKED, OPENED).map(({ text }) => text)).toEqual(['王小明', '138****8000']);
  });

  it('are never those of another person', () => {
    expect(shownFields({ ...MASKED, id: 'b' }, OPENED)[0]?.text).toBe('王**');
  });
});
