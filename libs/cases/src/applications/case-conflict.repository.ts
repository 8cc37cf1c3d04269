import type { Tx } from '@fayuan/database';
import { STANDING_STATES } from '../handlers/assignment.js';
import { opposingCases } from '../opposing-cases.sql.js';

/** A handler of the own roster who acts or acted on the other side of a case, and so may not handle it (case rules art. 38). */
export interface CaseConflict {
  readonly handlerName: string;
  readonly firm: string | null;
  /** Of the case on the other side. */
  readonly caseNumber: string | null;
  /** Handles this case now, or is of the firm of whoever does. */
  readonly isAssigned: boolean;
}

const CONFLICTS = `
with opposing as (${opposingCases('$1', '$2')}),
standing as (
  select h.id, h.firm from case_assignment m join handler h on h.partition_id = m.partition_id and h.id = m.handler_id
  where m.partition_id = $2 and m.case_id = $1 and m.state = any ($3))
select distinct h.name as "handlerName", h.firm, coalesce(c.case_number, c.application_number) as "caseNumber",
  exists (select from standing s where s.id = h.id or s.firm = h.firm) as "isAssigned"
from opposing p
join case_assignment a on a.partition_id = $2 and a.case_id = p.case_id and a.state <> 'refused'
join handler h on h.partition_id = a.partition_id and h.id = a.handler_id
join aid_case c on c.partition_id = a.partition_id and c.id = a.case_id
order by 4 desc, 1, 3 limit 20`;

/** Who of the own roster is bound to the other side of an own case: one statement. */
export const conflictsOf = (tx: Tx, caseId: string): Promise<CaseConflict[]> =>
  tx.rows<CaseConflict>(CONFLICTS, [caseId, tx.scope.partitionId, [...STANDING_STATES]]);
