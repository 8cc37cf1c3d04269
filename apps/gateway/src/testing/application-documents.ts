/* Documents of applications as the tests of them send them. */

export const SUBMIT = `mutation ($input: ApplicationInput!, $draftId: ID, $content: String, $idempotencyKey: ID!) {
  submitApplication(input: $input, draftId: $draftId, content: $content, idempotencyKey: $idempotencyKey) {
    caseId applicationNumber hits intakeId center { id } } }`;
export const SAVE = `mutation ($id: ID, $version: Int, $content: String!, $idempotencyKey: ID!) {
  saveCaseDraft(id: $id, version: $version, content: $content, idempotencyKey: $idempotencyKey) { id version } }`;
export const DRAFTS = '{ caseDrafts { id content version returnedIntakeId } }';
export const CASE =
  'query ($id: ID!) { case(id: $id) { id stage version caseNumber takenInBy { id } isSealed matter { agency } } }';
export const FILE = `query ($id: ID!) { caseFile(id: $id) { parties { role name document phone visibility } narrative { facts } hits
  means { result income standard } competentCenter { id } materials { kind state } supplement { kinds dueOn }
  decisions { state outcome remedy decidedByName servedOn } objections { against state isLate } notice { isHearingShort toldOn }
  clocks { code state startedOn dueOn stoppedBy } } }`;
export const PARCELS =
  'query ($state: CaseParcelState!) { caseParcels(state: $state) { id kind sender { id } reason } }';
export const ACCEPT = `mutation ($id: ID!, $idempotencyKey: ID!) {
  acceptCaseParcel(id: $id, idempotencyKey: $idempotencyKey) { id applicationNumber hits } }`;
export const RETURN = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  returnCaseParcel(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) }`;
export const INTAKES = '{ caseIntakes { items { id state applicationNumber reason } } }';
export const TRANSFER = `mutation ($id: ID!, $version: Int!, $receiverId: ID!, $reason: String!, $idempotencyKey: ID!) {
  transferCase(id: $id, version: $version, receiverId: $receiverId, reason: $reason, idempotencyKey: $idempotencyKey) }`;
const act = (name: string, args: string, given: string) =>
  `mutation ($id: ID!, $version: Int!, ${args} $idempotencyKey: ID!) {
    ${name}(id: $id, version: $version, ${given} idempotencyKey: $idempotencyKey) { id stage version caseNumber } }`;
export const MATERIALS = act(
  'noteCaseMaterials',
  '$materials: [CaseMaterialInput!]!,',
  'materials: $materials,',
);
export const SUPPLEMENT = act('askSupplement', '$on: Date!,', 'on: $on,');
export const SUPPLY = act('supplyPapers', '', '');
export const PROPOSE = act(
  'proposeCaseDecision',
  '$outcome: CaseOutcome!, $reasonCode: String, $reason: String,',
  'outcome: $outcome, reasonCode: $reasonCode, reason: $reason,',
);
export const DECIDE = act(
  'decideCase',
  '$approve: Boolean!, $words: String,',
  'approve: $approve, words: $words,',
);
export const AID_FIRST = act(
  'giveAidFirst',
  '$ground: String!, $papersBy: Date!,',
  'ground: $ground, papersBy: $papersBy,',
);
export const SERVED = act('recordDecisionServed', '$on: Date!,', 'on: $on,');
export const OBJECT = act('lodgeObjection', '$on: Date!, $grounds: String!,', 'on: $on, grounds: $grounds,');
export const ANSWER = act(
  'decideObjection',
  '$uphold: Boolean!, $words: String!,',
  'uphold: $uphold, words: $words,',
);
export const NOTICE = `mutation ($input: NoticeInput!, $idempotencyKey: ID!) {
  registerNotice(input: $input, idempotencyKey: $idempotencyKey) }`;
export const HELP = `mutation ($input: DutyLawyerHelpInput!, $idempotencyKey: ID!) {
  recordDutyLawyerHelp(input: $input, idempotencyKey: $idempotencyKey) { id helps } }`;
export const DELETE_HELP = `mutation ($id: ID!, $reason: String!, $idempotencyKey: ID!) {
  deleteDutyLawyerHelp(id: $id, reason: $reason, idempotencyKey: $idempotencyKey) { id } }`;
export const STANDARD = `mutation ($input: HardshipStandardInput!, $idempotencyKey: ID!) {
  publishHardshipStandard(input: $input, idempotencyKey: $idempotencyKey) { monthlyIncome } }`;
export const TOTALS = `query ($unitId: ID!, $indicators: [String!]!) {
  figures(query: { unitId: $unitId, indicators: $indicators, from: "2026-01-01", to: "2026-12-31" }) { indicator quantity } }`;
