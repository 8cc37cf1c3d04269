import { parseDay } from '@fayuan/kernel';
import { judgeCase } from './case-row.js';

const TODAY = parseDay('2026-06-01');
const NOW = new Date('2026-06-01T04:00:00Z');
/** A case that was applied for, granted, handled and closed. */
const CLOSED = {
  number: '长乐民援[2026] 5号',
  receivedOn: '2026-03-01',
  name: '王小明',
  document: '11010519491231002X',
  phone: '13800138000',
  basis: '申请',
  caseType: '民事',
  caseForm: '民事诉讼代理',
  matter: '请求确认劳动关系或者支付劳动报酬',
  means: '诚信承诺书',
  decision: '给予',
  decidedOn: '2026/3/4',
  handler: '李律师',
  assignedOn: '2026-03-05',
  finalPaper: '判决书或裁定书',
  closedOn: '2026-05-10',
  result: '胜诉',
  money: '12,000',
};
const NOTICED = {
  ...CLOSED,
  basis: '通知',
  caseType: '刑事',
  caseForm: '',
  matter: '未成年人',
  agencyKind: '人民法院',
  agency: '长乐区人民法院',
  finalPaper: '判决书或裁定书',
  result: '已判决',
  opinion: '部分采纳',
};
const judged = (changes: Record<string, string>, base: Record<string, string> = CLOSED) =>
  judgeCase(
    {
      no: 3,
      cells: Object.fromEntries(
        Object.entries({ ...base, ...changes })
          .filter(([, text]) => text !== '')
          .map(([key, text]) => [key, { kind: 'text' as const, text }]),
      ),
    },
    TODAY,
    NOW,
  );
const wrong = (changes: Record<string, string>, base?: Record<string, string>) =>
  judged(changes, base).problems.map(({ column, code }) => `${column} ${code}`);
const OPEN = { finalPaper: '', closedOn: '', result: '', money: '' };

describe('a case of a paper ledger', () => {
  it('becomes what it is by the rules of the forms', () => {
    const { made, natural, problems } = judged({});
    expect(problems).toEqual([]);
    expect(natural).toBe('长乐民援〔2026〕5号');
    expect(made).toMatchObject({
      number: '长乐民援〔2026〕5号',
      stage: 'closed',
      matter: { basis: 'applied', hardshipProof: 'promise', isSealed: false, claims: 1 },
      decision: { outcome: 'grant', on: '2026-03-04', reasonCode: null },
      recipient: { details: { sex: 'female', birthDay: '1949-12-31' } },
      closing: { closedOn: '2026-05-10', result: 'won', moneyCents: 1_200_000 },
    });
  });

  it('stands where the ledger left it', () => {
    expect(judged(OPEN).made?.stage).toBe('assigned');
    expect(judged({ ...OPEN, handler: '', assignedOn: '' }).made?.stage).toBe('granted');
    const refusal = {
      ...OPEN,
      handler: '',
      assignedOn: '',
      decision: '不予',
      refusal: '申请事项不属于法律援助范围',
    };
    expect(judged(refusal).made).toMatchObject({
      stage: 'refused',
      decision: { reasonCode: 'out_of_scope' },
    });
  });

  it('that came by notice needs no means and no decision, and is sealed for a minor', () => {
    const { made, problems } = judged({}, NOTICED);
    expect(problems).toEqual([]);
    expect(made).toMatchObject({
      decision: null,
      agencyKind: 'court',
      matter: { basis: 'notified', isSealed: true },
    });
  });

  it('is sent back with the column that is wrong, and never with what was typed', () => {
    const cases: [Record<string, string>, string[]][] = [
      [{ document: '110105194912310021' }, ['document person.number']],
      [{ name: '王' }, ['name person.name']],
      [{ phone: '12' }, ['phone person.phone']],
      [{ means: '', decision: '' }, ['means missing', 'decision missing']],
      [{ decision: '不予' }, ['refusal missing']],
      [{ caseForm: '' }, ['caseForm case.form_wrong']],
      [{ decidedOn: '2026-02-01' }, ['decidedOn case.day_not_possible']],
      [{ assignedOn: '' }, ['assignedOn missing']],
      [{ handler: '', assignedOn: '' }, ['handler missing']],
      [{ closedOn: '2026-07-01' }, ['closedOn case.day_not_possible']],
      [{ result: '已判决' }, ['result case.result_not_of_type']],
      [{ decision: '不予', refusal: '其他' }, ['handler ledger_import.refused_not_handled']],
      [{ receivedOn: '2027-01-01' }, ['receivedOn case.day_ahead']],
    ];
    expect(cases.map(([changes]) => wrong(changes).map((each) => each.split(' ')[0]))).toEqual(
      cases.map(([, expected]) => expected.map((each) => each.split(' ')[0])),
    );
    const texts = JSON.stringify(cases.flatMap(([changes]) => judged(changes).problems));
    for (const typed of ['110105194912310021', '王', '李律师']) expect(texts).not.toContain(typed);
    expect(wrong({ opinion: '' }, NOTICED).map((each) => each.split(' ')[0])).toEqual(['opinion']);
    expect(wrong({ caseType: '民事' }, NOTICED)).toEqual(['caseType ledger_import.notice_not_criminal']);
  });
});
