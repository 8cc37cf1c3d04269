import type { Args } from '../documents.js';
import { CHAIN } from '../turns.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';

const application = (more: object = {}): Args => ({
  caseType: 'CIVIL',
  caseForm: 'CIVIL_SUIT',
  matter: 'labour',
  noMeansCondition: 'abused',
  applicant: { name: '王小明' },
  ...more,
});

const onCase = (mutation: string, more: Args = {}): Act =>
  onId(mutation, 'aid_case', { version: 1, ...more });

/** What is done with applications until they are decided, and with what comes beside them. */
export const APPLICATION_ACTS: readonly Act[] = [
  act('submitApplication.draftId', {
    args: (target) => ({ input: application(), draftId: target.id('case_draft', CHAIN), ...key() }),
    mayAs: OWN_ONLY,
  }),
  act('submitApplication.input.consultationId', {
    args: (target) => ({
      input: application({ consultationId: target.id('consultation', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onId('saveCaseDraft', 'case_draft', { version: 1, content: '{}' }),
  onId('discardCaseDraft', 'case_draft'),
  onId('bringIntakePapers', 'case_intake', { kinds: ['identity'] }),
  onId('removeApplicationPaper', 'application_paper', { reason: '误传的材料' }),
  onId('acceptCaseParcel', 'case_parcel'),
  onId('returnCaseParcel', 'case_parcel', { reason: '材料不符' }),
  onCase('transferCase', { receiverId: '00000000-0000-7000-8000-00000000abcd', reason: '不属本地' }),
  onCase('noteCaseMaterials', { materials: [{ kind: 'identity', state: 'THERE' }] }),
  onCase('askSupplement', { on: '2036-06-10' }),
  onCase('supplyPapers'),
  onCase('amendApplication', {
    input: { caseType: 'CIVIL', caseForm: 'CIVIL_SUIT', matter: 'labour', noMeansCondition: 'abused' },
    reason: '笔误',
  }),
  onCase('askVerification', { what: 'MEANS', body: '某市法律援助中心' }),
  onCase('recordVerification', { words: '属实' }),
  onCase('withdrawApplication', { reason: '自愿撤回' }),
  onCase('giveAidFirst', { ground: 'preservation', papersBy: '2036-06-10' }),
  onCase('proposeCaseDecision', { outcome: 'GRANT' }),
  onCase('decideCase', { approve: true }),
  onCase('recordDecisionServed', { on: '2026-05-20' }),
  onCase('lodgeObjection', { on: '2026-05-20', grounds: '不服' }),
  onCase('decideObjection', { uphold: true, words: '维持' }),
  onCase('tellAgency', { on: '2026-05-20' }),
  onId('deleteDutyLawyerHelp', 'duty_lawyer_help', { reason: '误录' }),
];

/** Those that take no id. */
export const APPLICATION_ALONE: Readonly<Record<string, Args>> = {
  registerNotice: {
    input: {
      basis: 'NOTIFIED',
      agencyKind: 'COURT',
      agency: '人民法院',
      ground: 'minor',
      noticedOn: '2026-05-20',
      recipient: { name: '王小明' },
    },
  },
  recordDutyLawyerHelp: {
    input: { kind: 'ADVICE', placeKind: 'COURT', lawyer: '陈律师', helpedOn: '2026-05-20' },
  },
  publishHardshipStandard: {
    input: { validFrom: '2026-01-01', monthlyIncome: 200000, title: '标准', source: '文号' },
  },
};
