import type { Tx } from '@fayuan/database';
import { opposingCases } from '../opposing-cases.sql.js';
import type { Handler } from './handler.js';
import { HANDLER_COLUMNS, HANDLER_WORK } from './handler.repository.js';
import type { Candidate } from './ranking.js';

/** What the officer knows of the other side, beside what the centre's own cases show. */
export interface DeclaredConflicts {
  /** Firms that act for the other side. */
  readonly firms: readonly string[];
  /** Handlers who have to step aside. */
  readonly handlerIds: readonly string[];
}

interface Row extends Handler {
  readonly actsForOpponent: boolean;
  readonly firmActsForOpponent: boolean;
  readonly hasLeft: boolean;
}

/** $1 the case, $2 partition, $3 firms of the other side. against: who handles or handled a case of the own centre on that side. */
const CANDIDATES = `
with opposing as (${opposingCases('$1', '$2')}),
against as (
  select distinct a.handler_id, h.firm from opposing p
  join case_assignment a on a.partition_id = $2 and a.case_id = p.case_id and a.state <> 'refused'
  join handler h on h.partition_id = a.partition_id and h.id = a.handler_id)
select ${HANDLER_COLUMNS},
  exists (select from against a where a.handler_id = h.id) as "actsForOpponent",
  (h.firm is not null and (h.firm = any ($3::text[]) or exists (select from against a where a.firm = h.firm and a.handler_id <> h.id)))
    as "firmActsForOpponent",
  exists (select from case_assignment l where l.partition_id = $2 and l.case_id = $1 and l.handler_id = h.id
          and l.state in ('refused', 'replaced')) as "hasLeft"
from handler h ${HANDLER_WORK} where h.ended_on is null order by h.id`;

/** Everybody on the own roster with what stands between them and a case: one statement. */
export async function candidatesFor(
  tx: Tx,
  caseId: string,
  declared: DeclaredConflicts,
): Promise<Candidate[]> {
  const firms = declared.firms.map((firm) => firm.trim()).filter((firm) => firm !== '');
  const rows = await tx.rows<Row>(CANDIDATES, [caseId, tx.scope.partitionId, firms]);
  const aside = new Set(declared.handlerIds);
  return rows.map(({ actsForOpponent, firmActsForOpponent, hasLeft, ...handler }) => ({
    handler,
    entanglement: { actsForOpponent, firmActsForOpponent, isDeclared: aside.has(handler.id), hasLeft },
  }));
}
