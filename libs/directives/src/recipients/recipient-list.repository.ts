import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { type UnitKind, type UnitName, unitNameJson } from '@fayuan/org';
import type { RecipientRole } from './recipients.js';

/** One unit of the list that was fixed at the issue, and how far its receipt has come. */
export interface Recipient {
  readonly unit: UnitName;
  readonly kind: UnitKind;
  readonly role: RecipientRole;
  /** Null while it has not been delivered. */
  readonly deliveredAt: Date | null;
  readonly openedAt: Date | null;
  readonly signedOn: Day | null;
}

export interface RecipientFilter {
  readonly role?: RecipientRole | null | undefined;
  /** Part of a name or the beginning of a code. */
  readonly search?: string | null | undefined;
}

export type RecipientRow = Recipient & { readonly no: number };
type Row = { readonly total: number } & (RecipientRow | { readonly no: null });

/** $1 partition, $2 unit, $3 directive, $4 role, $5 words, $6 after this number, $7 rows. One statement: the page and the number of all. */
const PAGE = `
with asked as (
  select d.id from directive d where d.partition_id = $1 and d.tenant_id = $2 and d.id = $3),
named as (
  select r.unit_no, r.role, r.unit_id from asked a
  join directive_recipient r on r.partition_id = $1 and r.directive_id = a.id
  join org_unit u on u.id = r.unit_id
  where ($4::text is null or r.role = $4)
    and ($5::text = '' or starts_with(u.code, $5) or position($5 in u.name) > 0)),
page as (
  select * from named where $6::int is null or unit_no > $6 order by unit_no limit $7)
select t.total, p.unit_no as no, p.role, u.kind, ${unitNameJson('u')} as unit,
       x.delivered_at as "deliveredAt", x.opened_at as "openedAt", x.signed_on as "signedOn"
from asked cross join (select count(*)::int as total from named) t
left join page p on true left join org_unit u on u.id = p.unit_id
left join receipt x on x.directive_id = $3 and x.tenant_path = u.path
order by p.unit_no`;

/** The next recipients of an own directive, and how many there are; undefined when it is not the own unit's. */
export async function recipientPage(
  tx: Tx,
  of: { readonly directiveId: string; readonly filter: RecipientFilter },
  page: { readonly after: number | null; readonly limit: number },
): Promise<{ readonly rows: RecipientRow[]; readonly total: number } | undefined> {
  const { role, search } = of.filter;
  const rows = await tx.rows<Row>(PAGE, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    of.directiveId,
    role ?? null,
    search?.trim() ?? '',
    page.after,
    page.limit,
  ]);
  const head = rows[0];
  if (!head) return undefined;
  const found = rows.flatMap(({ total: _total, ...row }) => (row.no === null ? [] : [row as RecipientRow]));
  return { rows: found, total: head.total };
}
