import type { Tx } from '@fayuan/database';
import { type Day, isId, newId } from '@fayuan/kernel';
import type { Section } from '../directive.js';
import type { InboxPlace } from '../inbox.repository.js';
import type {
  CorrespondenceEvent,
  CorrespondenceInput,
  CorrespondenceKind,
  CorrespondenceStatus,
} from './correspondence.js';
import { correspondenceNotFound } from './correspondence.errors.js';

/** Row of `correspondence` as acts need it. */
export interface CorrespondenceRow {
  readonly id: string;
  readonly kind: CorrespondenceKind;
  readonly status: CorrespondenceStatus;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly addresseeId: string | null;
  readonly bodyIds: readonly string[];
  readonly directiveId: string | null;
  readonly answerDue: Day | null;
  readonly draftedById: string;
  readonly documentNumber: string | null;
  readonly sentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly answeredOn: Day | null;
  /** Whose it is. */
  readonly place: InboxPlace;
}

const ROW = `c.id, c.kind, c.status, c.title, c.sections, c.addressee_id as "addresseeId", c.body_ids as "bodyIds",
  c.directive_id as "directiveId", c.answer_due as "answerDue", c.drafted_by as "draftedById",
  c.document_number as "documentNumber", c.sent_on as "sentOn", c.received_on as "receivedOn", c.answered_on as "answeredOn",
  jsonb_build_object('partitionId', c.partition_id, 'unitId', c.tenant_id, 'path', c.tenant_path) as place`;

/** A paper of the own unit, locked. @throws Refusal `correspondence.not_found` */
export async function lockOwn(tx: Tx, id: string): Promise<CorrespondenceRow> {
  const row = isId(id)
    ? await tx.maybe<CorrespondenceRow>(
        `select ${ROW} from correspondence c where c.partition_id = $1 and c.tenant_id = $2 and c.id = $3 for update`,
        [tx.scope.partitionId, tx.scope.tenantId, id],
      )
    : undefined;
  if (!row) throw correspondenceNotFound();
  return row;
}

/** A paper that a unit directly below sent to the own unit, locked. @throws Refusal `correspondence.not_found` */
export async function lockFromBelow(tx: Tx, id: string): Promise<CorrespondenceRow> {
  const row = isId(id)
    ? await tx.maybe<CorrespondenceRow>(
        `select ${ROW} from correspondence c where c.id = $2 and c.addressee_id = $1 and c.status = 'sent' for update`,
        [tx.scope.tenantId, id],
      )
    : undefined;
  if (!row) throw correspondenceNotFound();
  return row;
}

const written = (input: CorrespondenceInput, addresseeId: string | null): unknown[] => [
  input.kind,
  input.title.trim(),
  JSON.stringify(input.sections),
  addresseeId,
  input.bodyIds,
  input.directiveId ?? null,
  input.kind === 'request' ? (input.answerDue ?? null) : null,
  input.contactName?.trim() || null,
  input.contactPhone?.trim() || null,
];

/** Writes a new draft. @returns its id */
export async function insertDraft(
  tx: Tx,
  input: CorrespondenceInput,
  addresseeId: string | null,
): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into correspondence (partition_id, id, tenant_id, tenant_path, status, drafted_by, drafted_by_name, recorded_at,
       kind, title, sections, addressee_id, body_ids, directive_id, answer_due,
       contact_name, contact_phone)
     values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
      ...written(input, addresseeId),
    ],
  );
  return id;
}

/** Writes what the person changed; whoever changed it last has drafted it. */
export const updateDraft = (
  tx: Tx,
  id: string,
  input: CorrespondenceInput,
  addresseeId: string | null,
): Promise<number> =>
  tx.run(
    `update correspondence set drafted_by = $3, drafted_by_name = $4, kind = $5, title = $6, sections = $7, addressee_id = $8,
       body_ids = $9, directive_id = $10, answer_due = $11, contact_name = $12, contact_phone = $13
     where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, id, tx.ctx.accountId, tx.ctx.accountName, ...written(input, addresseeId)],
  );

/** Moves an own, locked paper on. */
export const setStatus = (
  tx: Tx,
  id: string,
  status: CorrespondenceStatus,
  reason: string | null = null,
): Promise<number> =>
  tx.run('update correspondence set status = $3, return_reason = $4 where partition_id = $1 and id = $2', [
    tx.scope.partitionId,
    id,
    status,
    reason,
  ]);

/** Appends what was done, by the person of the context, to the history that the unit and its superior share. */
export async function recordEvent(
  tx: Tx,
  row: Pick<CorrespondenceRow, 'id' | 'place'>,
  event: { readonly kind: CorrespondenceEvent['kind']; readonly occurredOn: Day; readonly reason?: string },
): Promise<void> {
  await tx.run(
    `insert into correspondence_event (partition_id, id, tenant_id, tenant_path, correspondence_id, kind, occurred_on,
       recorded_at, actor_id, actor_name, actor_unit_id, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      row.place.partitionId,
      newId(),
      row.place.unitId,
      row.place.path,
      row.id,
      event.kind,
      event.occurredOn,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.scope.tenantId,
      event.reason ?? null,
    ],
  );
}

/** The direct superior of the own unit: where its path lies, for telling it. Undefined for the root. */
export const superiorOf = (tx: Tx): Promise<{ id: string; path: string } | undefined> =>
  tx.maybe<{ id: string; path: string }>(
    'select p.id, p.path from org_unit u join org_unit p on p.id = u.parent_id where u.id = $1',
    [tx.scope.tenantId],
  );

/** Which of the bodies the own address book does not have, or has closed. */
export async function strangeBodies(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select w.id from unnest($3::uuid[]) as w (id)
     where not exists (select 1 from outside_body b
                       where b.partition_id = $1 and b.tenant_id = $2 and b.id = w.id and not b.closed)`,
    [tx.scope.partitionId, tx.scope.tenantId, ids],
  );
  return rows.map(({ id }) => id);
}
