import type { Tx } from '@fayuan/database';

/** A form begun, as its author left it. */
export interface KeptDraft {
  readonly id: string;
  readonly content: Buffer;
  readonly version: number;
  readonly savedAt: Date;
  /** Papers it was handed up as, and that came back. */
  readonly returnedIntakeId: string | null;
}

const MINE = 'd.partition_id = $1 and d.tenant_id = $2 and d.account_id = $3';
const mine = (tx: Tx) => [tx.scope.partitionId, tx.scope.tenantId, tx.ctx.accountId];

export async function insertDraft(tx: Tx, id: string, content: Buffer): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_draft (partition_id, id, tenant_id, tenant_path, account_id, content, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [own.partition_id, id, own.tenant_id, own.tenant_path, tx.ctx.accountId, content, tx.now],
  );
}

/** @returns the version it has now; undefined when there is no such draft of the caller in that version */
export const updateDraft = (
  tx: Tx,
  at: { readonly id: string; readonly version: number },
  content: Buffer,
): Promise<{ version: number } | undefined> =>
  tx.maybe<{ version: number }>(
    `update case_draft d set content = $6, version = d.version + 1, saved_at = $7
     where ${MINE} and d.id = $4 and d.version = $5 returning d.version`,
    [...mine(tx), at.id, at.version, content, tx.now],
  );

/** Drafts of the caller that are open: never handed up, or come back. The last one saved first. */
export const listDrafts = (tx: Tx): Promise<KeptDraft[]> =>
  tx.rows<KeptDraft>(
    `select d.id, d.content, d.version, d.saved_at as "savedAt", i.id as "returnedIntakeId"
     from case_draft d left join case_intake i on i.partition_id = d.partition_id and i.id = d.sent_as and i.state = 'returned'
     where ${MINE} and (d.sent_as is null or i.id is not null) order by d.saved_at desc, d.id limit 50`,
    mine(tx),
  );

export const draftExists = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.rows(`select from case_draft d where ${MINE} and d.id = $4`, [...mine(tx), id])).length > 0;

export async function deleteDraft(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run(`delete from case_draft d where ${MINE} and d.id = $4`, [...mine(tx), id])) > 0;
}

/** Keeps a draft until the centre has accepted the papers it became. */
export async function markSent(tx: Tx, id: string, intakeId: string): Promise<void> {
  await tx.run(`update case_draft d set sent_as = $5 where ${MINE} and d.id = $4`, [
    ...mine(tx),
    id,
    intakeId,
  ]);
}

/** The papers that the caller's draft was handed up as, and that came back. */
export const returnedAs = (tx: Tx, id: string): Promise<{ intakeId: string } | undefined> =>
  tx.maybe<{ intakeId: string }>(
    `select i.id as "intakeId" from case_draft d
     join case_intake i on i.partition_id = d.partition_id and i.tenant_id = d.tenant_id and i.id = d.sent_as and i.state = 'returned'
     where ${MINE} and d.id = $4`,
    [...mine(tx), id],
  );

/** What the centre has accepted need not be kept twice. */
export async function dropAccepted(tx: Tx): Promise<void> {
  await tx.run(
    `delete from case_draft d using case_intake i where ${MINE} and i.partition_id = d.partition_id and i.id = d.sent_as
       and i.state = 'accepted'`,
    mine(tx),
  );
}
