import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { lastDayOf, ordinalOf } from './report-month.js';

export type PeriodAct = 'declared' | 'withdrawn' | 'revised';

/** The last act of the own unit for a month, with what a declaration said. */
export interface LastAct {
  readonly month: Day;
  readonly act: PeriodAct;
  readonly isNil: boolean;
  readonly isLate: boolean;
  readonly dueOn: Day;
  readonly declaredAt: Date | null;
  readonly declaredBy: string | null;
}

export interface NewAct extends Pick<LastAct, 'month' | 'act' | 'isNil' | 'isLate' | 'dueOn'> {
  readonly reason: string | null;
  /** What was said last of the month before this; undefined when nothing was. */
  readonly last: LastAct | undefined;
}

const LAST_ACTS = `
select distinct on (r.month) r.month, r.act, r.is_nil as "isNil", r.is_late as "isLate", r.due_on as "dueOn",
       d.acted_at as "declaredAt", d.acted_by_name as "declaredBy"
from period_report r
left join lateral (select acted_at, acted_by_name from period_report d
                   where d.partition_id = r.partition_id and d.tenant_id = r.tenant_id and d.month = r.month
                     and d.tenant_path = r.tenant_path and d.act = 'declared'
                   order by d.id desc limit 1) d on true
where r.partition_id = $1 and r.tenant_id = $2 and r.tenant_path = $3 and r.month = any ($4)
order by r.month, r.id desc`;

/**
 * The last act for each of the months at the own unit; months nothing was said of are left out. Last is what was written last
 * (ids sort by that), which `holdDeclarations` makes the order of the transactions too.
 */
export const lastActs = (tx: Tx, months: readonly Day[]): Promise<LastAct[]> =>
  tx.rows<LastAct>(LAST_ACTS, [tx.scope.partitionId, tx.scope.tenantId, tx.scope.tenantPath, months]);

/** Lets one act of the unit on its months wait for another. */
export async function holdDeclarations(tx: Tx): Promise<void> {
  await tx.run('select pg_advisory_xact_lock(hashtextextended($1, 826011))', [tx.scope.tenantId]);
}

/** Working days within which a month is to be declared. */
export async function monthTerm(tx: Tx): Promise<number> {
  const sql = `select working_days as "workingDays" from report_term where period_kind = 'month'`;
  return (await tx.one<{ workingDays: number }>(sql)).workingDays;
}

/** Facts of the own unit in each of the months. */
export const factsOfMonths = (tx: Tx, months: readonly Day[]): Promise<{ month: Day; rows: number }[]> =>
  tx.rows<{ month: Day; rows: number }>(
    `select m.month, count(f.id)::int as rows
     from unnest($2::date[], $3::date[]) as m (month, last_day)
     left join fact f on f.tenant_path = $1 and f.occurred_on between m.month and m.last_day
       and f.reverses_id is null
       and not exists (select 1 from fact r where r.partition_id = f.partition_id and r.tenant_id = f.tenant_id
                         and r.reverses_id = f.id)
     group by m.month order by m.month desc`,
    [tx.scope.tenantPath, months, months.map(lastDayOf)],
  );

const STANDING_AFTER = `
insert into month_standing as s (partition_id, tenant_id, tenant_path, year, declared, late, revised, nil)
values ($1, $2, $3, $4, $6, $7, $8, $9)
on conflict (partition_id, tenant_id, year) do update set
  declared = s.declared & ~$5::int | excluded.declared, late = s.late & ~$5::int | excluded.late,
  revised = s.revised & ~$5::int | excluded.revised, nil = s.nil & ~$5::int | excluded.nil`;

const STANDING_TAIL = `
insert into standing_tail (partition_id, id, tenant_id, tenant_path, month, declared, late, revised, nil)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/**
 * Writes the acts, how the months stand after them, and what that changes in the counts of the units above. The caller holds
 * the declarations of the unit.
 */
export async function insertActs(tx: Tx, acts: readonly NewAct[]): Promise<void> {
  for (const act of acts) {
    await insertAct(tx, act);
    await tx.run(STANDING_AFTER, standingAfter(tx, act));
    await tx.run(STANDING_TAIL, standingTail(tx, act));
  }
}

/** 1 or 0 for each of declared, late, revised, nil: how a month stands after an act. */
function marksAfter(act: Pick<LastAct, 'act' | 'isLate' | 'isNil'> | undefined): number[] {
  const stands = act !== undefined && act.act !== 'withdrawn';
  const marks = [true, act?.isLate, act?.act === 'revised', act?.isNil];
  return marks.map((mark) => (stands && mark ? 1 : 0));
}

function standingAfter(tx: Tx, act: NewAct): unknown[] {
  const { partitionId, tenantId, tenantPath } = tx.scope;
  const bit = 1 << (ordinalOf(act.month) % 12);
  const year = Number(act.month.slice(0, 4));
  return [partitionId, tenantId, tenantPath, year, bit, ...marksAfter(act).map((mark) => mark * bit)];
}

function standingTail(tx: Tx, act: NewAct): unknown[] {
  const { partitionId, tenantId, tenantPath } = tx.scope;
  const before = marksAfter(act.last);
  const changes = marksAfter(act).map((mark, at) => mark - (before[at] ?? 0));
  return [partitionId, newId(), tenantId, tenantPath, act.month, ...changes];
}

async function insertAct(tx: Tx, act: NewAct): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into period_report (partition_id, id, tenant_id, tenant_path, month, act, is_nil, is_late, due_on, reason,
       acted_at, acted_by, acted_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      act.month,
      act.act,
      act.isNil,
      act.isLate,
      act.dueOn,
      act.reason,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}
