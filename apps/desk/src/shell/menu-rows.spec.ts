import { keptParts, menuRows } from './menu-rows.js';

type Part = 'papers' | 'settings';
const place = (key: string, group?: Part) => ({ key, ...(group ? { group } : {}) });
const keys = (rows: ReturnType<typeof menuRows<Part, ReturnType<typeof place>>>) =>
  rows.map((row) => ('place' in row ? row.place.key : [row.group, ...row.places.map(({ key }) => key)]));

describe('the rows of the menu', () => {
  it('gather the places of a part where its first one stands', () => {
    const open = [
      place('inbox'),
      place('directives', 'papers'),
      place('cases'),
      place('bulletins', 'papers'),
    ];
    expect(keys(menuRows<Part, ReturnType<typeof place>>(open))).toEqual([
      'inbox',
      ['papers', 'directives', 'bulletins'],
      'cases',
    ]);
  });

  it('leave the only open place of a part by itself', () => {
    const open = [place('inbox'), place('calendar', 'settings')];
    expect(keys(menuRows<Part, ReturnType<typeof place>>(open))).toEqual(['inbox', 'calendar']);
  });
});

describe('the parts that were left open', () => {
  it('are those that the browser kept and that there still are', () => {
    expect(keptParts('papers gone', ['papers', 'settings'])).toEqual(['papers']);
    expect(keptParts(null, ['papers'])).toEqual([]);
  });
});
