import { words } from '@fayuan/kernel';
import { remedyParagraph } from '../applications/remedy.js';
import type { LetterFacts, LetterForm, Need } from './letter.js';
import {
  ACT,
  applicationNumberOf,
  applied,
  caseNumberOf,
  causeWords,
  cited,
  coded,
  day,
  identified,
  inOneParagraph,
  named,
  notApplied,
  ofAct,
  paragraph,
  recipientName,
} from './letter-phrases.js';
import { TERMINATION } from './letter-words.js';

const AIDED: ReadonlySet<string> = new Set([
  'granted',
  'assigned',
  'handling',
  'closed',
  'archived',
  'terminated',
]);

/** Why the means condition does not stand in the way, with its article. */
function meansClause({ case: { noMeansCondition, meansNotVerified } }: LetterFacts): string {
  const none = noMeansCondition === null ? undefined : coded(noMeansCondition);
  if (none) return `属于${cited(none)}规定的情形（${none.text['zh-CN']}），不受经济困难条件的限制`;
  const kept = meansNotVerified === null ? undefined : coded(meansNotVerified);
  if (kept) return `属于${cited(kept)}规定的人员（${kept.text['zh-CN']}），免予核查经济困难状况`;
  return '符合受理地法律援助经济困难标准';
}

function groundsClause(facts: LetterFacts): string {
  const { case: aid } = facts;
  const urgent = aid.urgentGround === null ? undefined : coded(aid.urgentGround);
  const matter = coded(aid.matter);
  const scope = matter ? `申请事项属于${cited(matter)}规定的法律援助范围` : '申请事项属于法律援助范围';
  if (urgent)
    return `${scope}，并有${cited(urgent)}规定的紧急情形（${urgent.text['zh-CN']}），应当先行提供法律援助`;
  return `${scope}，${meansClause(facts)}`;
}

const asked = (facts: LetterFacts, need: Need): string =>
  `于${day(facts.case.receivedOn)}就“${named(facts.case.matter)}”事项提出的法律援助申请（编号：${applicationNumberOf(facts, need)}）`;

const grantDecision: LetterForm = {
  title: '给予法律援助决定书',
  article: ofAct(31, 32, 42, 43, 44),
  people: ['recipient'],
  layout: 'letter',
  notYet: (facts) => {
    if (!applied(facts)) return notApplied;
    return AIDED.has(facts.case.stage) && facts.case.decidedOn
      ? null
      : words('作出给予法律援助的决定后才能制作', 'Aid has not been granted');
  },
  write(facts, need) {
    const { case: aid } = facts;
    const later = facts.materials.filter(({ state }) => state === 'later').map(({ kind }) => named(kind));
    return {
      addressee: identified(facts, need),
      day: aid.decidedOn ?? facts.today,
      body: [
        paragraph(`你${asked(facts, need)}收悉。经审查，${groundsClause(facts)}。`),
        paragraph(
          `依照${ACT}${aid.urgentGround ? '第四十三条、第四十四条' : '第四十三条'}，决定给予法律援助（案件编号：${caseNumberOf(facts, need)}），自决定作出之日起三日内指派法律援助人员。${later.length > 0 ? `请及时补交${later.join('、')}。` : ''}`,
        ),
        paragraph(
          '法律援助不收取费用，法律援助人员不得向你收取任何财物（第二十条）。请如实陈述情况，及时提供证据材料，协助、配合办理（第四十七条）。',
        ),
        paragraph(
          '你有权了解办理情况；法律援助机构、法律援助人员未依法履行职责的，可以向司法行政部门投诉，并可以请求更换法律援助人员（第五十五条）。',
        ),
      ],
    };
  },
};

const refusalOf = ({ decisions }: LetterFacts) =>
  decisions.findLast(({ outcome, state }) => outcome === 'refuse' && state === 'decided');

