import { choiceOf, FIRST_INDICATORS, paramsWith, type StatisticsChoice } from './statistics-choice.js';

const TODAY = '2026-11-28';
const first: StatisticsChoice = {
  area: null,
  indicators: FIRST_INDICATORS,
  from: '2026-01-01',
  to: '2026-12-31',
  kind: 'year',
  year: 2026,
  campaignId: null,
  level: null,
  base: 'yearBefore',
  tree: 'TODAY',
  treeDay: null,
};
const choice = (address: string) => choiceOf(new URLSearchParams(address), TODAY);

describe('the choice of the statistics page', () => {
  it('is read from the address, and is the first one without', () => {
    expect(choice('')).toEqual(first);
    expect(
      choice(
        'indicators=leaflets,banners&area=PUBLICITY&level=TOWNSHIP&base=previous&tree=DAY&treeDay=2026-02-01',
      ),
    ).toEqual({
      ...first,
      area: 'PUBLICITY',
      indicators: ['leaflets', 'banners'],
      level: 'TOWNSHIP',
      base: 'previous',
      tree: 'DAY',
      treeDay: '2026-02-01',
    });
    expect(choice('indicators=').indicators).toEqual([]);
  });

  it.each([
    'from=2026-02-30&to=2026-03-31',
    'from=2026-05-01',
    'from=2026-05-02&to=2026-05-01',
    'from=May&to=June',
    'year=x&kind=<b>&campaign=1&level=VILLAGE&base=never&area=cases',
  ])('falls back where the address says %s', (address) => {
    expect(choice(address)).toEqual(first);
  });

  it('comes back from the address it is written to', () => {
    const changed: StatisticsChoice = {
      area: 'CASES',
      indicators: ['cases', 'cases_closed'],
      from: '2025-12-01',
      to: '2026-11-30',
      kind: 'statistical_year',
      year: 2025,
      campaignId: '01890a5d-ac96-774b-bcce-b302099a8057',
      level: 'COUNTY',
      base: 'previous',
      tree: 'DAY',
      treeDay: '2026-02-01',
    };
    const params = paramsWith(new URLSearchParams('unit=u'), changed);
    expect(choiceOf(params, TODAY)).toEqual(changed);
    expect(params.get('unit')).toBe('u');
    const cleared = paramsWith(params, { area: null, campaignId: null, level: null });
    expect(choiceOf(cleared, TODAY)).toEqual({ ...changed, area: null, campaignId: null, level: null });
  });

  it('shows the year of another span again', () => {
    const params = paramsWith(new URLSearchParams('year=2024'), { from: '2026-05-01', to: '2026-05-31' });
    expect(choiceOf(params, TODAY).year).toBe(2026);
  });
});
