import type { ApplicationAmendmentInput } from '../generated/graphql.js';
import { applicationInput, type ApplicationValues, personOf } from './application-values.js';
import type { CaseFile, ShownCase } from './shown-case.js';

const yuanOf = (cents: number | null | undefined): number | null =>
  typeof cents === 'number' ? cents / 100 : null;

/** The form as the case stands. Of people nothing: what is left empty there stays as it is. */
export function valuesOf({ matter }: ShownCase, { narrative, filing, parties }: CaseFile): ApplicationValues {
  if (!matter) return {};
  const meansWay = matter.noMeansCondition
    ? ('no_condition' as const)
    : matter.meansNotVerified
      ? ('not_verified' as const)
      : ('tested' as const);
  const agent = parties.find(({ role }) => role === 'AGENT');
  return {
    caseType: matter.caseType,
    caseForm: matter.caseForm ?? null,
    matter: matter.matter,
    causeOfAction: matter.causeOfAction ?? '',
    procedureStage: matter.procedureStage ?? '',
    agency: matter.agency ?? '',
    agencyPlace: filing?.agencyPlace ?? '',
    groups: [...matter.groups],
    claims: matter.claims,
    meansWay,
    noMeansCondition: matter.noMeansCondition ?? null,
    meansNotVerified: matter.meansNotVerified ?? null,
    hardshipProof: matter.hardshipProof ?? null,
    means: {
      householdSize: narrative?.householdSize ?? null,
      monthlyIncome: yuanOf(narrative?.monthlyIncome),
      ownIncome: yuanOf(narrative?.ownIncome),
      opponentInHousehold: narrative?.opponentInHousehold ?? false,
    },
    urgentGround: matter.urgentGround ?? null,
    limitationOn: filing?.limitationOn ?? null,
    hasAgent: agent !== undefined,
    agent: { relation: agent?.relation ?? '' },
    opponent: { organization: narrative?.opponentOrganization ?? '' },
    facts: narrative?.facts ?? '',
  };
}

/** As the API takes it; undefined while kind or matter is missing. */
export function amendmentInput(values: ApplicationValues): ApplicationAmendmentInput | undefined {
  const input = applicationInput(values);
  if (!input) return undefined;
  const { materials: _, receivedOn: _on, forwardedBy: _by, askedAt: _at, takenInAt: _place, ...said } = input;
  return {
    ...said,
    agent: values.hasAgent
      ? { person: personOf(values.agent?.person), relation: values.agent?.relation?.trim() ?? '' }
      : null,
    opponent: {
      person: personOf(values.opponent?.person),
      organization: values.opponent?.organization?.trim() || null,
    },
  };
}
