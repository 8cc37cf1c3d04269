import { words } from '@fayuan/kernel';
import type { LetterFacts, LetterForm, LetterHandler, Need } from './letter.js';
import {
  ACT,
  applied,
  capacity,
  caseNumberOf,
  CASE_RULES,
  causeWords,
  criminal,
  day,
  handlerWords,
  inDays,
  noHandler,
  ofAct,
  paragraph,
  recipientName,
  inOneParagraph,
} from './letter-phrases.js';
import { HANDLER_TITLE } from './letter-words.js';

/** To whom papers about the work of a handler go: the firm, or the person where there is none. */
const addressed = ({ firm, name, kind }: LetterHandler): string => firm ?? `${name}${HANDLER_TITLE[kind]}`;

function contact(facts: LetterFacts, need: Need): string {
  const { people, notice, case: aid } = facts;
  if (people.recipient?.phone) return `受援人联系电话：${people.recipient.phone}。`;
  if (notice?.contact) return `办案机关联系人：${notice.contact}。`;
  // A person in custody is met through the agency.
  if (criminal(facts)) return `请通过${need(aid.agency, 'matter.agency')}联系受援人。`;
  return need(null, 'recipient.phone');
}

const hasHandler = ({ handler }: LetterFacts) => (handler ? null : noHandler);

const assignmentNotice: LetterForm = {
  title: '法律援助指派通知书',
  article: ofAct(36, 43, 46),
  people: ['recipient'],
  layout: 'letter',
  notYet: hasHandler,
  write(facts, need) {
    const { handler, assignment } = facts;
    const firm =
      handler?.kind === 'lawyer' || handler?.kind === 'grassroots_legal_worker'
        ? need(handler.firm, 'handler.firm')
        : handler && addressed(handler);
    return {
      addressee: firm ?? '',
      day: assignment?.assignedOn ?? facts.today,
      body: [
        paragraph(
          `依照${ACT}${applied(facts) ? '第四十三条' : '第三十六条'}，现指派${handlerWords(handler, need)}担任${recipientName(facts, need)}${causeWords(facts, need)}的${capacity(facts)}（案件编号：${caseNumberOf(facts, need)}）。${contact(facts, need)}`,
        ),
        paragraph(
          `请自接到指派之日起五日内与受援人或者其法定代理人、近亲属签订委托协议和授权委托书，因受援人原因不能按时签订的除外（${CASE_RULES}第二十七条）。`,
        ),
        paragraph(
          `承办人员无正当理由不得拒绝、拖延或者终止提供法律援助，应当按照规定向受援人通报办理情况（${ACT}第四十六条）；不得向受援人收取任何财物（第二十条）；对办理中知悉的秘密和隐私予以保密（第二十一条）。`,
        ),
        paragraph(
          `与案件有利害关系需要回避，或者不能继续承办的，请立即书面报告。请自案件办结之日起${inDays(facts.papersDays)}内报送结案材料。`,
        ),
      ],
    };
  },
};

function noticeClause({ notice }: LetterFacts): string {
  if (!notice) return '';
  const { noticeNumber, noticedOn } = notice;
  if (!noticeNumber) return `贵机关${day(noticedOn)}的通知收悉。`;
  return `贵机关${day(noticedOn)}${noticeNumber}${/[函书知]$/u.test(noticeNumber) ? '' : '通知'}收悉。`;
}

const agencyLetter: LetterForm = {
  title: '法律援助公函',
  article: ofAct(36, 43),
  people: ['recipient'],
  layout: 'letter',
  notYet: hasHandler,
  write(facts, need) {
    const { case: aid, handler, assignment } = facts;
    const meeting = criminal(facts)
      ? '承办律师持律师执业证书、律师事务所证明和本函要求会见在押的犯罪嫌疑人、被告人的，请依照《中华人民共和国刑事诉讼法》第三十九条至迟不超过四十八小时安排；'
      : '';
    return {
      addressee: need(aid.agency, 'matter.agency'),
      day: assignment?.assignedOn ?? facts.today,
      body: [
        paragraph(
          `${noticeClause(facts)}依照${ACT}的规定，我中心决定为${recipientName(facts, need)}${causeWords(facts, need)}提供法律援助（案件编号：${caseNumberOf(facts, need)}），指派${handlerWords(handler, need)}担任${capacity(facts)}，联系电话：${need(handler?.phone, 'handler.phone')}。`,
        ),
        paragraph(
          `${meeting}请依法为承办人员会见、阅卷、调查取证和参加诉讼活动提供便利，并将开庭时间、变更强制措施和裁判结果等及时告知承办人员。`,
        ),
        paragraph('更换承办人员或者终止法律援助的，我中心将及时函告。'),
        paragraph('特此函告。'),
      ],
    };
  },
};

