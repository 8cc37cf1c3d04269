import type { RequestContext } from '@fayuan/context';
import type { Database, Once, Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { CaseVersion } from '../aid-case.repository.js';
import { caseNotFound } from '../cases.errors.js';
import { requireCenter } from '../quality/require-center.repository.js';

/** An act on a case as somebody asks for it, once. */
export interface AskedOnce {
  readonly ctx: RequestContext;
  readonly once: Once;
  readonly at: CaseVersion;
}

/**
 * Does what the centre alone does with a case once it is granted (四统一, 统一指派), once and with its audit row. The work
 * holds the case itself. @returns the id of the case. @throws Refusal `case.not_found`, `case.only_center`
 */
export async function assigningAct(
  database: Database,
  { ctx, once, at: { id } }: AskedOnce,
  work: (tx: Tx) => Promise<void>,
): Promise<string> {
  if (!isId(id)) throw caseNotFound();
  return database.once(ctx, once, async (tx) => {
    await requireCenter(tx, 'assign');
    await work(tx);
    await tx.audit({ action: `case.${once.operation}`, subjectKind: 'aid_case', subjectId: id });
    return id;
  });
}
