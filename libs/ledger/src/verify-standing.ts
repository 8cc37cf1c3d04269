import type { Tx } from '@fayuan/database';
import { eachMark, MARKS, STANDING_MONTHS } from './standing.sql.js';
import type { FigureDifference, VerifyResult } from './verify-result.js';

const ABOVE = (rows: string): string => `
select a.id as unit_id, r.month, ${eachMark((mark) => `r.${mark}`)}
from (${rows}) r left join org_unit u on u.id = r.tenant_id left join lateral unnest(u.ancestor_ids) as a (id) on true`;
const NONE = eachMark(() => '0');

/** Counts of declared months from how the months of units stand, beside cells + tail; $1 how many differences to list. */
const COMPARE = `
with parts as (
  select unit_id, month, ${eachMark((mark) => mark)}, ${eachMark((mark) => `0 as shown_${mark}`)} from (${ABOVE(STANDING_MONTHS('true'))}) s
  union all select unit_id, month, ${NONE}, ${eachMark((mark) => mark)} from (${ABOVE('select * from standing_tail')}) t
  union all select tenant_id, month, ${NONE}, ${eachMark((mark) => mark)} from standing_cell),
cells as (
  select p.unit_id, p.month, v.mark, sum(v.rebuilt)::int as rebuilt, sum(v.shown)::int as shown
  from parts p cross join lateral (values ${MARKS.map((mark) => `('${mark}', p.${mark}, p.shown_${mark})`).join(', ')}) as v (mark, rebuilt, shown)
  group by p.unit_id, p.month, v.mark),
wrong as (select * from cells where rebuilt <> shown),
counts as (select (select count(*) from cells)::int as cells, (select count(*) from wrong)::int as differing)
select counts.*, u.code || ' ' || u.name as unit, w.month, w.mark, w.rebuilt, w.shown
from counts left join (select * from wrong order by month, unit_id, mark limit $1) w on true left join org_unit u on u.id = w.unit_id
order by w.month, u.path, w.mark`;

interface Row {
  readonly cells: number;
  readonly differing: number;
  readonly unit: string | null;
  readonly month: string | null;
  readonly mark: string;
  readonly rebuilt: number;
  readonly shown: number;
}

/** Counts the declared months of every unit anew and compares. @param most how many differences to list */
export async function compareStanding(tx: Tx, most: number): Promise<VerifyResult> {
  const rows = await tx.rows<Row>(COMPARE, [most]);
  const { cells = 0, differing = 0 } = rows[0] ?? {};
  const differences = rows.flatMap(({ unit, month, mark, rebuilt, shown }): FigureDifference[] =>
    month === null
      ? []
      : [
          {
            unit: unit ?? '(unit not in the tree)',
            indicator: `month_standing.${mark}`,
            span: 'month',
            day: month,
            campaignId: null,
            rebuilt,
            shown,
            rebuiltOwn: 0,
            shownOwn: 0,
          },
        ],
  );
  return { facts: 0, cells, differing, tornPersons: 0, differences };
}
