import type { KnownDetails, PersonChanges, PersonDetails } from '@fayuan/persons';
import { matterOf, type StoredCase } from '../aid-case.repository.js';
import type { ApplicationInput, Narrative } from './application.js';
import type { CheckedApplication } from './check-application.js';

type Kept =
  | 'applicant'
  | 'agent'
  | 'opponent'
  | 'materials'
  | 'receivedOn'
  | 'forwardedBy'
  | 'askedAt'
  | 'consultationId';

/**
 * What an application says from now on. Of people only what changes is given, so that nobody has to be shown in clear for it; all
 * else is said anew. When it came in, and who handed it in, stays.
 */
export interface AmendmentInput extends Omit<ApplicationInput, Kept> {
  readonly applicant?: PersonChanges | null;
  readonly agent?: { readonly person?: PersonChanges | null; readonly relation?: string | null } | null;
  readonly opponent?: {
    readonly person?: PersonChanges | null;
    readonly organization?: string | null;
  } | null;
}

/** What is really given of a person: empty fields of the form change nothing. */
export const givenChanges = (changes: PersonChanges | null | undefined): PersonChanges =>
  Object.fromEntries(
    Object.entries(changes ?? {}).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  );

/** A person as changed; another document says sex and day of birth anew. Pure. */
export function changedDetails(before: KnownDetails | undefined, changes: PersonChanges): PersonDetails {
  const born = changes.document ? { sex: null, birthDay: null } : {};
  return { name: '', ...before, ...born, ...changes };
}

/** Names of what an amendment changes, for the trail: names alone, nothing of what is said. Pure. */
export function changedFields(
  before: { readonly held: StoredCase; readonly narrative: Narrative },
  { matter, narrative }: CheckedApplication,
  people: readonly string[],
): string[] {
  const differing = <Said extends object>(old: Said, now: Said): string[] =>
    Object.keys(now).filter(
      (key) => JSON.stringify(old[key as keyof Said]) !== JSON.stringify(now[key as keyof Said]),
    );
  return [...differing(matterOf(before.held), matter), ...differing(before.narrative, narrative), ...people];
}
