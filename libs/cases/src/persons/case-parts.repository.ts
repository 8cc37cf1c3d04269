import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { isOpenTo } from '../aid-case.sql.js';
import type { ParcelState } from '../applications/case-parcel.repository.js';
import type { PartyRole } from '../applications/application.js';
import type { Stage } from '../stage.js';

/** The part of a person in an own case. */
export interface CasePart {
  readonly caseId: string;
  readonly role: PartyRole;
  readonly relation: string | null;
  readonly stage: Stage;
  /** Of the case, or of the application while there is none. */
  readonly number: string | null;
  readonly receivedOn: Day;
  readonly decidedOn: Day | null;
  readonly closedOn: Day | null;
  readonly causeOfAction: string | null;
  /** An objection waits for the bureau. */
  readonly isContested: boolean;
  readonly upheldOn: Day | null;
  /** Whether the caller may look into the case. */
  readonly isOpen: boolean;
}

/** Parts of a person in own cases, the newest first. */
export const partsOfPerson = (tx: Tx, personId: string): Promise<CasePart[]> =>
  tx.rows<CasePart>(
    `select c.id as "caseId", y.role, y.relation, c.stage, coalesce(c.case_number, c.application_number) as number,
       c.received_on as "receivedOn", c.decided_on as "decidedOn", c.closed_on as "closedOn", c.cause_of_action as "causeOfAction",
       coalesce(o.is_open, false) as "isContested", o.upheld_on as "upheldOn", ${isOpenTo('$4')}
     from case_party y join aid_case c on c.partition_id = y.partition_id and c.id = y.case_id
     left join lateral (
       select bool_or(o.state = 'open') as is_open, max(o.decided_on) filter (where o.state = 'upheld') as upheld_on
       from case_objection o where o.partition_id = c.partition_id and o.tenant_id = c.tenant_id and o.case_id = c.id) o on true
     where y.partition_id = $1 and y.tenant_id = $2 and y.person_id = $3
     order by c.received_on desc, c.id desc, y.role`,
    [tx.scope.partitionId, tx.scope.tenantId, personId, tx.ctx.accountId],
  );

/** What the other centre did with an own case that was passed on; null when it was not. Through the allow-listed function. */
export async function answerToTransfer(tx: Tx, caseId: string): Promise<ParcelState | null> {
  const sent = await tx.maybe<{ receiverId: string; parcelId: string }>(
    `select detail ->> 'receiverId' as "receiverId", detail ->> 'parcelId' as "parcelId" from case_event
     where partition_id = $1 and tenant_id = $2 and case_id = $3 and kind = 'transfer' order by recorded_at desc, id desc limit 1`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );
  if (!sent) return null;
  const { state } = await tx.one<{ state: ParcelState | null }>(
    'select case_parcel_answer($1, $2) as state',
    [sent.receiverId, sent.parcelId],
  );
  return state;
}

/** Own cases no longer compare a person of theirs with the people of others. */
export async function dropDigests(tx: Tx, parts: readonly CasePart[]): Promise<void> {
  await tx.run(
    `delete from case_digest d using unnest($3::uuid[], $4::text[]) as r (case_id, role)
     where d.partition_id = $1 and d.tenant_id = $2 and d.case_id = r.case_id and d.role = r.role`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      parts.map((part) => part.caseId),
      parts.map((part) => part.role),
    ],
  );
}

/** Own cases among these that keep words of their applicant. */
export async function toldCases(tx: Tx, caseIds: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    'select id from case_application where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[]) for update',
    [tx.scope.partitionId, tx.scope.tenantId, caseIds],
  );
  return rows.map((row) => row.id);
}

/** Puts other sealed words in place of those of an own case; one statement. */
export async function storeNarratives(
  tx: Tx,
  made: readonly { readonly id: string; readonly narrative: Buffer }[],
): Promise<void> {
  await tx.run(
    `update case_application a set narrative = r.narrative from unnest($3::uuid[], $4::bytea[]) as r (id, narrative)
     where a.partition_id = $1 and a.tenant_id = $2 and a.id = r.id`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      made.map((each) => each.id),
      made.map((each) => each.narrative),
    ],
  );
}
