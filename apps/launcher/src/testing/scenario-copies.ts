import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../places.js';
import { chainCodes, readScenario, type Scenario } from '../scenario/scenario-file.js';

/** The publicity month of Changle: one county with its 18 stations. */
export const changleFile = join(projectRoot, 'apps/launcher/scenarios/changle-publicity-month.json');

export type Totals = Readonly<Record<string, number>>;

/** The same campaign in Lishui, whose nine stations do what eighteen do in Changle. */
const LISHUI_CHAIN = ['32 江苏省', '3201 南京市', '320117 溧水区'] as const;
const LISHUI_STATIONS = [
  { code: '320117001', name: '永阳街道' },
  { code: '320117002', name: '柘塘街道' },
  { code: '320117003', name: '东屏街道' },
  { code: '320117004', name: '石湫街道' },
  { code: '320117005', name: '洪蓝街道' },
  { code: '320117101', name: '白马镇' },
  { code: '320117106', name: '晶桥镇' },
  { code: '320117107', name: '和凤镇' },
  { code: '320117400', name: '溧水开发区' },
] as const;

export const changle = (): Scenario => readScenario(changleFile);

/** Puts a scenario into a folder. @returns the file */
export function keepScenario(folder: string, name: string, scenario: Scenario): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(scenario));
  return file;
}

/** The same campaign once more as another one, told apart by its `about`. */
export const another = (scenario: Scenario, name: string): Scenario => ({
  ...scenario,
  about: `${name}: ${scenario.about}`,
});

/** The totals a unit of the scenario must show: what it and all below it have recorded. */
export function totalsOf(scenario: Scenario, code: string): Totals {
  const totals: Record<string, number> = {};
  const add = (unit: string, measures: Totals) => {
    if (!unit.startsWith(code)) return;
    for (const [indicator, quantity] of Object.entries(measures))
      totals[indicator] = (totals[indicator] ?? 0) + quantity;
  };
  for (const record of scenario.records) add(record.unit, record.measures);
  for (const item of scenario.media) add(item.unit, { media_items: 1 });
  return totals;
}

/** Changle's campaign with each of its units replaced by one of Lishui. */
export function inLishui(): Scenario {
  const original = changle();
  const units = new Map<string, string>();
  chainCodes(original).forEach((code, index) => units.set(code, LISHUI_CHAIN[index]?.split(' ')[0] ?? ''));
  original.units.stations.forEach(({ code }, index) =>
    units.set(code, LISHUI_STATIONS[index % LISHUI_STATIONS.length]?.code ?? ''),
  );
  const moved = JSON.parse(JSON.stringify(original), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    return units.get(value) ?? value.replaceAll('长乐市', '溧水区').replaceAll('长乐', '溧水');
  }) as Scenario & { totals_at_350112?: unknown };
  const { totals_at_350112: totals, ...rest } = moved;
  const places = { chain: [...LISHUI_CHAIN], stations: [...LISHUI_STATIONS] };
  return { ...another(rest, 'Lishui'), units: places, totals_at_320117: totals };
}
