import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { isOpenTo } from '../aid-case.sql.js';
import { caseNotFound, caseSealed } from '../cases.errors.js';
import type { Stage } from '../stage.js';
import { isWorkOf } from './own-work.sql.js';
import { ownWork } from './quality.errors.js';

/** An own case as it stands to the caller who looks after the quality of work. */
export interface JudgedCase {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly stage: Stage;
  /** False for a sealed case whose team the caller is not of. */
  readonly isOpen: boolean;
  /** The caller worked on it, and so judges nothing of it (R33). */
  readonly isOwnWork: boolean;
}

const CASE = `select c.id, c.case_number as "caseNumber", c.stage, ${isOpenTo('$4')}, ${isWorkOf('$4')}
  from aid_case c where c.partition_id = $1 and c.tenant_id = $2 and c.id = $3`;

/** An own case that is open to the caller. @throws Refusal `case.not_found`, `case.sealed` */
export async function openCase(tx: Tx, caseId: string): Promise<JudgedCase> {
  const found = isId(caseId)
    ? await tx.maybe<JudgedCase>(CASE, [tx.scope.partitionId, tx.scope.tenantId, caseId, tx.ctx.accountId])
    : undefined;
  if (!found) throw caseNotFound();
  if (!found.isOpen) throw caseSealed();
  return found;
}

/** The same, of a case that others worked on. @throws Refusal `quality.own_work` as well */
export async function judgedCase(tx: Tx, caseId: string, field = 'caseId'): Promise<JudgedCase> {
  const found = await openCase(tx, caseId);
  if (found.isOwnWork) throw ownWork(field);
  return found;
}
