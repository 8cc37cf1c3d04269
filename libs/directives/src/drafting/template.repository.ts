import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { DirectiveInput, DirectiveKind } from '../directive.js';

/** What a new directive can be begun with: one issued before, or words the unit has kept. */
export interface DirectiveTemplate {
  /** The id of the directive or of the kept template. */
  readonly id: string;
  readonly source: 'directive' | 'template';
  readonly name: string;
  readonly kind: DirectiveKind;
  readonly startsOn: Day;
  readonly savedBy: string | null;
}

const LIST = `
select id, 'template' as source, name, content->>'kind' as kind, content->>'startsOn' as "startsOn", saved_by_name as "savedBy"
from (select * from directive_template where partition_id = $1 and tenant_id = $2 and removed_at is null
      order by saved_at desc limit 30) kept
union all
select id, 'directive', title, kind, starts_on::text, null
from (select * from directive where partition_id = $1 and tenant_id = $2 and reissues_id is null
        and status in ('issued', 'closed', 'archived') order by starts_on desc, id desc limit 12) past`;

/** Kept templates first, then the latest directives the unit has issued of its own. */
export const templatesOf = (tx: Tx): Promise<DirectiveTemplate[]> =>
  tx.rows<DirectiveTemplate>(LIST, [tx.scope.partitionId, tx.scope.tenantId]);

/** The words of a kept template; undefined when there is none or it is not the unit's. */
export const templateContent = async (tx: Tx, id: string): Promise<DirectiveInput | undefined> => {
  const row = await tx.maybe<{ content: DirectiveInput }>(
    `select content from directive_template where partition_id = $1 and tenant_id = $2 and id = $3 and removed_at is null`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
  return row?.content;
};

/** Keeps words under a name. @returns the id of the template */
export async function insertTemplate(tx: Tx, name: string, content: DirectiveInput): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into directive_template (partition_id, id, tenant_id, tenant_path, name, content, saved_by, saved_by_name, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      name,
      JSON.stringify(content),
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
  return id;
}

/** Takes a template out of the list. @returns whether it stood there */
export const removeTemplate = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    `update directive_template set removed_at = $4
     where partition_id = $1 and tenant_id = $2 and id = $3 and removed_at is null`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.now],
  )) > 0;
