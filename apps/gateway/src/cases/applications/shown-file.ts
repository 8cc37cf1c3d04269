import type { CaseFile, Coded } from '@fayuan/cases';
import type { Clock } from '@fayuan/clocks';
import type { Locale } from '@fayuan/kernel';
import type { CaseChoiceType } from './application.type.js';
import type { CaseClockType } from './case-clock.type.js';
import type { CaseFileType, CaseSupplementType } from './case-file.type.js';

/** A choice in the language of the reader. */
export const shownChoice =
  (locale: Locale) =>
  ({ code, text, article }: Coded): CaseChoiceType => ({
    code,
    text: text[locale],
    article: article[locale],
  });

export const shownClock =
  (locale: Locale) =>
  (clock: Clock): CaseClockType => ({
    id: clock.id,
    caseId: clock.subjectId,
    code: clock.code,
    title: clock.title[locale],
    article: clock.article[locale],
    startedOn: clock.startedOn,
    state: clock.state,
    dueOn: clock.dueOn,
    dueAt: clock.dueAt,
    unit: clock.unit,
    remaining: clock.remaining,
    stoppedBy: clock.stops.filter((stop) => stop.to === null).map((stop) => stop.reason),
  });

const shownSupplement = ({ brought, ...told }: NonNullable<CaseFile['supplement']>): CaseSupplementType => ({
  ...told,
  broughtKinds: brought?.kinds ?? [],
  broughtOn: brought?.on ?? null,
});

export function shownFile(
  { narrative, parties, clocks, supplement, ...file }: CaseFile,
  locale: Locale,
): CaseFileType {
  return {
    ...file,
    parties: parties.map(({ role, relation, person: { id, ...person } }) => ({
      role,
      relation,
      personId: id,
      ...person,
    })),
    narrative: narrative && {
      facts: narrative.facts,
      opponentOrganization: narrative.opponentOrganization,
      householdSize: narrative.means?.householdSize ?? null,
      monthlyIncome: narrative.means?.monthlyIncome ?? null,
      ownIncome: narrative.means?.ownIncome ?? null,
      opponentInHousehold: narrative.means?.opponentInHousehold ?? null,
    },
    clocks: clocks.map(shownClock(locale)),
    supplement: supplement && shownSupplement(supplement),
  };
}
