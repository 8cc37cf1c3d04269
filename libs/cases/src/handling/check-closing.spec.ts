import { parseDay } from '@fayuan/kernel';
import { checkClosing } from './check-closing.js';
import { type ClosingInput, inTenThousands } from './closing.js';

const window = { from: parseDay('2026-05-01'), today: parseDay('2026-05-31') };
const SUIT = { caseType: 'civil', caseForm: 'civil_suit' } as const;
const DEFENCE = { caseType: 'criminal', caseForm: null } as const;
const input = (more: Partial<ClosingInput> = {}): ClosingInput => ({
  finalPaper: 'judgment',
  paperOn: parseDay('2026-05-10'),
  receivedOn: parseDay('2026-05-18'),
  result: 'won',
  moneyCents: 1_234_567,
  ...more,
});
const refused = (more: Partial<ClosingInput>, of: typeof SUIT | typeof DEFENCE = SUIT) => {
  try {
    checkClosing(input(more), of, window);
    return null;
  } catch (error) {
    const { code, field } = error as { code: string; field?: string };
    return [code, field];
  }
};

describe('what is written of the end of a case', () => {
  it('gives the day of the close by the kind of paper', () => {
    expect(checkClosing(input(), SUIT, window)).toMatchObject({
      closedOn: '2026-05-18',
      moneyCents: 1_234_567,
    });
    const settled = input({ finalPaper: 'settlement', receivedOn: null, result: 'mediated' });
    expect(checkClosing(settled, SUIT, window).closedOn).toBe('2026-05-10');
    const defence = input({ result: 'judged', opinion: 'partly_adopted' });
    expect(checkClosing(defence, DEFENCE, window).opinion).toBe('partly_adopted');
  });

  it('is refused by the name of the field that is wrong', () => {
    expect(refused({ finalPaper: 'indictment' })).toEqual(['case.paper_not_of_type', 'input.finalPaper']);
    expect(refused({ finalPaper: 'termination' })).toEqual(['case.paper_not_of_type', 'input.finalPaper']);
    expect(refused({ result: 'judged' })).toEqual(['case.result_not_of_type', 'input.result']);
    expect(refused({ receivedOn: null })).toEqual(['case.receipt_needed', 'input.receivedOn']);
    expect(refused({ receivedOn: parseDay('2026-05-09') })).toEqual([
      'case.day_not_possible',
      'input.receivedOn',
    ]);
    expect(refused({ paperOn: parseDay('2026-06-01') })).toEqual(['case.day_not_possible', 'input.paperOn']);
    expect(refused({ paperOn: parseDay('2026-04-30') })).toEqual(['case.day_not_possible', 'input.paperOn']);
    expect(refused({ moneyCents: -1 })).toEqual(['case.wrong_money', 'input.moneyCents']);
    expect(refused({ moneyCents: 0.5 })).toEqual(['case.wrong_money', 'input.moneyCents']);
    expect(refused({ result: 'judged' }, DEFENCE)).toEqual(['case.opinion_needed', 'input.opinion']);
  });

  it('counts money in 万元 with two decimals', () => {
    expect(inTenThousands(1_234_567)).toBe(1.23);
    expect([inTenThousands(5_000), inTenThousands(4_999)]).toEqual([0.01, 0]);
  });
});
