/* Documents of the handling of cases as the tests of it send them; every act on a case answers with where it stands. */

const CASE = 'id stage version closedOn';
const AT = '$id: ID!, $version: Int!, $idempotencyKey: ID!';
const at = 'id: $id, version: $version, idempotencyKey: $idempotencyKey';
const act = (name: string, types = '', args = ''): string =>
  `mutation (${AT}${types}) { ${name}(${at}${args}) { ${CASE} } }`;

export const SAVE = `mutation ($id: ID, $version: Int, $input: HandlerInput!, $idempotencyKey: ID!) {
  saveHandler(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) { id version openCases } }`;
export const ROSTER = `query ($filter: HandlerFilter!) { handlers(filter: $filter) { total items { id name openCases } } }`;
export const CANDIDATES = `query ($caseId: ID!, $wish: AssignmentWish!) { handlerCandidates(caseId: $caseId, wish: $wish) {
  place points parts { reason points value } exclusions handler { id name } } }`;
export const ASSIGN = act(
  'assignCase',
  ', $handlerId: ID!, $wish: AssignmentWish, $choiceReason: String',
  ', handlerId: $handlerId, wish: $wish, choiceReason: $choiceReason',
);
export const ANSWER = act(
  'answerAssignment',
  ', $accepts: Boolean!, $reason: String',
  ', accepts: $accepts, reason: $reason',
);
export const SIGN = act('signAgreement', ', $signedOn: Date!', ', signedOn: $signedOn');
export const MILESTONE = act('recordMilestone', ', $input: CaseMilestoneInput!', ', input: $input');
export const REPLACE = act(
  'proposeReplacement',
  ', $handlerId: ID!, $askedBy: AskedBy!, $reason: String!, $askedOn: Date!, $choiceReason: String',
  ', handlerId: $handlerId, askedBy: $askedBy, reason: $reason, askedOn: $askedOn, choiceReason: $choiceReason',
);
export const TERMINATE = act(
  'proposeTermination',
  ', $askedBy: AskedBy!, $ground: TerminationGround!, $reason: String!',
  ', askedBy: $askedBy, ground: $ground, reason: $reason',
);
export const DECIDE = act(
  'decideHandlingProposal',
  ', $proposalId: ID!, $approves: Boolean!, $remark: String',
  ', proposalId: $proposalId, approves: $approves, remark: $remark',
);
export const TOLD = act('recordTerminationTold', ', $toldOn: Date!', ', toldOn: $toldOn');
export const CLOSE = act('closeCase', ', $input: ClosingInput!', ', input: $input');
export const PAPERS = act(
  'handInClosingPapers',
  ', $papers: [ClosingPaper!]!, $on: Date!',
  ', papers: $papers, on: $on',
);
export const CHECK = act('checkClosingPapers');
export const ARCHIVE = act('archiveCase');
export const REOPEN = act('reopenCase', ', $reason: String!', ', reason: $reason');
export const DELETE = act('deleteCase', ', $reason: String!', ', reason: $reason');
export const HANDLING = `query ($caseId: ID!) { caseHandling(caseId: $caseId) { papersNeeded finalPapers results
  assignments { handlerName place choiceReason state } milestones { kind toldHow } proposals { id kind state handlerName }
  closings { closedOn archiveNumber reopenedOn result } } }`;
export const PUBLISH = `mutation ($input: SubsidyStandardInput!, $idempotencyKey: ID!) {
  publishSubsidyStandard(input: $input, idempotencyKey: $idempotencyKey) { standards { amountCents } } }`;
export const PROPOSE = `mutation ($input: SubsidyInput!, $idempotencyKey: ID!) {
  proposeSubsidy(input: $input, idempotencyKey: $idempotencyKey) { id version actualCents state } }`;
export const APPROVE = `mutation ($id: ID!, $version: Int!, $approves: Boolean!, $remark: String, $idempotencyKey: ID!) {
  decideSubsidy(id: $id, version: $version, approves: $approves, remark: $remark, idempotencyKey: $idempotencyKey) { state } }`;
export const PAY = `mutation ($ids: [ID!]!, $paidOn: Date!, $idempotencyKey: ID!) {
  paySubsidies(ids: $ids, paidOn: $paidOn, idempotencyKey: $idempotencyKey) }`;
export const SUBSIDIES = `query ($filter: SubsidyFilter!) { subsidies(filter: $filter) { total sums { state lines cents } } }`;
