import type { Refusal } from '@fayuan/kernel';
import type { Indicator } from './indicator.js';
import {
  differentBreakdowns,
  differentUnits,
  notAdditive,
  overlappingMembers,
  unknownIndicator,
  wholeAndPart,
} from './ledger.errors.js';

/**
 * Why the indicators may not be added up to one number; undefined when they may. They may when each is additive, all are
 * counted in one unit, none holds another, and the parts of one whole are members of one breakdown that does not overlap.
 */
export function addingUpFault(
  codes: readonly string[],
  catalogue: readonly Indicator[],
): Refusal | undefined {
  const byCode = new Map(catalogue.map((each) => [each.code, each]));
  const asked: Indicator[] = [];
  for (const code of new Set(codes)) {
    const indicator = byCode.get(code);
    if (!indicator) return unknownIndicator(code);
    if (indicator.kind !== 'additive') return notAdditive(indicator.name);
    asked.push(indicator);
  }
  const [first] = asked;
  if (first && asked.some((each) => each.unit !== first.unit)) return differentUnits();
  const holders = new Map(asked.map((each) => [each.code, holdersOf(each, byCode)]));
  for (const part of asked) {
    const whole = asked.find((each) => holders.get(part.code)?.some(({ code }) => code === each.code));
    if (whole) return wholeAndPart(whole.name, part.name);
  }
  return pairs(asked)
    .map(([one, other]) => togetherFault(one, other, byCode))
    .find((fault) => fault !== undefined);
}

/** The indicator it is a part of, the one that is a part of, and so on. */
function holdersOf(indicator: Indicator, byCode: ReadonlyMap<string, Indicator>): Indicator[] {
  const whole = indicator.partOf === null ? undefined : byCode.get(indicator.partOf);
  return whole ? [whole, ...holdersOf(whole, byCode)] : [];
}

const pairs = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]));

/** Where the ways up of both meet, they must have come through the same breakdown, and one that does not overlap. */
function togetherFault(
  one: Indicator,
  other: Indicator,
  byCode: ReadonlyMap<string, Indicator>,
): Refusal | undefined {
  const wayOf = (each: Indicator) => [each, ...holdersOf(each, byCode)];
  const [ways, others] = [wayOf(one), wayOf(other)];
  for (const mine of ways) {
    const theirs = others.find((each) => each.partOf !== null && each.partOf === mine.partOf);
    if (!theirs) continue;
    if (theirs.breakdown?.code !== mine.breakdown?.code) return differentBreakdowns(one.name, other.name);
    if (mine.breakdown?.overlapping && mine.code !== theirs.code)
      return overlappingMembers(mine.breakdown.name);
    return undefined;
  }
  return undefined;
}
