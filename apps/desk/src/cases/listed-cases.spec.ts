import { workbookAddress } from './listed-cases.js';

describe('where the list of cases is taken out', () => {
  it('says what the list is filtered by, and nothing else', () => {
    expect(workbookAddress({ stages: [], number: '' })).toBe('/cases.xlsx?');
    const asked = new URL(
      workbookAddress({ stages: ['ASSIGNED', 'HANDLING'], number: '〔2026〕5号' }),
      'http://desk',
    ).searchParams;
    expect([...asked]).toEqual([
      ['stages', 'ASSIGNED,HANDLING'],
      ['number', '〔2026〕5号'],
    ]);
  });
});
