import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { StoredCase } from '../aid-case.repository.js';
import { CASE_COLUMNS, CASE_UNITS, isOpenTo } from '../aid-case.sql.js';

/** What the ledger says of a case beside its row. Of units below the recipient, the decision and the handler stay with the unit. */
export interface CaseBeside {
  readonly id: string;
  readonly personId: string | null;
  readonly agencyKind: string | null;
  readonly outcome: 'grant' | 'refuse' | null;
  readonly refusal: string | null;
  readonly handler: string | null;
  readonly assignedOn: Day | null;
  readonly finalPaper: string | null;
  readonly result: string | null;
  readonly opinion: string | null;
  readonly moneyCents: number | null;
}

const BESIDE = `
select c.id, y.person_id as "personId", n.agency_kind as "agencyKind", d.outcome, d.reason_code as refusal, a.name as handler,
  a.assigned_on as "assignedOn", k.final_paper as "finalPaper", k.result, k.opinion, k.money_cents::float8 as "moneyCents"
from aid_case c
left join lateral (select person_id from case_party p where p.partition_id = c.partition_id and p.case_id = c.id
  and p.role = 'recipient' order by p.id limit 1) y on true
left join case_notice n on n.partition_id = c.partition_id and n.id = c.id
left join lateral (select outcome, reason_code from case_decision e where e.partition_id = c.partition_id and e.case_id = c.id
  and e.state = 'decided' order by e.decided_on desc, e.id desc limit 1) d on true
left join lateral (select h.name, s.assigned_on from case_assignment s
  join handler h on h.partition_id = s.partition_id and h.id = s.handler_id
  where s.partition_id = c.partition_id and s.case_id = c.id and s.state in ('assigned', 'accepted', 'signed', 'ended')
  order by s.assigned_on desc, s.place desc, s.id desc limit 1) a on true
left join case_closing k on k.partition_id = c.partition_id and k.case_id = c.id and k.reopened_on is null
where c.id = any ($1::uuid[])`;

/** Of cases the caller may see, by id; one statement. */
export async function besideCases(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CaseBeside>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows<CaseBeside>(BESIDE, [[...ids]]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Own cases by their case or application numbers, in the form of `writtenNumber`. */
export const ownCasesNumbered = (tx: Tx, numbers: readonly string[]): Promise<StoredCase[]> =>
  tx.rows<StoredCase>(
    `select ${CASE_COLUMNS}, ${isOpenTo('$4')} from aid_case c ${CASE_UNITS}
     where c.partition_id = $1 and c.tenant_id = $2 and (c.case_number = any ($3) or c.application_number = any ($3))`,
    [tx.scope.partitionId, tx.scope.tenantId, [...numbers], tx.ctx.accountId],
  );
