import { stableId } from '@fayuan/kernel';
import type { ScenarioUnit } from './people.js';
import type { Scenario } from './scenario-file.js';

/** A directive as it stands in the system. */
export interface PlayedDirective {
  readonly id: string;
  readonly issuer: ScenarioUnit;
  readonly campaignId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reportDue: string;
}

/** Everything that the steps of a scenario share. */
export interface Play {
  readonly file: Scenario;
  readonly units: ReadonlyMap<string, ScenarioUnit>;
  /** True when the campaign of the file lies in the past, so that it is entered afterwards (补录). */
  readonly retrospective: boolean;
  readonly tell: (line: string) => void;
}

/** The same words give the same key in every run, so that a second run of a file repeats instead of adding. */
export const keyOf = (play: Play, ...words: string[]): string =>
  stableId('scenario', play.file.about, String(play.file.year), ...words);

/** @throws Error when the file names a unit that was not gathered. */
export function unitOf(play: Play, code: string): ScenarioUnit {
  const unit = play.units.get(code);
  if (!unit) throw new Error(`unit ${code} is not part of the scenario`);
  return unit;
}

/** The nearest directive for a unit: its own, or that of the closest unit above it. */
export function nearestDirective(
  directives: readonly PlayedDirective[],
  unit: ScenarioUnit,
): PlayedDirective {
  const above = directives.filter((each) => unit.code.startsWith(each.issuer.code));
  const nearest = above.sort((a, b) => b.issuer.code.length - a.issuer.code.length)[0];
  if (!nearest) throw new Error(`no directive of the scenario reaches ${unit.code} ${unit.name}`);
  return nearest;
}

/** The units of the scenario below another, upper ones first. */
export const below = (play: Play, unit: ScenarioUnit): ScenarioUnit[] =>
  [...play.units.values()].filter((each) => each.code !== unit.code && each.code.startsWith(unit.code));
