import { type Text, words } from '@fayuan/kernel';
import type { FormCell } from '@fayuan/papers';
import { incomeAHead } from '../applications/means.js';
import { missingOf } from '../applications/material.js';
import type { LetterFacts, LetterForm } from './letter.js';
import {
  ACT,
  applicationNumberOf,
  applied,
  CASE_RULES,
  caseNumberOf,
  causeLabel,
  causeWords,
  criminal,
  day,
  documentWords,
  excerpt,
  inOneParagraph,
  fields,
  form,
  identified,
  listed,
  named,
  notApplied,
  ofAct,
  paragraph,
  recipientName,
  remark,
  sealRow,
  signHere,
  wide,
} from './letter-phrases.js';
import { CASE_FORM, CASE_TYPE, GROUP, PROOF, SEX } from './letter-words.js';

const needsApplication = (facts: LetterFacts): Text | null => (applied(facts) ? null : notApplied);

const yuan = (cents: number | null | undefined): string =>
  typeof cents === 'number' ? `${(cents / 100).toFixed(2)}元` : '';

/** How the means condition is met, in the words of arts. 32, 41 and 42. */
function meansWords({ case: { noMeansCondition, meansNotVerified, hardshipProof } }: LetterFacts): string {
  if (noMeansCondition) return `不受经济困难条件限制（第三十二条）：${named(noMeansCondition)}`;
  if (meansNotVerified) return `免予核查经济困难状况（第四十二条）：${named(meansNotVerified)}`;
  return hardshipProof ? `${PROOF[hardshipProof]}（第四十一条）` : '';
}

function identityRows({ people: { recipient } }: LetterFacts): FormCell[][] {
  return [
    fields(
      ['申请人', recipient?.name, 8],
      ['性别', SEX[recipient?.sex ?? ''], 2, 2],
      ['出生日期', recipient?.birthDay, 4],
    ),
    fields(['证件号码', documentWords(recipient), 11], ['联系电话', recipient?.phone, 5]),
    wide('住址', recipient?.address),
  ];
}

const agentRow = ({ people: { agent }, agentRelation }: LetterFacts): FormCell[] =>
  fields(['代理申请人', agent?.name, 8], ['与申请人关系', agentRelation, 7, 5]);

const applicationForm: LetterForm = {
  title: '法律援助申请表',
  article: ofAct(38, 40, 41),
  people: ['recipient', 'agent', 'opponent'],
  layout: 'form',
  notYet: needsApplication,
  write(facts, need) {
    const { case: aid, narrative, people, unitName } = facts;
    const opponent = people.opponent?.name ?? narrative?.opponentOrganization;
    recipientName(facts, need);
    return {
      addressee: null,
      day: aid.receivedOn,
      body: [
        form(
          ...identityRows(facts),
          wide('人群类别', aid.groups.map((group) => GROUP[group]).join('、')),
          agentRow(facts),
          fields(
            ['案件性质', CASE_TYPE[aid.caseType], 6],
            ['援助形式', aid.caseForm ? CASE_FORM[aid.caseForm] : '刑事法律援助', 10],
          ),
          wide('申请事项', named(aid.matter)),
          wide(causeLabel(facts), aid.causeOfAction),
          wide('办案机关', aid.agency),
          wide('对方当事人', opponent),
          wide('经济困难\n情形', meansWords(facts)),
          wide('案情及\n申请理由', excerpt(narrative?.facts), 6),
          signHere('申请人声明', '以上内容及提交的材料属实，知悉提供虚假情况的法律责任。\n签名（捺印）'),
          sealRow('接收机构', unitName, aid.receivedOn),
        ),
        remark('申请人填写确有困难的，由工作人员代填，经申请人确认后签名或者捺印；无需提交盖章的困难证明。'),
      ],
    };
  },
};

const PROMISE = `本人承诺：以上说明真实、完整，同意法律援助机构依法查询核对。如以欺骗等不正当手段获得法律援助，愿依照${ACT}第六十四条承担责任。`;

const meansStatement: LetterForm = {
  title: '法律援助申请人经济困难状况说明表（诚信承诺）',
  article: ofAct(34, 41, 42),
  people: ['recipient'],
  layout: 'form',
  notYet: (facts) =>
    needsApplication(facts) ??
    (facts.case.noMeansCondition
      ? words(
          '不受经济困难条件限制的申请，不需要说明经济困难状况',
          'No means condition applies: nothing to state',
        )
      : null),
  write(facts, need) {
    const { case: aid, narrative, unitName } = facts;
    const means = narrative?.means;
    recipientName(facts, need);
    return {
      addressee: null,
      day: aid.receivedOn,
      body: [
        form(
          ...identityRows(facts),
          fields(
            ['家庭人口', means ? `${means.householdSize}人` : '', 8],
            ['家庭月收入', yuan(means?.monthlyIncome), 8],
          ),
          fields(
            ['人均月收入', means ? yuan(incomeAHead(means)) : '', 8],
            ['本人月收入', yuan(means?.ownIncome), 8],
          ),
          wide(
            '对方当事人',
            means?.opponentInHousehold
              ? '为共同生活的家庭成员，只核对申请人本人的经济状况'
              : '不是共同生活的家庭成员',
          ),
          wide('困难情形', meansWords(facts)),
          wide('主要收入\n来源', '', 3),
          wide('财产和\n负债', '', 3),
          wide('其他需要\n说明的情况', '', 4),
          wide('承诺', PROMISE, 3),
          signHere('申请人'),
          sealRow('接收机构', unitName, aid.receivedOn),
        ),
        remark(
          '经济困难标准按受理地省级规定执行；采用诚信承诺或者信息共享方式的，不要求申请人提交其他证明。',
        ),
      ],
    };
  },
};

