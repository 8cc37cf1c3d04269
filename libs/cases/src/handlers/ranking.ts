import { type Day, daysBetween } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';
import { type Handler, isAvailable, yearsSince } from './handler.js';

/**
 * Years of criminal defence for a case in which a life sentence or death is possible, and for the review of death sentences.
 * The Act (art. 26) asks 3 years of relevant practice, the case rules (art. 26) 3 years of criminal defence: the stricter holds.
 */
export const LIFE_OR_DEATH_YEARS = 3;
/** Heads of matters (arts. 25, 26) that the stricter rule is for. */
export const LIFE_OR_DEATH_MATTERS: readonly string[] = ['life_or_death', 'death_review'];

export const EXCLUSIONS = [
  'opposing_side',
  'same_firm',
  'declared_conflict',
  'unavailable',
  'not_a_lawyer',
  'criminal_years',
  'language',
] as const;
/** Why somebody cannot take this case at all. */
export type Exclusion = (typeof EXCLUSIONS)[number];

export const RANK_REASONS = [
  'specialty_exact',
  'specialty_type',
  'specialty_none',
  'minors_tag',
  'open_cases',
  'rested_days',
  'never_assigned',
  'left_this_case',
] as const;
export type RankReason = (typeof RANK_REASONS)[number];

/** One reason with its points; `value` is what was counted: cases in hand, days of rest. */
export interface RankPart {
  readonly reason: RankReason;
  readonly points: number;
  readonly value: number | null;
}

/** What the case asks of whoever takes it. */
export interface CaseNeeds {
  readonly caseType: CaseType;
  readonly matter: string;
  readonly lifeOrDeath: boolean;
  readonly concernsMinor: boolean;
  /** A language without which the recipient cannot be heard. */
  readonly language: string | null;
}

/** What stands between a handler and a case, beside what the handler is. */
export interface Entanglement {
  /** Acts or acted for the opponent. */
  readonly actsForOpponent: boolean;
  /** Somebody of the same firm does. */
  readonly firmActsForOpponent: boolean;
  /** The officer or the handler said so: a party themselves, a relative, interested in the outcome (recusal, R33). */
  readonly isDeclared: boolean;
  /** Declined this very case, or was replaced in it. */
  readonly hasLeft: boolean;
}

export interface Candidate {
  readonly handler: Handler;
  readonly entanglement: Entanglement;
}

export interface Ranked {
  readonly handlerId: string;
  /** 1 is the first; null for somebody who cannot take the case. */
  readonly place: number | null;
  readonly points: number;
  readonly parts: readonly RankPart[];
  readonly exclusions: readonly Exclusion[];
}

/** Who has left a case stands behind everybody who has not, and may still be asked again. */
const POINTS = {
  exact: 30,
  type: 15,
  tag: 20,
  load: 30,
  perOpenCase: 5,
  rest: 30,
  daysPerPoint: 3,
  left: -120,
} as const;

/** Why a handler cannot take the case; none when they can. */
export function exclusionsOf({ handler, entanglement }: Candidate, needs: CaseNeeds, on: Day): Exclusion[] {
  const found: readonly [boolean, Exclusion][] = [
    [entanglement.actsForOpponent, 'opposing_side'],
    [entanglement.firmActsForOpponent, 'same_firm'],
    [entanglement.isDeclared, 'declared_conflict'],
    [!isAvailable(handler, on), 'unavailable'],
    // Defence is a lawyer's (Legal Aid Act art. 25).
    [needs.caseType === 'criminal' && handler.kind !== 'lawyer', 'not_a_lawyer'],
    [needs.lifeOrDeath && yearsSince(handler.criminalSince, on) < LIFE_OR_DEATH_YEARS, 'criminal_years'],
    [needs.language !== null && !handler.languages.includes(needs.language), 'language'],
  ];
  return found.flatMap(([holds, exclusion]) => (holds ? [exclusion] : []));
}

function specialtyPart(handler: Handler, needs: CaseNeeds): RankPart {
  const known: readonly string[] = handler.specialties;
  if (known.includes(needs.matter)) return { reason: 'specialty_exact', points: POINTS.exact, value: null };
  if (known.includes(needs.caseType)) return { reason: 'specialty_type', points: POINTS.type, value: null };
  return { reason: 'specialty_none', points: 0, value: null };
}

function restPart(handler: Handler, on: Day): RankPart {
  if (handler.lastAssignedOn === null) return { reason: 'never_assigned', points: POINTS.rest, value: null };
  const days = Math.max(0, daysBetween(handler.lastAssignedOn, on));
  return {
    reason: 'rested_days',
    points: Math.min(POINTS.rest, Math.floor(days / POINTS.daysPerPoint)),
    value: days,
  };
}

/** What speaks for a handler: specialty, use to minors (R28), cases in hand, and how long they had none (R26); and what against. */
export function partsOf({ handler, entanglement }: Candidate, needs: CaseNeeds, on: Day): RankPart[] {
  const load = Math.max(0, POINTS.load - POINTS.perOpenCase * handler.openCases);
  const tag: RankPart[] =
    needs.concernsMinor && handler.tags.includes('minors')
      ? [{ reason: 'minors_tag', points: POINTS.tag, value: null }]
      : [];
  return [
    specialtyPart(handler, needs),
    ...tag,
    { reason: 'open_cases', points: load, value: handler.openCases },
    restPart(handler, on),
    ...(entanglement.hasLeft
      ? [{ reason: 'left_this_case', points: POINTS.left, value: null } as const]
      : []),
  ];
}

/** Whom the fewest points tell apart: the longer rested first, then by id, so that the order is the same for everybody. */
function byTurn(one: Scored, other: Scored): number {
  if (one.points !== other.points) return other.points - one.points;
  const [last, otherLast] = [one.handler.lastAssignedOn ?? '', other.handler.lastAssignedOn ?? ''];
  return last.localeCompare(otherLast) || one.handler.id.localeCompare(other.handler.id);
}

interface Scored {
  readonly handler: Handler;
  readonly points: number;
  readonly parts: readonly RankPart[];
  readonly exclusions: readonly Exclusion[];
}

/** Candidates for a case in their order; those who cannot take it come last, without a place, each with the reasons. */
export function rank(candidates: readonly Candidate[], needs: CaseNeeds, on: Day): Ranked[] {
  const scored = candidates.map((candidate): Scored => {
    const parts = partsOf(candidate, needs, on);
    const points = parts.reduce((sum, part) => sum + part.points, 0);
    return { handler: candidate.handler, points, parts, exclusions: exclusionsOf(candidate, needs, on) };
  });
  const able = scored.filter((each) => each.exclusions.length === 0).sort(byTurn);
  const unable = scored.filter((each) => each.exclusions.length > 0).sort(byTurn);
  return [...able, ...unable].map(({ handler, ...rest }, at) => ({
    handlerId: handler.id,
    place: rest.exclusions.length === 0 ? at + 1 : null,
    points: rest.points,
    parts: rest.parts,
    exclusions: rest.exclusions,
  }));
}
