import { words } from '@fayuan/kernel';
import {
  AGENCIES,
  BASES,
  DOCUMENTS,
  FORMS,
  GROUPS,
  HEADS,
  MEANS,
  OPINIONS,
  OUTCOMES,
  PAPERS,
  REFUSALS,
  RESULTS,
  TYPES,
} from './case-choices.js';
import { column, type Ledger, type LedgerColumn } from './ledger.js';

const NEEDED = { isNeeded: true };
const SEVERAL = words('可填多个，用“、”隔开', 'Several, parted by commas');
const APPLIED_ALONE = words('来源为“申请”时必填', 'Needed of what was applied for');

const TAKEN_IN: readonly LedgerColumn[] = [
  column('number', words('案号', 'Case number'), 'text', {
    ...NEEDED,
    width: 24,
    hint: words(
      '纸质台账上的案号，导入后即为该案案号；再次上传时凭它认出已导入的案件',
      'The number on paper, which the case keeps; by it a second upload knows what is there',
    ),
    example: words('长乐民援〔2026〕5号', '长乐民援〔2026〕5号'),
  }),
  column('receivedOn', words('收案日期', 'Received on'), 'day', {
    ...NEEDED,
    example: words('2026-03-01', '2026-03-01'),
  }),
  column('name', words('受援人姓名', 'Recipient'), 'text', { ...NEEDED, example: words('王某某', 'Wang') }),
  column('documentKind', words('证件类型', 'Document'), 'choice', {
    choices: DOCUMENTS,
    hint: words('不填视为居民身份证', 'A resident identity card when left empty'),
  }),
  column('document', words('证件号码', 'Document number'), 'number', {
    width: 24,
    hint: words('须为文本格式，18 位号码才不会变样', 'As text, so that none of the 18 digits is lost'),
  }),
  column('phone', words('联系电话', 'Telephone'), 'number'),
  column('groups', words('受援人类别', 'Groups'), 'choices', { choices: GROUPS, width: 22, hint: SEVERAL }),
  column('basis', words('来源', 'How it came'), 'choice', {
    ...NEEDED,
    choices: BASES,
    example: words('申请', 'Applied for'),
  }),
];

const ABOUT: readonly LedgerColumn[] = [
  column('caseType', words('案件类型', 'Kind of case'), 'choice', {
    ...NEEDED,
    choices: TYPES,
    example: words('民事', 'Civil'),
  }),
  column('caseForm', words('援助方式', 'Form of aid'), 'choice', {
    choices: FORMS,
    width: 22,
    hint: words('民事、行政案件必填，刑事案件不填', 'Needed unless the case is criminal'),
    example: words('民事诉讼代理', 'Civil suit'),
  }),
  column('matter', words('援助事项', 'Matter'), 'choice', {
    ...NEEDED,
    choices: HEADS,
    width: 36,
    hint: words('法律援助法第 25、28、29、31 条所列情形', 'As listed in arts. 25, 28, 29 and 31 of the Act'),
    example: words('请求确认劳动关系或者支付劳动报酬', 'Labour relation or wages'),
  }),
  column('causeOfAction', words('案由', 'Cause of action'), 'text', { width: 24 }),
  column('procedureStage', words('诉讼阶段', 'Stage of procedure')),
  column('agencyKind', words('办案机关类别', 'Kind of agency'), 'choice', {
    choices: AGENCIES,
    hint: words('来源为通知、商请、强制医疗时必填', 'Needed of notices and requests'),
  }),
  column('agency', words('办案机关', 'Agency'), 'text', { width: 24 }),
  column('means', words('经济困难情形', 'Means'), 'choice', {
    choices: MEANS,
    width: 30,
    hint: APPLIED_ALONE,
    example: words('诚信承诺书', 'Signed promise'),
  }),
];

const HANDLED: readonly LedgerColumn[] = [
  column('decision', words('决定', 'Decision'), 'choice', {
    choices: OUTCOMES,
    hint: APPLIED_ALONE,
    example: words('给予', 'Granted'),
  }),
  column('decidedOn', words('决定日期', 'Decided on'), 'day', {
    hint: APPLIED_ALONE,
    example: words('2026-03-04', '2026-03-04'),
  }),
  column('refusal', words('不予援助理由', 'Why refused'), 'choice', {
    choices: REFUSALS,
    width: 28,
    hint: words('决定为“不予”时必填', 'Needed of a refusal'),
  }),
  column('handler', words('承办人', 'Handler'), 'number', {
    width: 22,
    hint: words('律师库中的姓名或执业证号；有同名的填执业证号', 'Name or licence number as on the roster'),
  }),
  column('assignedOn', words('指派日期', 'Assigned on'), 'day', {
    hint: words('填了承办人的必填', 'Needed with a handler'),
  }),
  column('finalPaper', words('结案文书', 'Final paper'), 'choice', {
    choices: PAPERS,
    width: 20,
    hint: words(
      '结案文书、结案日期、结案结果三项一并填写',
      'Paper, day and result of the close come together',
    ),
  }),
  column('closedOn', words('结案日期', 'Closed on'), 'day'),
  column('result', words('结案结果', 'Result'), 'choice', { choices: RESULTS }),
  column('opinion', words('意见采纳情况', 'Opinion adopted'), 'choice', {
    choices: OPINIONS,
    hint: words('刑事案件结案的必填', 'Needed of a closed criminal case'),
  }),
  column('money', words('挽回损失（元）', 'Recovered, yuan'), 'money'),
];

/** The ledger of cases as they stand on paper: decided, and as far as they have come since. */
export const CASE_LEDGER: Ledger = { kind: 'cases', columns: [...TAKEN_IN, ...ABOUT, ...HANDLED] };
