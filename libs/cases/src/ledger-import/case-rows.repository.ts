import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { CaseDigest } from '../applications/case-digest.repository.js';
import { meansResult } from '../applications/means.js';
import { insertRows } from '../insert-rows.sql.js';
import type { PaperCase } from './case-row.js';
import type { TakenOverBy } from './recorder.js';

/** A case of paper with what it becomes here. */
export interface KeptCase {
  readonly id: string;
  readonly made: PaperCase;
  readonly personId: string;
  readonly digests: readonly CaseDigest[];
  readonly handlerId: string | null;
  /** Source of the facts of its close; null while it is open. */
  readonly closingId: string | null;
}

const OWNED = 'partition_id, tenant_id, tenant_path';

/** Writes the cases themselves. */
export const insertCases = (tx: Tx, cases: readonly KeptCase[]): Promise<void> =>
  insertRows(
    tx,
    `aid_case (${OWNED}, id, basis, case_type, case_form, matter, cause_of_action, procedure_stage, agency, groups, claims,
       no_means_condition, means_not_verified, hardship_proof, is_sealed, stage, case_number, received_on, decided_on, closed_on,
       taken_in_by, recorded_at, recorded_by, recorded_by_name, changed_at)`,
    cases.map(({ id, made }) => [
      id,
      made.matter.basis,
      made.matter.caseType,
      made.matter.caseForm,
      made.matter.matter,
      made.matter.causeOfAction,
      made.matter.procedureStage,
      made.matter.agency,
      [...made.matter.groups],
      made.matter.claims,
      made.matter.noMeansCondition,
      made.matter.meansNotVerified,
      made.matter.hardshipProof,
      made.matter.isSealed,
      made.stage,
      made.number,
      made.receivedOn,
      made.decision?.on ?? null,
      made.closing?.closedOn ?? null,
      tx.scope.tenantId,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ]),
  );

/** Writes who has a part in them, whom sealed ones are open to, and what others are compared with. */
export async function insertPeople(tx: Tx, cases: readonly KeptCase[], by: TakenOverBy): Promise<void> {
  await insertRows(
    tx,
    `case_party (${OWNED}, id, case_id, person_id, role)`,
    cases.map(({ id, personId }) => [newId(), id, personId, 'recipient']),
  );
  await insertRows(
    tx,
    `case_member (${OWNED}, case_id, account_id, added_at, added_by)`,
    cases
      .filter(({ made }) => made.matter.isSealed)
      .map(({ id }) => [id, by.uploadedBy.id, tx.now, by.uploadedBy.id]),
  );
  await insertRows(
    tx,
    `case_digest (${OWNED}, id, case_id, role, key_id, digest)`,
    cases.flatMap(({ id, digests }) =>
      digests.map(({ role, keyId, digest }) => [newId(), id, role, keyId, digest]),
    ),
  );
}

/** Writes how they were decided: proposed by who brought the file, decided by who said that it be taken over. */
export async function insertDecisions(tx: Tx, cases: readonly KeptCase[], by: TakenOverBy): Promise<void> {
  await insertRows(
    tx,
    `case_decision (${OWNED}, id, case_id, outcome, reason_code, means_result, state, proposed_by, proposed_by_name, proposed_at,
       decided_by, decided_by_name, decided_on)`,
    cases.flatMap(({ id, made: { decision, matter } }) =>
      decision
        ? [
            [
              newId(),
              id,
              decision.outcome,
              decision.reasonCode,
              meansResult(matter, null, null),
              'decided',
              by.uploadedBy.id,
              by.uploadedBy.name,
              tx.now,
              tx.ctx.accountId,
              tx.ctx.accountName,
              decision.on,
            ],
          ]
        : [],
    ),
  );
  await insertRows(
    tx,
    `case_notice (${OWNED}, id, agency_kind, ground, noticed_on, received_on)`,
    cases.flatMap(({ id, made }) =>
      made.agencyKind ? [[id, made.agencyKind, made.matter.matter, made.receivedOn, made.receivedOn]] : [],
    ),
  );
}

/** Writes who handled them; nobody was ranked when they were given out on paper. */
export async function insertAssignments(tx: Tx, cases: readonly KeptCase[]): Promise<void> {
  await insertRows(
    tx,
    `case_assignment (${OWNED}, id, case_id, handler_id, assigned_on, place, ranking, state, ended_on, assigned_by,
       assigned_by_name, recorded_at)`,
    cases.flatMap(({ id, handlerId, made: { handler, closing } }) =>
      handler && handlerId
        ? [
            [
              newId(),
              id,
              handlerId,
              handler.assignedOn,
              1,
              '[]',
              closing ? 'ended' : 'assigned',
              closing?.closedOn ?? null,
              tx.ctx.accountId,
              tx.ctx.accountName,
              tx.now,
            ],
          ]
        : [],
    ),
  );
}

/** Writes how they ended. */
export async function insertClosings(tx: Tx, cases: readonly KeptCase[]): Promise<void> {
  await insertRows(
    tx,
    `case_closing (${OWNED}, id, case_id, final_paper, paper_on, received_on, closed_on, result, opinion, money_cents, closed_by,
       closed_by_name, recorded_at)`,
    cases.flatMap(({ id, closingId, made: { closing } }) =>
      closing && closingId
        ? [
            [
              closingId,
              id,
              closing.finalPaper,
              closing.paperOn,
              closing.receivedOn,
              closing.closedOn,
              closing.result,
              closing.opinion,
              closing.moneyCents,
              tx.ctx.accountId,
              tx.ctx.accountName,
              tx.now,
            ],
          ]
        : [],
    ),
  );
}

/** Those of the numbers that a case of the own unit has already, as a case or as an application. */
export async function takenNumbers(tx: Tx, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ number: string }>(
    `select n.number from unnest($3::text[]) as n (number)
     where exists (select from aid_case c where c.partition_id = $1 and c.tenant_id = $2
       and (c.case_number = n.number or c.application_number = n.number))`,
    [tx.scope.partitionId, tx.scope.tenantId, [...numbers]],
  );
  return new Set(rows.map(({ number }) => number));
}

/** Somebody on the roster of the own unit, by what may stand on paper. */
export interface RosterName {
  readonly id: string;
  readonly name: string;
  readonly licenceNumber: string | null;
}

export const rosterNames = (tx: Tx, typed: readonly string[]): Promise<RosterName[]> =>
  tx.rows<RosterName>(
    `select id, name, licence_number as "licenceNumber" from handler
     where partition_id = $1 and tenant_id = $2 and (name = any ($3) or licence_number = any ($3))`,
    [tx.scope.partitionId, tx.scope.tenantId, [...typed]],
  );
