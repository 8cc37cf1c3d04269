import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { DirectiveInput } from '../directive.js';

/** One sitting of one person on a draft: what stood at its end. */
export interface StoredVersion {
  readonly no: number;
  readonly content: DirectiveInput;
  readonly restoredFrom: number | null;
  readonly savedById: string;
  readonly savedBy: string;
  readonly begunAt: Date;
  readonly savedAt: Date;
}

/** Savings of one person within so many minutes are one version. */
const SITTING_MINUTES = 10;

const COLUMNS = `no, content, restored_from as "restoredFrom", saved_by as "savedById", saved_by_name as "savedBy",
  begun_at as "begunAt", saved_at as "savedAt"`;

/** The versions of an own directive, the latest first. */
export const versionsOf = (tx: Tx, directiveId: string): Promise<StoredVersion[]> =>
  tx.rows<StoredVersion>(
    `select ${COLUMNS} from directive_version where partition_id = $1 and tenant_id = $2 and directive_id = $3
     order by no desc limit 100`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );

/** The latest version of an own directive whose row the caller has locked. */
export const latestVersion = (tx: Tx, directiveId: string): Promise<StoredVersion | undefined> =>
  tx.maybe<StoredVersion>(
    `select ${COLUMNS} from directive_version where partition_id = $1 and tenant_id = $2 and directive_id = $3
     order by no desc limit 1`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );

/** True while the person still sits at the version: what is saved now belongs to it. */
export const sameSitting = (
  latest: Pick<StoredVersion, 'savedById' | 'begunAt' | 'restoredFrom'>,
  now: { readonly at: Date; readonly accountId: string | null },
): boolean =>
  latest.savedById === now.accountId &&
  latest.restoredFrom === null &&
  now.at.getTime() - latest.begunAt.getTime() < SITTING_MINUTES * 60_000;

/** Keeps what was saved: in the version of this sitting, or as the next one. The directive's row is locked. */
export async function keepVersion(
  tx: Tx,
  directiveId: string,
  input: DirectiveInput,
  from: { readonly latest: StoredVersion | undefined; readonly restoredFrom?: number | undefined },
): Promise<void> {
  const own = tx.own();
  const { latest, restoredFrom } = from;
  const content = JSON.stringify(input);
  const goesOn = latest && restoredFrom === undefined;
  if (goesOn && sameSitting(latest, { at: tx.now, accountId: tx.ctx.accountId })) {
    await tx.run(
      `update directive_version set content = $5, saved_at = $6
       where partition_id = $1 and tenant_id = $2 and directive_id = $3 and no = $4`,
      [own.partition_id, own.tenant_id, directiveId, latest.no, content, tx.now],
    );
    return;
  }
  await tx.run(
    `insert into directive_version (partition_id, id, tenant_id, tenant_path, directive_id, no, content, restored_from, saved_by,
       saved_by_name, begun_at, saved_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      directiveId,
      (latest?.no ?? 0) + 1,
      content,
      restoredFrom ?? null,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}
