import type { FormCell } from '@fayuan/papers';
import type { LetterFacts, LetterForm, Need } from './letter.js';
import {
  ACT,
  capacity,
  caseNumberOf,
  CASE_RULES,
  causeWords,
  criminal,
  documentWords,
  fields,
  form,
  identified,
  noHandler,
  ofAct,
  recipientName,
  remark,
  sealRow,
  signHere,
  wide,
} from './letter-phrases.js';
import { HANDLER_TITLE, SEX } from './letter-words.js';

const hasHandler = ({ handler }: LetterFacts) => (handler ? null : noHandler);

function sides(facts: LetterFacts, need: Need): FormCell[][] {
  const { people, agentRelation, handler } = facts;
  const { recipient, agent } = people;
  identified(facts, need);
  return [
    fields(
      ['委托人', recipient?.name, 7],
      ['性别', SEX[recipient?.sex ?? ''], 2, 2],
      ['联系电话', recipient?.phone, 5],
    ),
    wide('证件号码', documentWords(recipient)),
    wide('住址', recipient?.address),
    fields(['法定代理人', agent?.name, 8], ['与委托人关系', agentRelation, 7, 5]),
    fields(
      ['受委托人', handler ? `${handler.name}${HANDLER_TITLE[handler.kind]}` : '', 7],
      ['执业证号', handler?.licenceNumber, 9],
    ),
    fields(['所属机构', handler?.firm, 10], ['联系电话', need(handler?.phone, 'handler.phone'), 6]),
  ];
}

/** What the agent may do; a defender has the powers the law gives. */
const powers = (facts: LetterFacts): string =>
  criminal(facts) && capacity(facts) === '辩护人'
    ? '依照《中华人民共和国刑事诉讼法》行使辩护人的诉讼权利。'
    : '□ 一般代理\n□ 特别代理：代为承认、放弃、变更请求，进行和解、调解，提起反诉或者上诉\n（由委托人选择，在方框内打勾并捺印；未选择特别代理的，为一般代理）';

const powerOfAttorney: LetterForm = {
  title: '法律援助授权委托书',
  article: ofAct(43),
  people: ['recipient', 'agent'],
  layout: 'form',
  notYet: hasHandler,
  write(facts, need) {
    return {
      addressee: null,
      day: facts.today,
      body: [
        form(
          ...sides(facts, need),
          wide(
            '委托事项',
            `委托人因${causeWords(facts, need)}，经法律援助机构指派，委托上列受委托人担任${capacity(facts)}。`,
            2,
          ),
          wide('办案机关', facts.case.agency),
          wide('办案阶段', facts.case.procedureStage),
          wide('委托权限', powers(facts), 4),
          wide('委托期限', '自签署之日起至本阶段法律援助事项办结之日止。'),
          signHere('委托人'),
          signHere('受委托人', '签名'),
          sealRow('法律援助\n机构', facts.unitName, facts.today),
        ),
        remark('本委托书一式三份，由委托人、受委托人分别留存，一份提交办案机关；法律援助不收取费用。'),
      ],
    };
  },
};

const agreement: LetterForm = {
  title: (facts) =>
    criminal(facts) && capacity(facts) === '辩护人' ? '法律援助委托辩护协议' : '法律援助委托代理协议',
  article: ofAct(46, 47),
  people: ['recipient', 'agent'],
  layout: 'form',
  notYet: hasHandler,
  write(facts, need) {
    recipientName(facts, need);
    const terms = [
      `一、经${facts.unitName}指派（案件编号：${caseNumberOf(facts, need)}），受委托人担任委托人${causeWords(facts, need)}的${capacity(facts)}，委托权限以授权委托书为准。`,
      '二、受委托人应当勤勉尽责，及时通报办理情况，保守秘密，无正当理由不得拒绝、拖延或者终止办理，不得向委托人收取任何财物。',
      '三、委托人应当如实陈述案情，及时提供证据材料，协助、配合办理；不得要求受委托人从事违法活动。',
      '四、委托人有权了解办理情况，可以向法律援助机构请求更换承办人员，可以向司法行政部门投诉。',
      '五、委托人有法律规定的终止法律援助情形的，受委托人应当向法律援助机构报告，法律援助机构决定终止的，本协议终止。',
      '六、本协议自双方签署之日起生效，至本阶段法律援助事项办结时止。',
    ];
    return {
      addressee: null,
      day: facts.today,
      body: [
        form(
          ...sides(facts, need),
          wide('约定事项', terms.join('\n')),
          signHere('委托人'),
          signHere('受委托人', '签名'),
          signHere('所属机构', '（盖章）'),
          sealRow('法律援助\n机构备案', facts.unitName, facts.today),
        ),
        remark(`依据${ACT}和${CASE_RULES}第二十七条。本协议一式三份，委托人、受委托人、法律援助机构各一份。`),
      ],
    };
  },
};

/** What recipient and handler sign with each other. */
export const AGREEMENT_LETTERS = { power_of_attorney: powerOfAttorney, agreement } as const;
