import { criminalFacts, fullFacts, longFacts } from '../testing/letter-facts.js';
import { composeLetter } from './compose-letter.js';
import { LETTER_KINDS, type LetterFacts, type LetterKind, whyNotYet } from './letter.js';
import { LETTER_FORMS } from './letter-forms.js';

/** All that a letter says, in one line. */
const said = (kind: LetterKind, facts: LetterFacts): string =>
  JSON.stringify(composeLetter(kind, facts).paper('望谟援函〔2026〕1号'));
const why = (kind: LetterKind, facts: LetterFacts): string | undefined =>
  whyNotYet(LETTER_FORMS[kind], facts)?.['zh-CN'];
const gapsOf = (kind: LetterKind, facts: LetterFacts) => composeLetter(kind, facts).gaps;

describe('letters', () => {
  it('of a refusal give the reasons, the article, whom to object to and by when', () => {
    const text = said('refusal_decision', longFacts());
    expect(text).toContain('经济困难状况不符合受理地标准');
    expect(text).toContain('人均月收入四千六百五十元');
    expect(text).toContain('《中华人民共和国法律援助法》第四十三条');
    expect(text).toContain('15日内向望谟县司法局提出异议');
  });

  it('of the bureau say that ended aid goes on, or what can be done when the end stands', () => {
    const { objections } = longFacts();
    const of = (state: 'upheld' | 'corrected') =>
      said(
        'objection_decision',
        longFacts({ objections: objections.map((each) => ({ ...each, against: 'termination', state })) }),
      );
    expect(of('corrected')).toContain('改正，依法继续提供法律援助');
    expect(of('upheld')).toContain('作出的终止法律援助决定');
    expect(of('upheld')).toContain('六十日内依法申请行政复议');
  });

  it('of a grant say on which ground means do not stand in the way', () => {
    const facts = longFacts();
    expect(said('grant_decision', facts)).toContain('第四十二条第三项规定的人员');
    const abused = { ...facts.case, meansNotVerified: null, noMeansCondition: 'abused' };
    expect(said('grant_decision', { ...facts, case: abused })).toContain(
      '第三十二条第四项规定的情形（遭受虐待、遗弃或者家庭暴力的受害人主张相关权益），不受经济困难条件的限制',
    );
    const urgent = { ...facts.case, urgentGround: 'limitation' };
    expect(said('grant_decision', { ...facts, case: urgent })).toContain('第四十三条、第四十四条');
  });

  it('call whoever handles a case what the law calls them', () => {
    expect(said('assignment_notice', longFacts())).toContain('一案的诉讼代理人');
    expect(said('assignment_notice', criminalFacts())).toContain('罪一案的辩护人');
    expect(said('assignment_notice', criminalFacts())).toContain('第三十六条');
    expect(composeLetter('agreement', criminalFacts()).title).toBe('法律援助委托辩护协议');
    const victim = { ...criminalFacts().case, basis: 'applied' as const, matter: 'victim' };
    expect(composeLetter('agreement', criminalFacts({ case: victim })).title).toBe('法律援助委托代理协议');
  });

  it('are dated by the decision they tell of, and signed by the bureau where it decides', () => {
    expect(composeLetter('refusal_decision', longFacts()).day).toBe('2026-05-26');
    expect(composeLetter('assignment_notice', longFacts()).day).toBe('2026-05-27');
    const paper = composeLetter('objection_decision', longFacts()).paper('1号');
    expect(paper?.signature).toMatchObject({ issuers: ['望谟县司法局（公章）'], day: '2026-06-05' });
  });

  it('name each missing value once, and nothing when all is there', () => {
    for (const kind of LETTER_KINDS)
      expect([kind, gapsOf(kind, kind === 'legal_help_notice' ? criminalFacts() : longFacts())]).toEqual([
        kind,
        [],
      ]);
    const facts = longFacts();
    const bare: LetterFacts = {
      ...facts,
      case: { ...facts.case, agency: null, causeOfAction: null },
      handler: facts.handler && { ...facts.handler, phone: null },
    };
    expect(gapsOf('agency_letter', bare)).toEqual(
      expect.arrayContaining(['matter.agency', 'matter.causeOfAction', 'handler.phone']),
    );
    expect(gapsOf('agency_letter', bare)).toHaveLength(3);
    const unknown = {
      ...facts.people,
      recipient: facts.people.recipient && { ...facts.people.recipient, document: null },
    };
    expect(gapsOf('grant_decision', { ...facts, people: unknown })).toEqual(['recipient.document']);
    expect(gapsOf('cooperation_letter', { ...facts, input: {} })).toEqual([
      'input.receiver',
      'input.request',
      'input.answerBy',
    ]);
  });

  it('leave what is written by hand open in forms of the file', () => {
    const facts = longFacts();
    const bare: LetterFacts = { ...facts, case: { ...facts.case, agency: null }, narrative: null };
    expect(gapsOf('application_form', bare)).toEqual([]);
  });

  it('are made no more of a deleted case', () => {
    const deleted = longFacts({ case: { ...longFacts().case, stage: 'deleted' } });
    for (const kind of LETTER_KINDS) expect(why(kind, deleted)).toBe('案件已删除，不再制作文书');
  });

  it('wait for what they tell of', () => {
    const received = longFacts({
      case: { ...longFacts().case, stage: 'received' },
      assignment: null,
      handler: null,
      closing: null,
      termination: null,
      replacement: null,
      supplement: null,
      decisions: [],
      objections: [],
    });
    const open = LETTER_KINDS.filter((kind) => why(kind, received) === undefined);
    expect(open).toEqual([
      'application_form',
      'means_statement',
      'receipt',
      'cooperation_letter',
      'delivery_receipt',
    ]);
    expect(why('delivery_receipt', { ...received, hasLetters: false })).toContain('送达');
    expect(why('legal_help_notice', longFacts())).toContain('刑事');
    expect(why('application_form', criminalFacts())).toContain('通知');
    expect(why('legal_help_notice', criminalFacts())).toBeUndefined();
  });

  it('quote no more of a statement than fits and say where the rest is', () => {
    expect(said('application_form', longFacts())).toContain('……（全文见案卷材料）');
  });

  it('hold a reason of as many characters as may be written, in no smaller type than 五号', () => {
    for (const kind of LETTER_KINDS) {
      const facts = fullFacts(kind === 'legal_help_notice' ? criminalFacts() : longFacts());
      expect([kind, composeLetter(kind, facts).paper('望谟援函〔2026〕1号') !== null]).toEqual([kind, true]);
    }
    expect(composeLetter('refusal_decision', fullFacts(longFacts())).paper('1号')?.density).toBe('least');
  });

  it('are no paper when not even that holds what was written', () => {
    const facts = longFacts();
    const decisions = facts.decisions.map((each) => ({ ...each, reason: '法'.repeat(3_000) }));
    expect(composeLetter('refusal_decision', { ...facts, decisions }).paper('1号')).toBeNull();
    expect(LETTER_FORMS.refusal_decision.fills).toBe('decision.reason');
  });

  it('say words of several lines in one paragraph', () => {
    const facts = longFacts();
    const decisions = facts.decisions.map((each) => ({ ...each, reason: '一、收入。\n二、财产' }));
    expect(said('refusal_decision', { ...facts, decisions })).toContain('一、收入。 二、财产。');
  });
});
