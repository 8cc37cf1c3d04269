import type { CaseForm, CaseType, HardshipProof, RecipientGroup } from '../aid-case.js';
import type { HandlerKind } from '../handlers/handler.js';
import type { FinalPaperKind } from '../handling/close-day.js';
import type { CaseResult, OpinionOutcome } from '../handling/closing.js';
import type { MilestoneKind, ToldHow } from '../handling/milestone.js';
import type { TerminationGround } from '../handling/proposal.js';
import type { Rating, VisitQuestion } from '../quality/visit.js';

/** How codes read on paper; letters are Chinese whatever the reader's language. */
export const CASE_TYPE: Readonly<Record<CaseType, string>> = {
  civil: '民事',
  criminal: '刑事',
  administrative: '行政',
};

export const CASE_FORM: Readonly<Record<CaseForm, string>> = {
  civil_suit: '民事诉讼代理',
  administrative_suit: '行政诉讼代理',
  petition: '申诉代理',
  notary: '公证',
  forensic: '司法鉴定',
  other_non_litigation: '其他非诉讼法律服务',
};

export const GROUP: Readonly<Record<RecipientGroup, string>> = {
  women: '妇女',
  elderly: '老年人',
  minors: '未成年人',
  disabled: '残疾人',
  farmers: '农民',
  migrant_workers: '农民工',
  minorities: '少数民族',
  military: '军人军属',
  foreigners: '外国人、无国籍人',
};

export const PROOF: Readonly<Record<HardshipProof, string>> = {
  statement: '书面说明经济困难状况',
  promise: '个人诚信承诺',
  data_sharing: '信息共享查询',
};

/** What a handler is called after the name. */
export const HANDLER_TITLE: Readonly<Record<HandlerKind, string>> = {
  lawyer: '律师',
  grassroots_legal_worker: '基层法律服务工作者',
  volunteer: '法律援助志愿者',
  centre_staff: '法律援助机构工作人员',
};

/** The grounds of art. 48, by item. */
export const TERMINATION: Readonly<Record<TerminationGround, readonly [string, string]>> = {
  fraud: ['第一项', '以欺骗或者其他不正当手段获得法律援助'],
  hidden_facts: ['第二项', '故意隐瞒与案件有关的重要事实或者提供虚假证据'],
  illegal_use: ['第三项', '利用法律援助从事违法活动'],
  no_longer_eligible: ['第四项', '经济状况发生变化，不再符合法律援助条件'],
  case_ended: ['第五项', '案件终止审理或者已经被撤销'],
  own_lawyer: ['第六项', '自行委托律师或者其他代理人'],
  recipient_asks: ['第七项', '有正当理由要求终止法律援助'],
  other: ['第八项', '法律法规规定的其他情形'],
};

export const MILESTONE: Readonly<Record<MilestoneKind, string>> = {
  meeting: '会见、约见',
  file_reading: '阅卷',
  evidence: '调查取证',
  filing: '立案',
  preservation: '财产保全',
  legal_opinion: '提交法律意见',
  plea: '认罪认罚见证',
  mediation: '调解',
  hearing: '开庭',
  arbitration: '仲裁开庭',
  judgment: '裁判',
  progress_told: '通报办理情况',
  special_report: '报告重大事项',
  other: '其他',
};

export const TOLD: Readonly<Record<ToldHow, string>> = {
  phone: '电话',
  visit: '上门',
  letter: '信函',
  message: '短信',
  office: '当面',
};

export const FINAL_PAPER: Readonly<Record<FinalPaperKind, string>> = {
  prosecution_opinion: '起诉意见书',
  investigation_dropped: '撤销案件决定书',
  indictment: '起诉书',
  non_prosecution: '不起诉决定书',
  judgment: '判决书、裁定书',
  court_mediation: '法院调解书',
  award: '仲裁裁决书、调解书',
  administrative_decision: '行政决定书',
  settlement: '和解、调解协议',
  performance: '义务人开始履行',
  termination: '终止法律援助决定书',
};

export const RESULT: Readonly<Record<CaseResult, string>> = {
  won: '胜诉',
  partly_won: '部分胜诉',
  lost: '败诉',
  mediated: '调解',
  settled: '和解',
  withdrawn: '撤诉',
  arbitrated: '仲裁裁决',
  done: '办结',
  judged: '判决',
  not_prosecuted: '不起诉',
  dropped: '撤销案件',
  moved_on: '移送下一阶段',
  terminated: '终止法律援助',
};

export const OPINION: Readonly<Record<OpinionOutcome, string>> = {
  adopted: '全部采纳',
  partly_adopted: '部分采纳',
  not_adopted: '未采纳',
};

export const RATED: Readonly<Record<Rating, string>> = {
  satisfied: '满意',
  basically_satisfied: '基本满意',
  dissatisfied: '不满意',
};

export const QUESTION: Readonly<Record<VisitQuestion, string>> = {
  attitude: '服务态度',
  communication: '沟通告知',
  protection: '维护合法权益',
  outcome: '办理结果',
  overall: '总体评价',
};

export const DOCUMENT: Readonly<Record<string, string>> = {
  resident_id: '公民身份号码',
  residence_permit: '居住证号码',
  hk_macao_permit: '来往内地通行证号码',
  taiwan_permit: '来往大陆通行证号码',
  passport: '护照号码',
  foreign_permanent_id: '外国人永久居留身份证号码',
  other: '证件号码',
};

export const SEX: Readonly<Record<string, string>> = { male: '男', female: '女' };