const refusalDecision: LetterForm = {
  title: '不予法律援助决定书',
  article: ofAct(43, 49),
  people: ['recipient'],
  layout: 'letter',
  fills: 'decision.reason',
  notYet: (facts) =>
    refusalOf(facts) ? null : words('没有作出不予法律援助的决定', 'Aid has not been refused'),
  write(facts, need) {
    const refusal = refusalOf(facts);
    const reason = coded(refusal?.reasonCode ?? '');
    const other = reason === undefined || reason.code === 'other';
    const ground = other ? '' : `${reason.text['zh-CN']}。`;
    return {
      addressee: identified(facts, need),
      day: refusal?.decidedOn ?? facts.today,
      body: [
        paragraph(`你${asked(facts, need)}收悉。经审查，决定不予法律援助，理由如下：`),
        paragraph(`${ground}${ended(need(refusal?.reason, 'decision.reason'))}`),
        paragraph(`本决定依照${ACT}第四十三条作出。`),
        paragraph(need(refusal?.remedy, 'decision.remedy')),
      ],
    };
  },
};

/** What somebody wrote, in one paragraph and with an end. */
function ended(text: string): string {
  const one = inOneParagraph(text);
  return one === '' || /[。！？]$/u.test(one) ? one : `${one}。`;
}

const AFTER_UPHELD =
  '如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者自收到本决定之日起六个月内依法向人民法院提起行政诉讼。';

const answered = ({ objections }: LetterFacts) => objections.findLast(({ state }) => state !== 'open');

const objectionDecision: LetterForm = {
  title: '法律援助异议审查决定书',
  article: ofAct(49),
  people: ['recipient'],
  layout: 'letter',
  fills: 'objection.words',
  notYet: (facts) =>
    answered(facts) ? null : words('没有已作出审查决定的异议', 'No objection has been decided'),
  write(facts, need) {
    const objection = answered(facts);
    const what = objection?.against === 'termination' ? '终止法律援助' : '不予法律援助';
    const upheld = objection?.state === 'upheld';
    return {
      addressee: identified(facts, need),
      day: objection?.decidedOn ?? facts.today,
      signer: `${facts.placeName}司法局`,
      body: [
        paragraph(
          `你对${facts.unitName}作出的${what}决定（编号：${caseNumberOf(facts, need)}）提出的异议，本局于${day(objection?.lodgedOn)}收到。经审查：`,
        ),
        paragraph(ended(need(objection?.words, 'objection.words'))),
        paragraph(
          upheld
            ? `依照${ACT}第四十九条，决定维持${facts.unitName}作出的${what}决定。`
            : `依照${ACT}第四十九条，责令${facts.unitName}改正，依法${objection?.against === 'termination' ? '继续' : ''}提供法律援助。`,
        ),
        ...(upheld ? [paragraph(AFTER_UPHELD)] : []),
      ],
    };
  },
};

const terminationDecision: LetterForm = {
  title: '终止法律援助决定书',
  article: ofAct(48, 49),
  people: ['recipient'],
  layout: 'letter',
  fills: 'decision.reason',
  notYet: ({ termination }) =>
    termination ? null : words('没有作出终止法律援助的决定', 'The aid has not been ended'),
  write(facts, need) {
    const { termination } = facts;
    const [item, ground] = TERMINATION[termination?.ground ?? 'other'];
    return {
      addressee: recipientName(facts, need),
      day: termination?.decidedOn ?? facts.today,
      body: [
        paragraph(
          `关于你${causeWords(facts, need)}的法律援助事项（案件编号：${caseNumberOf(facts, need)}），经审查有${ACT}第四十八条${item}规定的情形（${ground}）：${ended(need(termination?.reason, 'decision.reason'))}`,
        ),
        paragraph(
          `依照${ACT}第四十八条，决定自本决定作出之日起终止法律援助。法律援助人员应当办结交接，退还你提交的材料；我中心同时告知办案机关。`,
        ),
        paragraph(remedyParagraph({ placeName: facts.placeName, days: facts.objectionDays })),
      ],
    };
  },
};

/** Decisions and what the bureau makes of an objection to them. */
export const DECISION_LETTERS = {
  grant_decision: grantDecision,
  refusal_decision: refusalDecision,
  objection_decision: objectionDecision,
  termination_decision: terminationDecision,
} as const;