const receipt: LetterForm = {
  title: '法律援助申请材料接收凭证',
  article: ofAct(43),
  people: ['recipient'],
  layout: 'letter',
  notYet: (facts) =>
    needsApplication(facts) ??
    (facts.materials.some(({ state }) => state === 'there')
      ? null
      : words('还没有登记收到的材料', 'No paper is noted as received')),
  write(facts, need) {
    const { case: aid, materials } = facts;
    const there = materials.filter(({ state }) => state === 'there').map(({ kind }) => kind);
    const missing = missingOf(materials);
    return {
      addressee: recipientName(facts, need),
      day: facts.today,
      body: [
        paragraph(
          `你于${day(aid.receivedOn)}提交的法律援助申请（申请编号：${applicationNumberOf(facts, need)}，申请事项：${named(aid.matter)}）已收到，接收材料共${there.length}项：${listed(there)}。`,
        ),
        ...(missing.length > 0
          ? [paragraph(`目前尚缺：${listed(missing)}。是否需要补充以书面通知为准。`)]
          : []),
        paragraph(
          `依照${ACT}第四十三条，我中心自收到申请之日起七日内进行审查，作出是否给予法律援助的决定。补充材料、作出说明和请其他机构协助核查所需时间不计入审查期限。`,
        ),
        paragraph('本凭证一式两份，申请人和法律援助机构各持一份。办理法律援助不收取任何费用。'),
      ],
    };
  },
};

const supplementNotice: LetterForm = {
  title: '补充材料（说明）通知书',
  article: ofAct(43),
  people: ['recipient'],
  layout: 'letter',
  notYet: ({ supplement }) =>
    supplement ? null : words('还没有通知补充材料', 'No papers have been asked for'),
  write(facts, need) {
    const { case: aid, supplement } = facts;
    return {
      addressee: recipientName(facts, need),
      day: supplement?.toldOn ?? facts.today,
      body: [
        paragraph(
          `你于${day(aid.receivedOn)}提出的法律援助申请（申请编号：${applicationNumberOf(facts, need)}，申请事项：${named(aid.matter)}）收悉。经审查，请补充下列材料或者作出说明：${listed(supplement?.kinds ?? [])}。`,
        ),
        paragraph(
          `请在${day(supplement?.dueOn)}前（含当日）提交。以上已一次性列明需要补充的全部材料，补充所需时间不计入审查期限。`,
        ),
        paragraph(
          `逾期未按要求补充材料或者作出说明的，依照${ACT}第四十三条第二款，视为撤回申请；需要法律援助的，可以重新申请。`,
        ),
        paragraph('提交有困难的，请与我中心联系，也可以就近交法律援助工作站转交。'),
      ],
    };
  },
};

const COOPERATING: ReadonlySet<string> = new Set([
  'received',
  'supplementing',
  'proposed',
  'granted',
  'assigned',
  'handling',
]);

const cooperationLetter: LetterForm = {
  title: '法律援助协作函',
  article: words('办理法律援助案件程序规定第十六条', 'Case rules, art. 16'),
  people: ['recipient'],
  layout: 'letter',
  fills: 'input.request',
  notYet: ({ case: { stage } }) =>
    COOPERATING.has(stage) ? null : words('案件已经办结，不再请求协作', 'The case is over'),
  write(facts, need) {
    const { input } = facts;
    const work = criminal(facts) ? '办理' : applied(facts) && !facts.case.caseNumber ? '审查' : '办理';
    return {
      addressee: need(input.receiver, 'input.receiver'),
      day: facts.today,
      body: [
        paragraph(
          `我中心正在${work}${identified(facts, need)}${causeWords(facts, need)}的法律援助事项（编号：${caseNumberOf(facts, need)}）。因有关情况在贵地，依照${CASE_RULES}的规定，请贵中心协助下列事项：`,
        ),
        paragraph(inOneParagraph(need(input.request, 'input.request'))),
        paragraph(
          `请于${day(input.answerBy) || need(null, 'input.answerBy')}前函复；因故不能协助或者需要延长时间的，请书面说明理由。对因协助知悉的国家秘密、商业秘密和个人隐私，请依照${ACT}第二十一条予以保密。`,
        ),
      ],
    };
  },
};

/** Forms of the application (申请类). */
export const APPLY_LETTERS = {
  application_form: applicationForm,
  means_statement: meansStatement,
  receipt,
  supplement_notice: supplementNotice,
  cooperation_letter: cooperationLetter,
} as const;
