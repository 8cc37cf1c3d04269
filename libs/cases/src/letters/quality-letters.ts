import { addDays, words } from '@fayuan/kernel';
import type { FormCell } from '@fayuan/papers';
import { RATINGS, VISIT_QUESTIONS } from '../quality/visit.js';
import type { LetterFacts, LetterForm } from './letter.js';
import {
  ACT,
  capacity,
  caseNumberOf,
  causeLabel,
  causeWords,
  cell,
  day,
  excerpt,
  fields,
  form,
  handlerWords,
  label,
  noHandler,
  ofAct,
  paragraph,
  recipientName,
  remark,
  sealRow,
  signHere,
  wide,
} from './letter-phrases.js';
import { HANDLER_TITLE, QUESTION, RATED } from './letter-words.js';

/** What an agency is asked, as it is recorded afterwards. */
const ASKED = ['职业礼仪', '业务能力', '勤勉尽责'] as const;
/** Days the agency is given. */
const ANSWER_DAYS = 15;

const boxes = (chosen: string | undefined): FormCell[] =>
  RATINGS.map((rating) => cell(`${rating === chosen ? '☑' : '□'} ${RATED[rating]}`, 6, { align: 'center' }));

const agencyOpinion: LetterForm = {
  title: '征询办案机关意见函',
  article: ofAct(59),
  people: ['recipient'],
  layout: 'letter',
  notYet: ({ handler }) => (handler ? null : noHandler),
  write(facts, need) {
    return {
      addressee: need(facts.case.agency, 'matter.agency'),
      day: facts.today,
      body: [
        paragraph(
          `我中心指派${handlerWords(facts.handler, need)}担任${recipientName(facts, need)}${causeWords(facts, need)}的${capacity(facts)}（案件编号：${caseNumberOf(facts, need)}）。依照${ACT}第五十九条，现就承办人员的服务质量征询贵机关意见，请在相应方框内打勾，于${day(addDays(facts.today, ANSWER_DAYS))}前函复。`,
        ),
        form(
          ...ASKED.map((name) => [label(name, 6), ...boxes(undefined)]),
          [label('意见和建议', 6), cell('', 18, { lines: 3 })],
          [
            label('填写人', 6),
            cell('签名：\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日', 18, {
              align: 'right',
            }),
          ],
        ),
      ],
    };
  },
};

const OVER: ReadonlySet<string> = new Set(['closed', 'archived', 'terminated']);

function gifts({ visit }: LetterFacts): string {
  if (typeof visit?.tookGifts !== 'boolean') return '□ 没有\u3000\u3000□ 有（请说明）：';
  return visit.tookGifts ? '□ 没有\u3000\u3000☑ 有（请说明）：' : '☑ 没有\u3000\u3000□ 有（请说明）：';
}

/** So much of what the recipient said stands on one page with the rest. */
const MOST_REMARK = 400;

const WAYS = { phone: '电话', at_home: '上门', online: '网络' } as const;

const visitRecord: LetterForm = {
  title: '法律援助受援人回访记录表',
  article: ofAct(59),
  people: ['recipient'],
  layout: 'form',
  notYet: ({ case: { stage } }) =>
    OVER.has(stage) ? null : words('案件办结后才能回访', 'Recipients are visited when the case is over'),
  write(facts, need) {
    const { visit, handler, people } = facts;
    return {
      addressee: null,
      day: facts.today,
      body: [
        form(
          fields(['受援人', recipientName(facts, need), 10], ['联系电话', people.recipient?.phone, 6]),
          wide(causeLabel(facts), causeWords(facts, need)),
          fields(
            ['承办人员', handler ? `${handler.name}${HANDLER_TITLE[handler.kind]}` : '', 7],
            ['所属机构', handler?.firm, 9],
          ),
          fields(['回访日期', day(visit?.visitedOn), 8], ['回访方式', visit?.how ? WAYS[visit.how] : '', 8]),
          ...VISIT_QUESTIONS.map((question) => [
            label(QUESTION[question], 6),
            ...boxes(visit?.answers?.[question]),
          ]),
          wide('收取财物\n情况', gifts(facts), 2),
          wide('意见和建议', excerpt(visit?.remark, MOST_REMARK), 5),
          signHere('受援人', '签名（电话、网络回访的不签）'),
          wide('回访人', visit?.visitedBy),
          sealRow('回访机构', facts.unitName, facts.today),
        ),
        remark('回访情况如实记录；反映收取财物的，按投诉处理程序办理。'),
      ],
    };
  },
};

/** Papers by which the quality of the work is looked after. */
export const QUALITY_LETTERS = { agency_opinion: agencyOpinion, visit_record: visitRecord } as const;
