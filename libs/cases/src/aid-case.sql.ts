import { unitNameJson } from '@fayuan/org';

/** Columns of a case as `StoredCase` names them; aliases: c the case, u its unit, t the unit that took it in. */
export const CASE_COLUMNS = `c.id, ${unitNameJson('u')} as unit, c.tenant_id as "tenantId", c.stage, c.basis, c.case_type as "caseType",
  c.case_form as "caseForm", c.matter, c.cause_of_action as "causeOfAction", c.procedure_stage as "procedureStage", c.agency, c.groups,
  c.claims, c.no_means_condition as "noMeansCondition", c.means_not_verified as "meansNotVerified",
  c.hardship_proof as "hardshipProof", c.urgent_ground as "urgentGround", c.is_sealed as "isSealed",
  c.application_number as "applicationNumber", c.case_number as "caseNumber", c.received_on as "receivedOn",
  c.decided_on as "decidedOn", c.closed_on as "closedOn", ${unitNameJson('t')} as "takenInBy",
  c.consultation_id as "consultationId", c.version`;

export const CASE_UNITS = 'join org_unit u on u.id = c.tenant_id join org_unit t on t.id = c.taken_in_by';

/** Whether the account of the parameter may look into the case: it is not sealed, or the account is of its team. */
export const isOpenTo = (account: string): string =>
  `(not c.is_sealed or exists (select from case_member m where m.partition_id = c.partition_id and m.tenant_id = c.tenant_id
     and m.case_id = c.id and m.account_id = ${account}::uuid)) as "isOpen"`;
