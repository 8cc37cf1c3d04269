import { words } from '@fayuan/kernel';
import type { FormCell } from '@fayuan/papers';
import type { Milestone } from '../handling/milestone.js';
import type { LetterFacts, LetterForm } from './letter.js';
import {
  cell,
  causeLabel,
  causeWords,
  day,
  excerpt,
  fields,
  form,
  inDays,
  label,
  noHandler,
  ofAct,
  recipientName,
  remark,
  sealRow,
  signHere,
  wide,
} from './letter-phrases.js';
import { CASE_TYPE, FINAL_PAPER, HANDLER_TITLE, MILESTONE, OPINION, RESULT, TOLD } from './letter-words.js';

const REPORTED: ReadonlySet<string> = new Set(['progress_told', 'special_report']);
/** So many entries stand on one page, the latest; earlier ones are in the file. */
const MOST_ENTRIES = 6;

const entryRow = ({ happenedOn, kind, toldHow, note }: Milestone): FormCell[] => [
  cell(day(happenedOn), 5, { align: 'center' }),
  cell(`${MILESTONE[kind]}${toldHow ? `（${TOLD[toldHow]}）` : ''}`, 6, { align: 'center' }),
  cell(excerpt(note, 78), 13, { lines: 2 }),
];

const blankEntry = (): FormCell[] => [cell('', 5), cell('', 6), cell('', 13, { lines: 2 })];

const handlerRow = ({ handler }: LetterFacts): FormCell[] =>
  fields(
    ['承办人员', handler ? `${handler.name}${HANDLER_TITLE[handler.kind]}` : '', 7],
    ['所属机构', handler?.firm, 9],
  );

const progressRecord: LetterForm = {
  title: '法律援助案件承办情况通报（报告）记录',
  article: ofAct(46, 48),
  people: ['recipient'],
  layout: 'form',
  notYet: ({ handler }) => (handler ? null : noHandler),
  write(facts, need) {
    const told = facts.milestones.filter(({ kind }) => REPORTED.has(kind)).slice(-MOST_ENTRIES);
    const free = Array.from({ length: MOST_ENTRIES - told.length }, blankEntry);
    return {
      addressee: null,
      day: facts.today,
      body: [
        form(
          wide('受援人', recipientName(facts, need)),
          wide(causeLabel(facts), causeWords(facts, need)),
          handlerRow(facts),
          [label('日期', 5), label('通报（报告）方式', 6), label('内容', 13)],
          ...told.map(entryRow),
          ...free,
          signHere('承办人员', '签名'),
          signHere('受援人'),
          sealRow('法律援助\n机构', facts.unitName, facts.today),
        ),
        remark('向受援人通报办理情况，或者就终止情形、重大疑难等向法律援助机构报告时，逐次记录。'),
      ],
    };
  },
};

const times = (milestones: readonly Milestone[], kind: Milestone['kind']): string =>
  `${milestones.filter((each) => each.kind === kind).length}次`;

const closingReport: LetterForm = {
  title: '法律援助案件结案报告表',
  article: ofAct(50),
  people: ['recipient'],
  layout: 'form',
  notYet: ({ closing }) => (closing ? null : words('登记结案后才能制作', 'Close the case first')),
  write(facts, need) {
    const { case: aid, assignment, closing, milestones } = facts;
    return {
      addressee: null,
      day: facts.today,
      body: [
        form(
          fields(['受援人', recipientName(facts, need), 13], ['案件性质', CASE_TYPE[aid.caseType], 3]),
          wide(causeLabel(facts), causeWords(facts, need)),
          handlerRow(facts),
          wide('办案机关', aid.agency),
          fields(['指派日期', day(assignment?.assignedOn), 8], ['协议日期', day(assignment?.agreementOn), 8]),
          fields(
            ['结案文书', closing ? FINAL_PAPER[closing.finalPaper] : '', 8],
            ['结案日期', day(closing?.closedOn), 8],
          ),
          fields(
            ['案件结果', closing ? RESULT[closing.result] : '', 8],
            ['意见采纳', closing?.opinion ? OPINION[closing.opinion] : '不适用', 8],
          ),
          wide('挽回损失或\n取得利益', `${((closing?.moneyCents ?? 0) / 100).toFixed(2)}元`),
          fields(
            ['会见次数', times(milestones, 'meeting'), 4],
            ['开庭次数', times(milestones, 'hearing'), 4],
            ['通报次数', times(milestones, 'progress_told'), 4],
          ),
          wide('案情和\n承办过程', '', 6),
          wide('承办结果\n和体会', '', 5),
          signHere('承办人员', '签名'),
          wide('审查意见', '', 2),
          sealRow('法律援助\n机构', facts.unitName, facts.today),
        ),
        remark(
          `自结案之日起${inDays(facts.papersDays)}内，与结案文书副本、办理情况材料一并报送法律援助机构。`,
        ),
      ],
    };
  },
};

const deliveryReceipt: LetterForm = {
  title: '法律援助文书送达回证',
  article: ofAct(43, 48),
  people: ['recipient'],
  layout: 'form',
  notYet: ({ hasLetters }) =>
    hasLetters ? null : words('还没有签发可以送达的文书', 'No letter was issued that could be served'),
  write(facts, need) {
    const { served, people } = facts;
    need(served?.id, 'input.servedLetterId');
    return {
      addressee: null,
      day: facts.today,
      body: [
        form(
          wide(causeLabel(facts), causeWords(facts, need)),
          fields(['受送达人', recipientName(facts, need), 10], ['联系电话', people.recipient?.phone, 6]),
          wide('送达地点', people.recipient?.address, 2),
          wide('送达文书', served ? `${served.title}（${served.number}）` : ''),
          wide('送达方式', '□ 直接送达\u3000□ 邮寄送达\u3000□ 电子送达\u3000□ 转交送达\u3000□ 其他'),
          signHere('收件人'),
          wide('代收人及\n代收理由', '', 3),
          wide('拒收情形\n和见证人', '', 3),
          signHere('送达人', '签名'),
          wide('备注', '', 3),
          sealRow('送达机构', facts.unitName, facts.today),
        ),
        remark('收件人签名的日期为送达日期；邮寄送达的，以回执上注明的收件日期为送达日期。'),
      ],
    };
  },
};

/** Papers of the handling and of its end. */
export const HANDLING_LETTERS = {
  progress_record: progressRecord,
  closing_report: closingReport,
  delivery_receipt: deliveryReceipt,
} as const;