const replacementNotice: LetterForm = {
  title: '更换法律援助人员通知书',
  article: ofAct(46, 55),
  people: ['recipient'],
  layout: 'letter',
  fills: 'decision.reason',
  notYet: ({ replacement, handler }) =>
    replacement && handler ? null : words('没有获准的更换', 'No replacement has been approved'),
  write(facts, need) {
    const { replacement, formerHandler, handler } = facts;
    const why =
      replacement?.askedBy === 'recipient'
        ? `你请求更换法律援助人员（${ACT}第五十五条）`
        : '因承办中的情况需要更换法律援助人员';
    const former = formerHandler
      ? `原承办的${formerHandler.firm ?? ''}${formerHandler.name}${HANDLER_TITLE[formerHandler.kind]}`
      : '原承办人员';
    return {
      addressee: recipientName(facts, need),
      day: replacement?.decidedOn ?? facts.today,
      body: [
        paragraph(
          `关于你${causeWords(facts, need)}的法律援助事项（案件编号：${caseNumberOf(facts, need)}），${why}。理由：${inOneParagraph(replacement?.reason ?? '').replace(/[。；]$/u, '')}。`,
        ),
        paragraph(
          `经审查，同意更换。${former}不再承办，改由${handlerWords(handler, need)}担任${capacity(facts)}，联系电话：${need(handler?.phone, 'handler.phone')}。`,
        ),
        paragraph(
          '原承办人员应当自收到本通知之日起及时移交案件材料并说明办理情况；更换不影响已经依法进行的诉讼活动。请与新的承办人员另行签订委托协议和授权委托书。',
        ),
        paragraph('本通知同时送原承办单位、现承办单位和办案机关。'),
      ],
    };
  },
};

const BEFORE_HANDLER: ReadonlySet<string> = new Set(['received', 'supplementing', 'proposed', 'granted']);

const legalHelpNotice: LetterForm = {
  title: '提供法律帮助通知书',
  article: ofAct(30, 37),
  people: ['recipient'],
  layout: 'letter',
  notYet: (facts) => {
    if (!criminal(facts)) return words('只用于刑事案件', 'For criminal cases only');
    return BEFORE_HANDLER.has(facts.case.stage)
      ? null
      : words('已经指派辩护律师，不再由值班律师提供法律帮助', 'A defender is assigned already');
  },
  write(facts, need) {
    return {
      addressee: need(facts.case.agency, 'matter.agency'),
      day: facts.today,
      body: [
        paragraph(
          `${noticeClause(facts)}${recipientName(facts, need)}${causeWords(facts, need)}（编号：${caseNumberOf(facts, need)}）目前没有辩护人。依照${ACT}第三十条，在辩护律师接受委托或者指派之前，由我中心派驻的值班律师为其提供法律咨询、程序选择建议、申请变更强制措施、对案件处理提出意见等法律帮助。`,
        ),
        paragraph(
          `请依照${ACT}第三十七条告知其有权约见值班律师，并为值班律师了解案件有关情况、阅卷、会见提供便利；其签署认罪认罚具结书的，请通知值班律师到场。`,
        ),
        paragraph('需要值班律师到场的时间、地点，请提前告知我中心。值班律师提供法律帮助不收取任何费用。'),
        paragraph('特此通知。'),
      ],
    };
  },
};

/** Papers by which somebody is set to work on a case. */
export const ASSIGN_LETTERS = {
  assignment_notice: assignmentNotice,
  agency_letter: agencyLetter,
  replacement_notice: replacementNotice,
  legal_help_notice: legalHelpNotice,
} as const;
