import { type Text, words } from '@fayuan/kernel';
import type { DocumentKind } from '@fayuan/persons';
import type { CaseBasis, CaseForm, CaseType, RecipientGroup } from '../aid-case.js';
import type { Coded } from '../applications/coded.js';
import { NO_MEANS_GROUNDS, NOT_VERIFIED_GROUNDS, REFUSAL_REASONS } from '../applications/grounds.js';
import { MATTERS, NOTICE_GROUNDS, REQUEST_GROUNDS, TREATMENT_GROUNDS } from '../applications/matter.js';
import type { AgencyKind } from '../applications/notice.js';
import type { FinalPaperKind } from '../handling/close-day.js';
import type { CaseResult, OpinionOutcome } from '../handling/closing.js';
import type { LedgerChoice } from './ledger.js';

const listOf = <T extends string>(names: Readonly<Record<T, Text>>): LedgerChoice[] =>
  (Object.entries(names) as [T, Text][]).map(([code, name]) => ({ code, name }));
const codedList = (list: readonly Coded[]): LedgerChoice[] =>
  list.map(({ code, text }) => ({ code, name: text }));

export const BASES = listOf<CaseBasis>({
  applied: words('申请', 'Applied for'),
  notified: words('通知', 'By notice'),
  requested: words('商请', 'By request'),
  compulsory_treatment: words('强制医疗', 'Compulsory treatment'),
});

export const TYPES = listOf<CaseType>({
  civil: words('民事', 'Civil'),
  criminal: words('刑事', 'Criminal'),
  administrative: words('行政', 'Administrative'),
});

export const FORMS = listOf<CaseForm>({
  civil_suit: words('民事诉讼代理', 'Civil suit'),
  administrative_suit: words('行政诉讼代理', 'Administrative suit'),
  petition: words('国家赔偿、申诉代理', 'Petition'),
  notary: words('公证', 'Notary'),
  forensic: words('司法鉴定', 'Forensic'),
  other_non_litigation: words('仲裁、调解及其他非诉讼', 'Arbitration, mediation, others outside court'),
});

/** Heads of all ways in which a case comes. */
export const HEADS: readonly LedgerChoice[] = [
  ...codedList(MATTERS),
  ...codedList(NOTICE_GROUNDS),
  ...codedList(REQUEST_GROUNDS),
  ...codedList(TREATMENT_GROUNDS),
];

export const DOCUMENTS = listOf<DocumentKind>({
  resident_id: words('居民身份证', 'Resident identity card'),
  residence_permit: words('港澳台居民居住证', 'Residence permit'),
  hk_macao_permit: words('港澳居民来往内地通行证', 'Permit of Hong Kong or Macao'),
  taiwan_permit: words('台湾居民来往大陆通行证', 'Permit of Taiwan'),
  passport: words('护照', 'Passport'),
  foreign_permanent_id: words('外国人永久居留身份证', 'Permanent residence card'),
  other: words('其他证件', 'Other document'),
});

export const GROUPS = listOf<RecipientGroup>({
  women: words('妇女', 'Women'),
  elderly: words('老年人', 'Elderly'),
  minors: words('未成年人', 'Minors'),
  disabled: words('残疾人', 'Disabled'),
  farmers: words('农民', 'Farmers'),
  migrant_workers: words('农民工', 'Migrant workers'),
  minorities: words('少数民族', 'Minorities'),
  military: words('军人军属', 'Service members and families'),
  foreigners: words('外国籍人', 'Foreigners'),
});

/** Which of three things the one column says: proof of hardship, no condition of means, means that are not verified. */
export const MEANS: readonly LedgerChoice[] = [
  { code: 'statement', name: words('经济困难说明表', 'Statement of means') },
  { code: 'promise', name: words('诚信承诺书', 'Signed promise') },
  { code: 'data_sharing', name: words('信息共享查询', 'Query of shared data') },
  ...codedList(NO_MEANS_GROUNDS),
  ...codedList(NOT_VERIFIED_GROUNDS),
];

export const AGENCIES = listOf<AgencyKind>({
  police: words('公安机关', 'Police'),
  state_security: words('国家安全机关', 'State security'),
  procuratorate: words('人民检察院', 'Procuratorate'),
  court: words('人民法院', 'Court'),
});

export const OUTCOMES = listOf<'grant' | 'refuse'>({
  grant: words('给予', 'Granted'),
  refuse: words('不予', 'Refused'),
});

export const REFUSALS = codedList(REFUSAL_REASONS);

export const PAPERS = listOf<Exclude<FinalPaperKind, 'termination'>>({
  prosecution_opinion: words('起诉意见书', 'Opinion to prosecute'),
  investigation_dropped: words('撤销案件决定书', 'Decision to drop the investigation'),
  indictment: words('起诉书', 'Indictment'),
  non_prosecution: words('不起诉决定书', 'Decision not to prosecute'),
  judgment: words('判决书或裁定书', 'Judgment'),
  court_mediation: words('法院调解书', 'Mediation by the court'),
  award: words('仲裁裁决书', 'Award'),
  administrative_decision: words('行政处理决定', 'Administrative decision'),
  settlement: words('和解或调解协议', 'Settlement'),
  performance: words('义务已履行', 'Performance'),
});

export const RESULTS = listOf<Exclude<CaseResult, 'terminated'>>({
  won: words('胜诉', 'Won'),
  partly_won: words('部分胜诉', 'Partly won'),
  lost: words('败诉', 'Lost'),
  mediated: words('调解', 'Mediated'),
  settled: words('和解', 'Settled'),
  withdrawn: words('撤诉', 'Withdrawn'),
  arbitrated: words('仲裁裁决', 'Arbitrated'),
  done: words('办结', 'Done'),
  judged: words('已判决', 'Judged'),
  not_prosecuted: words('不起诉', 'Not prosecuted'),
  dropped: words('撤案', 'Dropped'),
  moved_on: words('移送下一阶段', 'Moved on'),
});

export const OPINIONS = listOf<OpinionOutcome>({
  adopted: words('全部采纳', 'Adopted'),
  partly_adopted: words('部分采纳', 'Partly adopted'),
  not_adopted: words('未采纳', 'Not adopted'),
});
