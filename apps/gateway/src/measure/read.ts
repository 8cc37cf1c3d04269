import type { Database } from '@fayuan/database';
import { median, parseDay, quantile, rounded } from '@fayuan/kernel';
import { CampaignDuties } from '@fayuan/directives';
import { type FigureQuery, figuresByMonth, FiguresService } from '@fayuan/ledger';
import {
  type Measured,
  type MeasuredUnits,
  type Measuring,
  p95Of,
  somebodyOf,
  timed,
  timesOf,
} from './measuring.js';

/** The same figures from the facts of the subtree, as a system without cells would count them: $1 path. */
const GROUP_BY = `
select f.indicator, date_trunc('month', f.occurred_on)::date as month, sum(f.quantity) as quantity, count(*)::int as facts
from fact f
where f.tenant_path >= $1 and f.tenant_path < $1 || '/' and f.indicator = any ($2) and f.occurred_on between $3 and $4
group by 1, 2`;

interface GroupedRow {
  readonly indicator: string;
  readonly month: string;
  readonly quantity: number;
  readonly facts: number;
}

interface Counted {
  readonly indicator: string;
  readonly quantity: number | null;
}

/** @throws Error unless both count the same of every indicator and month */
function requireSame(ours: ReadonlyMap<string, number>, grouped: readonly GroupedRow[]): void {
  const differing = grouped.filter(
    ({ indicator, month, quantity }) => ours.get(`${indicator} ${month}`) !== quantity,
  );
  const shown = [...ours.values()].filter((quantity) => quantity !== 0).length;
  if (differing.length > 0 || shown > grouped.length)
    throw new Error(`${differing.length} of ${grouped.length} months differ, ${shown} are shown`);
}

const byKey = (rows: readonly (Counted & { readonly month: string })[]): Map<string, number> =>
  new Map(rows.map(({ indicator, month, quantity }) => [`${indicator} ${month}`, quantity ?? 0]));

/** The dashboard of two years, of one unit. */
class Dashboard {
  private readonly ctx;

  constructor(
    private readonly database: Database,
    private readonly query: FigureQuery,
  ) {
    this.ctx = somebodyOf(query.unitId);
  }

  /** As the service answers: figures, what each says, and how many units declared the month. */
  shown = () => new FiguresService(this.database, new CampaignDuties()).figuresByMonth(this.ctx, this.query);

  /** The figures alone. */
  figures = () => this.database.read(this.ctx, (tx) => figuresByMonth(tx, this.query));

  /** From the facts, behind the same wall. */
  grouped = () =>
    this.database.read(this.ctx, (tx) => {
      const { indicators, from, to } = this.query;
      return tx.rows<GroupedRow>(GROUP_BY, [tx.scope.tenantPath, indicators, from, to]);
    });
}

/** The dashboard of a province: 30 indicators in the 12 months of a year and of the year before, beside a GROUP BY over its facts. */
export async function read(database: Database, measuring: Measuring): Promise<Measured[]> {
  const { units, year, indicators, rounds, times } = measuring;
  const span = { from: parseDay(`${year - 1}-01-01`), to: parseDay(`${year}-12-31`) };
  const of = (unitId: string) => new Dashboard(database, { unitId, indicators, ...span });
  const province = of(units.province);
  const grouped = await province.grouped();
  requireSame(byKey(await province.shown()), grouped);
  const found = { shown: [] as number[], figures: [] as number[], grouped: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    found.grouped.push((await timed(province.grouped)).ms);
    found.shown.push(median(await timesOf(times, province.shown)));
    found.figures.push(median(await timesOf(times, province.figures)));
  }
  const [ours, bare, figures] = [found.shown, found.grouped, found.figures].map(median) as [
    number,
    number,
    number,
  ];
  const result = {
    name: 'read',
    ours_ms: rounded(ours),
    baseline_ms: rounded(bare),
    ratio: rounded(bare / ours),
    figures_alone_ms: rounded(figures),
    figures_alone_ratio: rounded(bare / figures),
    slowest_baseline_ms: rounded(quantile(found.grouped, 1)),
    indicators: indicators.length,
    facts: grouped.reduce((sum, row) => sum + row.facts, 0),
  };
  return [result, { name: 'read p95', ...(await everyLevel(units, times, of)) }];
}

async function everyLevel(
  units: MeasuredUnits,
  times: number,
  of: (unitId: string) => Dashboard,
): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const level of ['ministry', 'province', 'county', 'station'] as const)
    found[`${level}_ms`] = await p95Of(times, of(units[level]).shown);
  return found;
}
