import { gapPlace, gapsBefore } from './shown-letters.js';

describe('what a letter lacks', () => {
  it('is completed in the roster, with the people or with the case', () => {
    expect(gapPlace('handler.phone')).toBe('roster');
    expect(gapPlace('recipient.address')).toBe('people');
    expect(gapPlace('agent.document')).toBe('people');
    expect(gapPlace('matter.agency')).toBe('matter');
    expect(gapPlace('case.number')).toBe('matter');
  });

  it('keeps it back only where it is not entered as it is issued', () => {
    const gaps = [
      { field: 'input.receiver', name: '受函机构' },
      { field: 'handler.phone', name: '承办人员联系电话' },
    ];
    expect(gapsBefore({ gaps })).toEqual([gaps[1]]);
  });
});
