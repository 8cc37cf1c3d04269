import { worker } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { ROOT_UNIT_ID } from '@fayuan/org';
import { ANY_CAMPAIGN } from './figure.js';
import { allIndicators } from './indicator.repository.js';
import { comparePersons } from './verify-persons.js';
import { compareStanding } from './verify-standing.js';
import { both, type FigureDifference, NOTHING_VERIFIED, type VerifyResult } from './verify-result.js';

const MOST_LISTED = 20;

/** What each row adds to the cells of days and to those of months. */
const EXPANDED = (table: string) => `
select a.id as unit_id, credited.campaign_id, s.span, s.day, r.quantity,
       case when a.id = r.tenant_id then r.quantity else 0 end as own
from ${table} r
left join org_unit u on u.id = r.tenant_id
left join lateral unnest(u.ancestor_ids) as a (id) on true
cross join lateral unnest(array_prepend($2::uuid, r.campaign_ids)) as credited (campaign_id)
cross join lateral (values ('day', r.occurred_on), ('month', date_trunc('month', r.occurred_on)::date)) as s (span, day)
where r.indicator = $1`;

/** $1 indicator, $2 nil uuid, $3 how many differences to list. */
const COMPARE = `
with parts as (
  select unit_id, campaign_id, span, day, quantity as rebuilt, own as rebuilt_own, 0 as shown, 0 as shown_own
  from (${EXPANDED('fact')}) f
  union all select unit_id, campaign_id, span, day, 0, 0, quantity, own from (${EXPANDED('fact_tail')}) t
  union all select tenant_id, campaign_id, 'day', day, 0, 0, quantity, own_quantity from figure_cell where indicator = $1
  union all select tenant_id, campaign_id, 'month', month, 0, 0, quantity, own_quantity from figure_month where indicator = $1),
cells as (
  select unit_id, campaign_id, span, day, sum(rebuilt) as rebuilt, sum(rebuilt_own) as rebuilt_own, sum(shown) as shown,
         sum(shown_own) as shown_own from parts group by unit_id, campaign_id, span, day),
wrong as (select * from cells where rebuilt <> shown or rebuilt_own <> shown_own),
counts as (select (select count(*) from fact where indicator = $1)::int as facts, (select count(*) from cells)::int as cells,
                  (select count(*) from wrong)::int as differing)
select counts.*, u.code || ' ' || u.name as unit, w.span, w.day, nullif(w.campaign_id, $2::uuid) as "campaignId", w.rebuilt, w.shown,
       w.rebuilt_own as "rebuiltOwn", w.shown_own as "shownOwn"
from counts left join (select * from wrong order by day, unit_id, span limit $3) w on true left join org_unit u on u.id = w.unit_id
order by w.day, u.path, w.span`;

type Row = Omit<FigureDifference, 'day' | 'unit'> & {
  readonly facts: number;
  readonly cells: number;
  readonly differing: number;
  readonly unit: string | null;
  readonly day: string | null;
};

async function compareIndicator(tx: Tx, indicator: string): Promise<VerifyResult> {
  const rows = await tx.rows<Row>(COMPARE, [indicator, ANY_CAMPAIGN, MOST_LISTED]);
  const { facts = 0, cells = 0, differing = 0 } = rows[0] ?? {};
  const differences = rows.flatMap((row) => {
    if (row.day === null) return [];
    const { span, campaignId, rebuilt, shown, rebuiltOwn, shownOwn } = row;
    const unit = row.unit ?? '(unit not in the tree)';
    return [{ unit, indicator, span, day: row.day, campaignId, rebuilt, shown, rebuiltOwn, shownOwn }];
  });
  return { facts, cells, differing, tornPersons: 0, differences };
}

/**
 * Rebuilds every cell of every unit from the facts and compares it with cells + tail, recounts persons and
 * declared months, all in one snapshot; writers and the folder may go on meanwhile.
 * @param database opened as `app_rollup`
 * @param progress told after each indicator
 */
export async function verifyFigures(
  database: Database,
  progress: (indicator: string, result: VerifyResult, step: { done: number; of: number }) => void = () =>
    undefined,
): Promise<VerifyResult> {
  return database.read(worker('verify', ROOT_UNIT_ID), async (tx) => {
    // Recounting years of facts takes longer than any request may.
    await tx.run('set local statement_timeout = 0');
    const indicators = await allIndicators(tx);
    let whole = NOTHING_VERIFIED;
    for (const [index, { code, kind }] of indicators.entries()) {
      const part = await (kind === 'distinct' ? comparePersons(tx, code) : compareIndicator(tx, code));
      progress(code, part, { done: index + 1, of: indicators.length });
      whole = both(whole, part);
    }
    return both(whole, await compareStanding(tx, MOST_LISTED));
  });
}
