import type { Database } from '@fayuan/database';
import { parseDay, quantile, rounded } from '@fayuan/kernel';
import { CampaignDuties } from '@fayuan/directives';
import { FiguresService } from '@fayuan/ledger';
import { type Measured, type Measuring, p95Of, somebodyOf, timesOf } from './measuring.js';

/** What the total that is drilled into counts. */
const INDICATOR = 'consultations';

/** The first page of the rows behind a total of a province, and behind that of a county. */
export async function drill(database: Database, measuring: Measuring): Promise<Measured[]> {
  const { units, year, times } = measuring;
  const figures = new FiguresService(database, new CampaignDuties());
  const span = { from: parseDay(`${year}-01-01`), to: parseDay(`${year}-12-31`) };
  const page = (unitId: string) =>
    figures.figureRows(somebodyOf(unitId), { unitId, indicators: [INDICATOR], ...span }, {});
  const { total, items } = await page(units.province);
  const province = await p95Of(times, () => page(units.province));
  const middle = rounded(quantile(await timesOf(times, () => page(units.province)), 0.5));
  const county = await p95Of(times, () => page(units.county));
  return [
    {
      name: 'drill',
      p95_ms: province,
      median_ms: middle,
      county_p95_ms: county,
      rows: total,
      shown: items.length,
    },
  ];
}
