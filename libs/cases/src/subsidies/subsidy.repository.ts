import type { Tx } from '@fayuan/database';
import { type Day, isDay, isId, newId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import type { PaymentLine, Subsidy, SubsidyKind, SubsidyState } from './subsidy.js';

export interface NewSubsidy extends PaymentLine {
  readonly kind: SubsidyKind;
  readonly caseId: string | null;
  readonly handlerId: string;
  readonly serviceOn: Day;
  readonly days: number | null;
  readonly standardId: string;
  readonly proposedOn: Day;
}

/** Writes a proposed line of the own unit. @returns its id; null when the person and case have one */
export async function insertSubsidy(tx: Tx, made: NewSubsidy): Promise<string | null> {
  const own = tx.own();
  const id = newId();
  const written = await tx.run(
    `insert into subsidy (partition_id, id, tenant_id, tenant_path, kind, case_id, handler_id, service_on, days, standard_id,
       standard_cents, remote_cents, translation_cents, other_cents, other_reason, cut_cents, cut_reason, actual_cents, state,
       proposed_by, proposed_by_name, proposed_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 'proposed', $19, $20, $21, $22)
     on conflict do nothing`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      made.kind,
      made.caseId,
      made.handlerId,
      made.serviceOn,
      made.days,
      made.standardId,
      made.standardCents,
      made.remoteCents,
      made.translationCents,
      made.otherCents,
      made.otherReason,
      made.cutCents,
      made.cutReason,
      made.actualCents,
      tx.ctx.accountId,
      tx.ctx.accountName,
      made.proposedOn,
      tx.now,
    ],
  );
  return written > 0 ? id : null;
}

const COLUMNS = `s.id, s.kind, s.case_id as "caseId", c.case_number as "caseNumber", s.handler_id as "handlerId",
  h.name as "handlerName", h.firm, s.service_on as "serviceOn", s.days, s.standard_cents as "standardCents",
  s.remote_cents as "remoteCents", s.translation_cents as "translationCents", s.other_cents as "otherCents",
  s.other_reason as "otherReason", s.cut_cents as "cutCents", s.cut_reason as "cutReason", s.actual_cents as "actualCents", s.state,
  s.proposed_by_name as "proposedByName", s.proposed_on as "proposedOn", s.decided_by_name as "decidedByName",
  s.decided_on as "decidedOn", s.decision_remark as "decisionRemark", s.paid_on as "paidOn", s.paid_by_name as "paidByName",
  s.version`;
const JOINS = `join handler h on h.partition_id = s.partition_id and h.id = s.handler_id
  left join aid_case c on c.partition_id = s.partition_id and c.id = s.case_id`;

export interface SubsidyFilter {
  readonly states?: readonly SubsidyState[] | null | undefined;
  readonly kind?: SubsidyKind | null | undefined;
  readonly handlerId?: string | null | undefined;
  readonly caseId?: string | null | undefined;
}

export interface SubsidySum {
  readonly state: SubsidyState;
  readonly lines: number;
  readonly cents: number;
}

export interface SubsidyPage extends Page<Subsidy> {
  readonly total: number;
  /** By state, whatever states are asked for. */
  readonly sums: readonly SubsidySum[];
}

const PAGE = `
with asked as (
  select * from subsidy where ($1::text is null or kind = $1) and ($2::uuid is null or handler_id = $2)
    and ($3::uuid is null or case_id = $3)),
wanted as (select * from asked where cardinality($4::text[]) = 0 or state = any ($4)),
page as (select * from wanted where $5::date is null or (proposed_on, id) < ($5::date, $6::uuid)
         order by proposed_on desc, id desc limit $7),
summed as (select state, count(*)::int as lines, sum(actual_cents) as cents from asked group by state)
select (select count(*)::int from wanted) as total,
  (select coalesce(jsonb_agg(jsonb_build_object('state', state, 'lines', lines, 'cents', cents)), '[]') from summed) as sums, p.*
from (select) one left join (select ${COLUMNS} from page s ${JOINS}) p on true order by p."proposedOn" desc, p.id desc`;

