import { addDays, ageOn, type Day, daysBetween } from '@fayuan/kernel';
import { checkPerson, type KnownDetails } from '@fayuan/persons';
import type { CaseMatter } from '../aid-case.js';
import type { AgentInput, ApplicationInput, Forwarder, Narrative, Party } from './application.js';
import {
  askedAtMissing,
  claimsWrong,
  dayAhead,
  formWrong,
  limitationFar,
  limitationMissing,
  meansWrong,
  notAChoice,
  placeWrong,
  proofMissing,
  textMissing,
  textTooLong,
  twoGrounds,
} from './applications.errors.js';
import type { IntakePlace } from './case-intake.repository.js';
import { type Coded, codedBy } from './coded.js';
import { NO_MEANS_GROUNDS, NOT_VERIFIED_GROUNDS, URGENT_GROUNDS } from './grounds.js';
import { checklist, type Material, neededMaterials } from './material.js';
import { MATTERS } from './matter.js';
import type { Means } from './means.js';

const MOST_FACTS = 5_000;
const MOST_CLAIMS = 500;
/** Aid comes first where a limitation period ends in fewer days than these (art. 44). */
export const URGENT_DAYS = 7;

export interface CheckedParty extends Party {
  readonly details: KnownDetails;
}

/** An application whose parts agree, with each person in its one form. */
export interface CheckedApplication {
  readonly receivedOn: Day;
  readonly matter: CaseMatter;
  readonly agencyPlace: string | null;
  readonly parties: readonly CheckedParty[];
  readonly narrative: Narrative;
  readonly materials: readonly Material[];
  readonly limitationOn: Day | null;
  readonly forwardedBy: Forwarder | null;
  readonly askedAt: Date | null;
  readonly consultationId: string | null;
  readonly takenInAt: IntakePlace;
}

/** Trimmed; null when nothing is left. @throws Refusal when longer than `most` */
export function text(field: string, value: string | null | undefined, most: number): string | null {
  const trimmed = value?.trim() ?? '';
  if (trimmed.length > most) throw textTooLong(field, most);
  return trimmed === '' ? null : trimmed;
}

/** As `text`. @throws Refusal when nothing is left */
export function required(
  field: string,
  value: string | null | undefined,
  name: readonly [string, string],
  most = 500,
): string {
  const found = text(field, value, most);
  if (found === null) throw textMissing(field, ...name);
  return found;
}

/** A code of a list, or null. @throws Refusal for one that is not on it */
export function chosen(
  field: string,
  code: string | null | undefined,
  list: readonly Coded[],
  name: readonly [string, string],
): string | null {
  if (!code) return null;
  if (!codedBy(list, code)) throw notAChoice(field, ...name);
  return code;
}

/**
 * An application in its one form. Pure.
 * @param now of the request; `today` the day it is in the unit
 * @throws Refusal naming the field, never repeating what was typed of a person
 */
export function checkApplication(input: ApplicationInput, today: Day, now: Date): CheckedApplication {
  const receivedOn = input.receivedOn ?? today;
  if (receivedOn > today) throw dayAhead('input.receivedOn');
  const parties = checkParties(input, today);
  const matter = checkMatter(input, mustSeal(input, parties, receivedOn));
  const needed = neededMaterials(
    matter,
    parties.some((party) => party.role === 'agent'),
  );
  if (input.agencyPlace && !/^\d{6}$/.test(input.agencyPlace)) throw placeWrong();
  return {
    receivedOn,
    matter,
    agencyPlace: input.agencyPlace || null,
    parties,
    narrative: {
      facts: text('input.facts', input.facts, MOST_FACTS),
      means: checkMeans(input.means ?? null),
      opponentOrganization: text('input.opponent.organization', input.opponent?.organization, 200),
    },
    materials: checklist(needed, input.materials ?? []),
    limitationOn: checkLimitation(input, today),
    ...checkForwarding(input, now),
    consultationId: input.consultationId ?? null,
    takenInAt: input.takenInAt ?? 'counter',
  };
}

