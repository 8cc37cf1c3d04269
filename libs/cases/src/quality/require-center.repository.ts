import type { Tx } from '@fayuan/database';
import type { UnitKind } from '@fayuan/org';
import { mayDo, type UnifiedAct } from './four-unifications.js';
import { onlyTheCenter } from './four-unifications.errors.js';

/** The kind of the own unit, and the nearest centre above it. */
const OWN_UNIT = `select u.kind, (select a.name from org_unit a where a.id = any (u.ancestor_ids) and a.id <> u.id
    and a.kind = 'center' order by a.path desc limit 1) as center
  from org_unit u where u.id = $1`;

/**
 * Lets an act through only where 四统一 puts it; one statement.
 * @throws Refusal `case.only_center` naming the centre that does it
 */
export async function requireCenter(tx: Tx, act: UnifiedAct): Promise<void> {
  const { kind, center } = await tx.one<{ kind: UnitKind; center: string | null }>(OWN_UNIT, [
    tx.scope.tenantId,
  ]);
  if (!mayDo(kind, act)) throw onlyTheCenter(act, center);
}
