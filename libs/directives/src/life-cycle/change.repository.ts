import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { ChangeKind, Difference, DirectiveRow, DirectiveStatus } from '../directive.js';
import { keptIds, writeTasks } from '../tasks/task.repository.js';
import type { AmendmentInput } from './amendment.js';
import { amendmentNotFound } from './life-cycle.errors.js';

/** An amendment that waits for the leader, as its own unit sees it. */
export interface ProposedAmendment {
  readonly id: string;
  readonly directiveId: string;
  readonly state: 'proposed' | 'refused';
  readonly reason: string;
  readonly content: AmendmentInput;
  readonly differences: readonly Difference[];
  readonly asksSignature: boolean;
  readonly proposedById: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  /** Why the leader refused it; null while it waits. */
  readonly refusal: string | null;
}

export interface MadeChange {
  readonly kind: Exclude<ChangeKind, 'amended'>;
  readonly reason: string;
  readonly effectiveOn: Day;
  readonly supersededById?: string;
}

const PROPOSED = `select id, directive_id as "directiveId", reason, content, differences, asks_signature as "asksSignature",
  proposed_by as "proposedById", proposed_by_name as "proposedBy", proposed_at as "proposedAt", refusal, state
  from directive_change where partition_id = $1 and tenant_id = $2`;

/** The latest own amendment of the directive, unless it was made: it waits for the leader, or was refused. */
export const openAmendment = (tx: Tx, directiveId: string): Promise<ProposedAmendment | undefined> =>
  tx.maybe<ProposedAmendment>(
    `select latest.* from (${PROPOSED} and directive_id = $3 and kind = 'amended' order by proposed_at desc limit 1) latest
     where latest.state <> 'made'`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );

/** The own amendment of the directive that waits for a decision. */
export const proposedAmendment = (tx: Tx, directiveId: string): Promise<ProposedAmendment | undefined> =>
  tx.maybe<ProposedAmendment>(`${PROPOSED} and directive_id = $3 and state = 'proposed'`, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    directiveId,
  ]);

/** @throws Refusal `directive.amendment_not_found` */
export async function lockAmendment(tx: Tx, id: string): Promise<ProposedAmendment> {
  const found = await tx.maybe<ProposedAmendment>(
    `${PROPOSED} and id = $3 and state = 'proposed' for update`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
  if (!found) throw amendmentNotFound();
  return found;
}

/** Keeps an amendment until the leader decides. @returns its id */
export async function insertProposal(
  tx: Tx,
  directiveId: string,
  proposal: Pick<ProposedAmendment, 'reason' | 'content' | 'differences' | 'asksSignature'>,
): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into directive_change (partition_id, id, tenant_id, tenant_path, directive_id, kind, state, reason, content,
       differences, asks_signature, proposed_by, proposed_by_name, proposed_at)
     values ($1, $2, $3, $4, $5, 'amended', 'proposed', $6, $7, $8, $9, $10, $11, $12)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      directiveId,
      proposal.reason,
      JSON.stringify(proposal.content),
      JSON.stringify(proposal.differences),
      proposal.asksSignature,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
  return id;
}

/** Writes the amended words, dates and tasks as the next version. A task that went stays with the version it went in. */
export async function applyAmendment(
  tx: Tx,
  row: DirectiveRow,
  { id, content }: Pick<ProposedAmendment, 'id' | 'content'>,
  made: Omit<MadeAmendment, 'version'>,
): Promise<void> {
  const place = [tx.scope.partitionId, row.id];
  const version = row.version + 1;
  await tx.run(
    `update directive set version = $3, title = $4, theme = $5, objective = $6, sections = $7, starts_on = $8, ends_on = $9,
       report_due = $10 where partition_id = $1 and id = $2`,
    [
      ...place,
      version,
      content.title.trim(),
      content.theme ?? null,
      content.objective ?? null,
      JSON.stringify(content.sections),
      content.startsOn,
      content.endsOn,
      content.reportDue,
    ],
  );
  await amendTasks(tx, row, content, version);
  await markMade(tx, id, { ...made, version });
}

async function amendTasks(
  tx: Tx,
  row: DirectiveRow,
  content: AmendmentInput,
  version: number,
): Promise<void> {
  await tx.run(
    `update directive_task set dropped_in = $3
     where partition_id = $1 and directive_id = $2 and dropped_in is null and not (id = any ($4::uuid[]))`,
    [tx.scope.partitionId, row.id, version, keptIds(content.tasks, row.tasks)],
  );
  await writeTasks(tx, row.id, content.tasks, row.tasks);
}

interface MadeAmendment {
  readonly version: number;
  readonly effectiveOn: Day;
  readonly differences: readonly Difference[];
  readonly asks: boolean;
}

const markMade = (tx: Tx, id: string, made: MadeAmendment): Promise<number> =>
  tx.run(
    `update directive_change set state = 'made', version = $3, effective_on = $4, differences = $5, asks_signature = $6,
       decided_by = $7, decided_by_name = $8, decided_at = $9 where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      id,
      made.version,
      made.effectiveOn,
      JSON.stringify(made.differences),
      made.asks,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );

/** Ends the waiting of an amendment without any effect. */
export const refuseAmendment = (tx: Tx, id: string, refusal: string): Promise<number> =>
  tx.run(
    `update directive_change set state = 'refused', refusal = $3, decided_by = $4, decided_by_name = $5, decided_at = $6
     where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, id, refusal, tx.ctx.accountId, tx.ctx.accountName, tx.now],
  );

/** Writes down what was done to the locked directive and moves it on. @returns the id of the change */
export async function insertChange(
  tx: Tx,
  row: DirectiveRow,
  status: DirectiveStatus,
  made: MadeChange,
): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into directive_change (partition_id, id, tenant_id, tenant_path, directive_id, kind, state, reason, effective_on,
       superseded_by_id, proposed_by, proposed_by_name, proposed_at, decided_by, decided_by_name, decided_at)
     values ($1, $2, $3, $4, $5, $6, 'made', $7, $8, $9, $10, $11, $12, $10, $11, $12)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      row.id,
      made.kind,
      made.reason,
      made.effectiveOn,
      made.supersededById ?? null,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
  await moveOn(tx, row.id, status, made);
  return id;
}

/** Writes the new state with its day and why. */
async function moveOn(tx: Tx, id: string, status: DirectiveStatus, made: MadeChange): Promise<void> {
  const closes = made.kind === 'closed';
  await tx.run(
    `update directive set status = $3, superseded_by_id = $4, closed_on = coalesce($5::date, closed_on),
       ended_on = $6, ended_reason = $7 where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      id,
      status,
      made.supersededById ?? null,
      closes ? made.effectiveOn : null,
      closes ? null : made.effectiveOn,
      closes ? null : made.reason,
    ],
  );
}
