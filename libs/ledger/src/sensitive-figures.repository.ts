import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { exactSum } from './exact-sum.js';
import { ANY_CAMPAIGN, type FigureQuery } from './figure.js';
import { isTodaysTree } from './figure-tree.js';
import type { Indicator } from './indicator.js';
import type { Span } from './period.js';
import { isGridPeriod, monthsOfPeriod, partsOfPeriod, shortestOf } from './sensitive-periods.js';
import { type JudgedTree, type JudgedUnit, Suppression } from './suppression.js';

/** The units from the caller's down to $1 and all their children, closed ones too; $2 path of the caller. */
const UNITS = `
chain as (select a.id from org_unit u join org_unit a on a.id = any (u.ancestor_ids)
          where u.id = $1 and a.path >= $2 and a.path < $2 || '/'),
judged as (select u.id, case when u.path = $2 then null else u.parent_id end as parent_id, u.level, u.path, u.partition_id
           from org_unit u where u.id in (select id from chain) or u.parent_id in (select id from chain))`;

/** $3 indicators, $4 first month, $5 last day. Cells and tail, as figures are read; a unit without any has one row. */
const MONTHS = `
with ${UNITS},
parts as (
  select j.id, c.indicator, c.month, c.quantity, c.own_quantity as own
  from judged j join figure_month c on c.partition_id = j.partition_id and c.tenant_id = j.id
  where c.campaign_id = '${ANY_CAMPAIGN}' and c.indicator = any ($3) and c.month between $4 and $5
  union all
  select j.id, t.indicator, date_trunc('month', t.occurred_on)::date, t.quantity, case when t.tenant_id = j.id then t.quantity else 0 end
  from fact_tail t join judged j on t.tenant_path >= j.path and t.tenant_path < j.path || '/'
  where t.indicator = any ($3) and t.occurred_on between $4 and $5)
select j.id, j.parent_id as "parentId", j.level, p.indicator, p.month, sum(p.quantity) as quantity, sum(p.own) as own
from judged j left join parts p on p.id = j.id
group by j.id, j.parent_id, j.level, p.indicator, p.month`;

/** $3 indicators, $4 first and $5 last days of periods. */
const PERSONS = `
with ${UNITS}
select d.unit_id as id, d.indicator, p.first as "from", p.last as "to", d.persons as quantity
from unnest($4::date[], $5::date[]) as p (first, last)
cross join lateral distinct_persons(array(select id from judged), $3, p.first, p.last, '${ANY_CAMPAIGN}'::uuid) d`;

interface MonthRow extends JudgedUnit {
  readonly indicator: string | null;
  readonly month: Day | null;
  readonly quantity: number;
  readonly own: number;
}

interface PersonRow extends Span {
  readonly id: string;
  readonly indicator: string;
  readonly quantity: number;
}

/** Says of a unit and an indicator asked for whether the figure must not be seen. */
export type IsHidden = (unitId: string, indicator: string) => boolean;

/** Figures that add up to others would tell of each other, and a stock has no period of its own. */
const isNeverGiven = ({ kind, breakdown }: Indicator): boolean =>
  kind === 'stock' || (breakdown !== null && !breakdown.overlapping);

/**
 * Given are periods of the grid that are over: a running one, asked day by day, would be a series of days. And by today's
 * tree: one figure by two trees would tell what a single unit counted.
 */
const isGivenPeriod = (tx: Tx, query: FigureQuery): boolean =>
  !query.campaignId && isTodaysTree(query) && isGridPeriod(query) && query.to < today(tx.ctx);

/**
 * What must be hidden of the asked unit, its children and its siblings. A unit that nobody counts below sees all of its own.
 * Two statements at most, for persons one more; none when nothing sensitive is asked for.
 * @param indicators those of the catalogue that are read
 */
export async function hiddenFigures(
  tx: Tx,
  query: FigureQuery,
  indicators: readonly Indicator[],
): Promise<IsHidden> {
  const sensitive = indicators.filter((indicator) => indicator.sensitive);
  if (sensitive.length === 0) return () => false;
  if (await countsAlone(tx, query.unitId)) return () => false;
  const given = isGivenPeriod(tx, query) ? sensitive.filter((indicator) => !isNeverGiven(indicator)) : [];
  const judged = given.length > 0 ? await suppressionsOf(tx, query, given) : new Map<string, Suppression>();
  const closed = new Set(sensitive.map(({ code }) => code));
  return (unitId, code) => closed.has(code) && (judged.get(code)?.isHidden(unitId, query) ?? true);
}

async function countsAlone(tx: Tx, unitId: string): Promise<boolean> {
  if (unitId !== tx.scope.tenantId) return false;
  const unit = await tx.one<{ alone: boolean }>(
    'select child_count = 0 as alone from org_unit where id = $1',
    [unitId],
  );
  return unit.alone;
}

/** The numbers that decisions need, by unit, indicator and the days they are of. */
interface Numbers {
  readonly units: readonly JudgedUnit[];
  readonly months: ReadonlyMap<string, MonthRow>;
  readonly persons: ReadonlyMap<string, number>;
}

async function suppressionsOf(
  tx: Tx,
  query: FigureQuery,
  indicators: readonly Indicator[],
): Promise<Map<string, Suppression>> {
  const numbers = await numbersOf(tx, query, indicators);
  return new Map(
    indicators.map((indicator) => [
      indicator.code,
      new Suppression(treeOf(numbers, indicator, tx.scope.tenantId)),
    ]),
  );
}

async function numbersOf(tx: Tx, query: FigureQuery, indicators: readonly Indicator[]): Promise<Numbers> {
  const scope = [query.unitId, tx.scope.tenantPath, indicators.map(({ code }) => code)];
  const rows = await tx.rows<MonthRow>(MONTHS, [...scope, query.from, query.to]);
  const units = new Map(rows.map(({ id, parentId, level }) => [id, { id, parentId, level }]));
  const months = new Map(rows.map((row) => [`${row.id} ${row.indicator} ${row.month}`, row]));
  // Decisions fall in the shortest periods of the levels at hand; to count persons in others would cost the same again.
  const lengths = new Set(rows.map(({ level }) => shortestOf([level])));
  const periods = [...lengths].flatMap((length) => partsOfPeriod(query, length));
  const counted = indicators.some(({ kind }) => kind === 'distinct')
    ? await tx.rows<PersonRow>(PERSONS, [
        ...scope,
        periods.map(({ from }) => from),
        periods.map(({ to }) => to),
      ])
    : [];
  const persons = new Map(counted.map((row) => [personKey(row.id, row.indicator, row), row.quantity]));
  return { units: [...units.values()], months, persons };
}

const personKey = (unitId: string, code: string, { from, to }: Span): string =>
  `${unitId} ${code} ${from} ${to}`;

/** Persons are weighed as sums are, though they are none: nobody's own part can be told from a whole of persons. */
function treeOf(
  { units, months, persons }: Numbers,
  { code, kind }: Indicator,
  callerId: string,
): JudgedTree {
  const sum = (unitId: string, period: Span, part: 'quantity' | 'own'): number =>
    exactSum(monthsOfPeriod(period).map((month) => months.get(`${unitId} ${code} ${month}`)?.[part] ?? 0));
  if (kind === 'distinct')
    return {
      units,
      quantityOf: (id, period) => persons.get(personKey(id, code, period)) ?? 0,
      ownOf: () => 0,
    };
  return {
    units,
    quantityOf: (id, period) => sum(id, period, 'quantity') - (id === callerId ? sum(id, period, 'own') : 0),
    ownOf: (id, period) => (id === callerId ? 0 : sum(id, period, 'own')),
  };
}
