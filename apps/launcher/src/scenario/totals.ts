import { inTurns } from './in-turns.js';
import type { ScenarioUnit } from './people.js';
import { type Play, type PlayedDirective } from './play.js';
import { expectedTotals } from './scenario-file.js';

const FIGURES =
  'query ScenarioFigures($query: FigureQuery!) { figures(query: $query) { indicator quantity } }';

export interface UnitTotals {
  readonly unit: ScenarioUnit;
  readonly totals: Readonly<Record<string, number>>;
}

/** What each unit of the scenario sees as its own totals of the campaign. */
export async function readTotals(play: Play, directives: readonly PlayedDirective[]): Promise<UnitTotals[]> {
  const last = directives.at(-1);
  if (!last) return [];
  const indicators = [
    ...new Set([...expectedTotals(play.file).values()].flatMap((totals) => Object.keys(totals))),
  ];
  return inTurns([...play.units.values()], async (unit) => {
    const query = {
      unitId: unit.id,
      indicators,
      from: last.startsOn,
      to: last.endsOn,
      campaignId: last.campaignId,
    };
    const { figures } = await unit.worker.ask<{ figures: { indicator: string; quantity: number | null }[] }>(
      FIGURES,
      { query },
    );
    return { unit, totals: Object.fromEntries(figures.map((each) => [each.indicator, each.quantity ?? 0])) };
  });
}

/** Where the system and the file differ, one line each; empty when they agree. */
export function differences(play: Play, found: readonly UnitTotals[]): string[] {
  const lines: string[] = [];
  for (const [code, expected] of expectedTotals(play.file)) {
    const unit = found.find((each) => each.unit.code === code);
    if (!unit) lines.push(`${code}: 不在场景单位中 not a unit of the scenario`);
    else lines.push(...differencesAt(unit, expected));
  }
  return lines;
}

function differencesAt({ unit, totals }: UnitTotals, expected: Readonly<Record<string, number>>): string[] {
  return Object.entries(expected)
    .filter(([indicator, quantity]) => (totals[indicator] ?? 0) !== quantity)
    .map(([indicator, quantity]) => {
      const actual = totals[indicator] ?? 0;
      return `${unit.code} ${unit.name} ${indicator}: 应为 expected ${quantity}, 实为 found ${actual} (${actual - quantity > 0 ? '+' : ''}${actual - quantity})`;
    });
}

const order = (level: string): number =>
  ['TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE', 'MINISTRY'].indexOf(level);

/** The totals as a table, stations first, one column per indicator. */
export function printTotals(found: readonly UnitTotals[], tell: (line: string) => void): void {
  const indicators = Object.keys(found[0]?.totals ?? {});
  const sorted = [...found].sort(
    (a, b) => order(a.unit.level) - order(b.unit.level) || a.unit.code.localeCompare(b.unit.code),
  );
  tell(['', ...indicators].join('\t'));
  for (const { unit, totals } of sorted) {
    tell(
      [`${unit.code} ${unit.name}`, ...indicators.map((indicator) => String(totals[indicator] ?? 0))].join(
        '\t',
      ),
    );
  }
}