function checkMatter(input: ApplicationInput, isSealed: boolean): CaseMatter {
  const head = MATTERS.find((each) => each.code === input.matter && each.caseTypes.includes(input.caseType));
  if (!head) throw notAChoice('input.matter', '申请事项', 'the matter');
  if ((input.caseType === 'criminal') !== !input.caseForm) throw formWrong();
  const claims = input.claims ?? 1;
  if (!Number.isInteger(claims) || claims < 1 || claims > MOST_CLAIMS) throw claimsWrong();
  return {
    basis: 'applied',
    caseType: input.caseType,
    caseForm: input.caseForm ?? null,
    matter: head.code,
    causeOfAction: text('input.causeOfAction', input.causeOfAction, 100),
    procedureStage: text('input.procedureStage', input.procedureStage, 50),
    agency: text('input.agency', input.agency, 100),
    groups: [...new Set(input.groups ?? [])],
    claims,
    ...checkGrounds(input),
    isSealed,
  };
}

function checkGrounds(input: ApplicationInput) {
  const noMeansCondition = chosen('input.noMeansCondition', input.noMeansCondition, NO_MEANS_GROUNDS, [
    '不受经济困难条件限制的情形',
    'the ground of art. 32',
  ]);
  const meansNotVerified = chosen('input.meansNotVerified', input.meansNotVerified, NOT_VERIFIED_GROUNDS, [
    '免予核查的情形',
    'the ground of art. 42',
  ]);
  if (noMeansCondition && meansNotVerified) throw twoGrounds();
  const tested = !noMeansCondition && !meansNotVerified;
  if (tested && !input.hardshipProof) throw proofMissing();
  return {
    noMeansCondition,
    meansNotVerified,
    hardshipProof: tested ? (input.hardshipProof ?? null) : null,
    urgentGround: chosen('input.urgentGround', input.urgentGround, URGENT_GROUNDS, [
      '先行提供的情形',
      'the ground of art. 44',
    ]),
  };
}

function checkMeans(means: Means | null): Means | null {
  if (means === null) return null;
  const { householdSize, monthlyIncome, ownIncome } = means;
  if (!Number.isInteger(householdSize) || householdSize < 1 || householdSize > 50)
    throw meansWrong('input.means.householdSize');
  if (!Number.isInteger(monthlyIncome) || monthlyIncome < 0) throw meansWrong('input.means.monthlyIncome');
  if (ownIncome !== null && (!Number.isInteger(ownIncome) || ownIncome < 0))
    throw meansWrong('input.means.ownIncome');
  if (means.opponentInHousehold && ownIncome === null)
    throw textMissing('input.means.ownIncome', '申请人本人月收入', 'the applicant’s own income');
  return { householdSize, monthlyIncome, ownIncome, opponentInHousehold: means.opponentInHousehold };
}

function checkParties(input: ApplicationInput, today: Day): CheckedParty[] {
  const party = (role: Party['role'], relation: string | null, details: KnownDetails): CheckedParty => ({
    role,
    relation,
    details,
  });
  return [
    party('recipient', null, checkPerson(input.applicant, today, 'input.applicant')),
    ...(input.agent
      ? [
          party(
            'agent',
            relationOf(input.agent),
            checkPerson(input.agent.person, today, 'input.agent.person'),
          ),
        ]
      : []),
    ...(input.opponent?.person
      ? [party('opponent', null, checkPerson(input.opponent.person, today, 'input.opponent.person'))]
      : []),
  ];
}

const relationOf = (agent: AgentInput): string =>
  required(
    'input.agent.relation',
    agent.relation,
    ['代理人与申请人的关系', 'how the agent stands to the applicant'],
    50,
  );

/** Cases of minors and of victims are open to their team alone (R64). */
const mustSeal = (input: ApplicationInput, parties: readonly CheckedParty[], on: Day): boolean =>
  (input.isSealed ?? false) ||
  input.matter === 'victim' ||
  (input.groups ?? []).includes('minors') ||
  parties.some(
    ({ role, details }) =>
      role === 'recipient' && details.birthDay !== null && ageOn(details.birthDay, on) < 18,
  );

function checkLimitation(input: ApplicationInput, today: Day): Day | null {
  if (input.urgentGround !== 'limitation') return input.limitationOn ?? null;
  if (!input.limitationOn) throw limitationMissing();
  if (daysBetween(today, input.limitationOn) >= URGENT_DAYS) throw limitationFar();
  return input.limitationOn;
}

function checkForwarding(input: ApplicationInput, now: Date) {
  const forwardedBy = input.forwardedBy ?? null;
  if (forwardedBy === null) return { forwardedBy, askedAt: null };
  if (!input.askedAt || input.askedAt > now) throw askedAtMissing();
  return { forwardedBy, askedAt: input.askedAt };
}

/** The first day on which a term of days told on a day has run out. */
export const dayAfter = (day: Day): Day => addDays(day, 1);
