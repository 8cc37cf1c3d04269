import { hash } from 'node:crypto';
import type { CopyValue } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { Dice, mixed, seedOf } from './chance.js';
import { quantitiesOf } from './counted.js';
import type { EventProfile } from './profile.js';

/** What a generated fact is called by: it came in as a list, no screen entered it. */
export const SOURCE_KIND = 'import';
export const TITLE_END = '（生成）';

/** The columns of `fact` that a generated row fills, in its order. */
export const FACT_TARGET = `fact (partition_id, id, tenant_id, tenant_path, indicator, occurred_on, quantity, source_kind,
  source_id, source_title, recorded_at, recorded_by_name)`;

/** A unit that gets its year. */
export interface BusyUnit {
  readonly id: string;
  readonly partitionId: string;
  readonly path: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly openedOn: Day;
}

/** A unit with one kind of its events. */
interface Desk {
  readonly unit: BusyUnit;
  readonly event: EventProfile;
  /** What its events are told by, day for day. */
  readonly words: string;
  readonly seed: number;
  readonly share: number;
  readonly mean: number;
}

/** How much was counted, by indicator. */
export type Totals = Map<string, number>;

/** Units of a level are not alike, nor is a unit every year: three in four are between half and one and a half times the mean. */
function sizeOf(seed: string, unit: BusyUnit, year: string): number {
  const lasting = 0.4 + 1.2 * new Dice(seedOf(`${seed}|${unit.code}|size`)).next();
  return lasting * (0.9 + 0.2 * new Dice(seedOf(`${seed}|${unit.code}|size|${year}`)).next());
}

function desksOf(
  units: readonly BusyUnit[],
  profile: readonly EventProfile[],
  seed: string,
  year: string,
): Desk[] {
  return units.flatMap((unit) => {
    const size = sizeOf(seed, unit, year);
    return profile.flatMap((event) => {
      const at = event.at[unit.level];
      if (!at) return [];
      const [share, mean] = at;
      const words = `${seed}|${unit.code}|${event.code}`;
      return [{ unit, event, words, seed: seedOf(words), share, mean: mean * size }];
    });
  });
}

const MS_PER_DAY = 86_400_000;

/** A UUIDv7 of the day, its random part made of the words: the same for the same words. */
function idOf(ms: number, words: string): string {
  const digest = hash('md5', words, 'hex');
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digest.slice(0, 3)}-8${digest.slice(3, 6)}-${digest.slice(6, 18)}`;
}

function* factsOf(desk: Desk, day: Day, no: number, totals: Totals): Iterable<CopyValue[]> {
  const { unit, event, words, mean } = desk;
  const dice = new Dice(mixed(desk.seed, no));
  const source = idOf(no * MS_PER_DAY, `${words}|${day}`);
  const title = `${event.title}${TITLE_END}`;
  let fact = 0;
  for (const { indicator, quantity } of quantitiesOf(event.counted, dice.quantity(mean), dice)) {
    totals.set(indicator, (totals.get(indicator) ?? 0) + quantity);
    const id = `${source.slice(0, -2)}${(fact += 1).toString(16).padStart(2, '0')}`;
    const who = [unit.partitionId, id, unit.id, unit.path];
    yield [
      ...who,
      indicator,
      day,
      quantity,
      SOURCE_KIND,
      source,
      title,
      `${day} 17:00+08`,
      `${unit.name}登记员`,
    ];
  }
}

/** What is to happen: to whom, of what kind, on which working days, told by which seed. */
export interface YearPlan {
  readonly units: readonly BusyUnit[];
  readonly profile: readonly EventProfile[];
  readonly days: readonly Day[];
  readonly seed: string;
}

/**
 * Rows of `FACT_TARGET`, day by day. Whether something happens at a unit on a day, how much and of which members is told by a
 * hash of seed, unit, kind and day, so the same seed gives the same year, wherever the run begins.
 * @param totals gets what was counted
 */
export function* generatedFacts(plan: YearPlan, totals: Totals): Iterable<CopyValue[]> {
  const { units, profile, days, seed } = plan;
  const desks = desksOf(units, profile, seed, days[0]?.slice(0, 4) ?? '');
  for (const day of days) {
    const no = Date.parse(day) / MS_PER_DAY;
    const month = Number(day.slice(5, 7)) - 1;
    for (const desk of desks) {
      const share = desk.share * (desk.event.seasons[month] ?? 1);
      if (mixed(desk.seed, -no) / 2 ** 32 >= share || desk.unit.openedOn > day) continue;
      yield* factsOf(desk, day, no, totals);
    }
  }
}
