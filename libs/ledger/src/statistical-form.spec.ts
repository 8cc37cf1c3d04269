import fc from 'fast-check';
import { parseDay } from '@fayuan/kernel';
import {
  filledForm,
  type FormCheck,
  type FormFigure,
  formulaOf,
  type StatisticalForm,
} from './statistical-form.js';

const formWith = (...checks: Omit<FormCheck, 'number'>[]): StatisticalForm => ({
  code: 'sample',
  version: 1,
  name: '样表',
  nameEn: 'Sample',
  periodKind: 'month',
  validFrom: parseDay('2026-01-01'),
  validTo: null,
  source: '样本',
  columns: [1, 2, 3].map((number) => ({ number, indicator: `column_${number}` })),
  checks: checks.map((check, at) => ({ ...check, number: at + 1 })),
});
const figuresOf = (...quantities: (number | null)[]): FormFigure[] =>
  quantities.map((quantity, at) => ({
    indicator: `column_${at + 1}`,
    quantity,
    state: quantity === null ? 'suppressed' : 'number',
  }));
const SUM = { left: [1], relation: '=', right: [2, 3] } as const;
const NO_MORE = { left: [1], relation: '>=', right: [2] } as const;
const outcomes = (form: StatisticalForm, figures: FormFigure[]) =>
  filledForm(form, figures).checks.map(({ outcome }) => outcome);

describe('the checks of a statistical form', () => {
  it('are printed with the numbers of the columns', () => {
    expect(formulaOf({ number: 1, left: [1], relation: '=', right: [2, 4, 5] })).toBe('1=2+4+5');
    expect(formulaOf({ number: 2, left: [2, 3], relation: '>=', right: [4] })).toBe('2+3≥4');
  });

  it('hold when both sides agree, and break with both sides said', () => {
    expect(outcomes(formWith(SUM, NO_MORE), figuresOf(5, 2, 3))).toEqual(['holds', 'holds']);
    expect(outcomes(formWith(NO_MORE), figuresOf(2, 2))).toEqual(['holds']);
    expect(filledForm(formWith(SUM, NO_MORE), figuresOf(5, 6, 3)).checks).toEqual([
      { number: 1, formula: '1=2+3', left: 5, right: 9, outcome: 'broken' },
      { number: 2, formula: '1≥2', left: 5, right: 6, outcome: 'broken' },
    ]);
  });

  it('tell zero from no figure: what is not available leaves the check open', () => {
    expect(outcomes(formWith(SUM, NO_MORE), figuresOf(5, 5, 0))).toEqual(['holds', 'holds']);
    expect(outcomes(formWith(SUM, NO_MORE), figuresOf(5, 5, null))).toEqual(['open', 'holds']);
    expect(outcomes(formWith(SUM, NO_MORE), figuresOf(5, 5))).toEqual(['open', 'holds']);
    expect(filledForm(formWith(SUM), figuresOf(5, 5)).cells[2]).toMatchObject({
      quantity: null,
      state: 'not_reported',
    });
  });

  it('do not break over the last binary digit of hundredths', () => {
    const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(-1, 0, 1), (one, other, off) => {
        const figures = figuresOf((one + other + off) / 100, one / 100, other / 100);
        expect(outcomes(formWith(SUM), figures)).toEqual([off === 0 ? 'holds' : 'broken']);
      }),
    );
  });
});