/** Lines of the own unit, the latest first; one statement. */
export async function listSubsidies(
  tx: Tx,
  filter: SubsidyFilter,
  request: PageRequest,
): Promise<SubsidyPage> {
  const size = pageSize(request, 50);
  const [day = null, id = null] = request.after ? keysOf(request.after, isDay, isId) : [];
  const rows = await tx.rows<{ total: number; sums: SubsidySum[] } & Subsidy>(PAGE, [
    filter.kind ?? null,
    filter.handlerId ?? null,
    filter.caseId ?? null,
    [...(filter.states ?? [])],
    day,
    id,
    size + 1,
  ]);
  const { total = 0, sums = [] } = rows[0] ?? {};
  const found = rows.filter((row) => row.id !== null);
  return { ...pageOf(found, size, (row) => cursorOf(row.proposedOn, row.id)), total, sums };
}

/** A line of the own unit. */
export const findSubsidy = (tx: Tx, id: string): Promise<Subsidy | undefined> =>
  tx.maybe<Subsidy>(`select ${COLUMNS} from subsidy s ${JOINS} where s.id = $1`, [id]);

export interface HeldSubsidy {
  readonly state: SubsidyState;
  readonly version: number;
  readonly proposedBy: string | null;
  readonly handlerAccountId: string | null;
}

/** An own line, locked for a change. */
export const holdSubsidy = (tx: Tx, id: string): Promise<HeldSubsidy | undefined> =>
  tx.maybe<HeldSubsidy>(
    `select s.state, s.version, s.proposed_by as "proposedBy", h.account_id as "handlerAccountId"
     from subsidy s join handler h on h.partition_id = s.partition_id and h.id = s.handler_id
     where s.partition_id = $1 and s.tenant_id = $2 and s.id = $3 for update of s`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** Writes the decision on an own, held line. */
export const decideSubsidy = (
  tx: Tx,
  id: string,
  { state, on, remark }: { readonly state: SubsidyState; readonly on: Day; readonly remark: string | null },
): Promise<number> =>
  tx.run(
    `update subsidy set state = $3, decided_on = $4, decision_remark = $5, decided_by = $6, decided_by_name = $7,
       version = version + 1
     where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, id, state, on, remark, tx.ctx.accountId, tx.ctx.accountName],
  );

/** Marks own, approved lines as paid. @returns the ids of those that were */
export async function paySubsidies(tx: Tx, ids: readonly string[], on: Day): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `update subsidy set state = 'paid', paid_on = $4, paid_by_name = $5, version = version + 1
     where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[]) and state = 'approved' and decided_on <= $4
     returning id`,
    [tx.scope.partitionId, tx.scope.tenantId, [...ids], on, tx.ctx.accountName],
  );
  return rows.map((row) => row.id);
}

/** True when every id is of an own subsidy. */
export async function areOwn(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const { own } = await tx.one<{ own: number }>(
    'select count(*)::int as own from subsidy where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[])',
    [tx.scope.partitionId, tx.scope.tenantId, [...ids]],
  );
  return own === ids.length;
}

/** What a payment for a case rests on. */
export interface PayableCase {
  readonly caseType: 'civil' | 'criminal' | 'administrative';
  readonly procedureStage: string | null;
  readonly closedOn: Day | null;
  readonly isChecked: boolean;
  readonly handled: boolean;
}

/** An own case with whether its papers were checked and whether the person handled it. */
export const payableCase = (tx: Tx, caseId: string, handlerId: string): Promise<PayableCase | undefined> =>
  tx.maybe<PayableCase>(
    `select c.case_type as "caseType", c.procedure_stage as "procedureStage", k.closed_on as "closedOn",
       coalesce(k.checked_on is not null, false) as "isChecked",
       exists (select from case_assignment a where a.partition_id = c.partition_id and a.case_id = c.id and a.handler_id = $4
         and a.state in ('signed', 'replaced', 'ended')) as handled
     from aid_case c left join case_closing k on k.partition_id = c.partition_id and k.case_id = c.id and k.reopened_on is null
     where c.partition_id = $1 and c.tenant_id = $2 and c.id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, handlerId],
  );
