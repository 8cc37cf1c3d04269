import type { MessageKey } from '../i18n/messages.js';
import type { ApplicationDraft } from './application-draft.js';
import { saidByNumber } from './resident-number.js';

export const STEPS = ['person', 'matter', 'means', 'papers'] as const;
export type Step = (typeof STEPS)[number];

export interface StepProblem {
  field: string;
  message: MessageKey;
}
type Found = (StepProblem | false)[];

const isWhole = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) >= 1;
const isYuan = (text: string): boolean => /^\d{1,9}(\.\d{1,2})?$/.test(text.trim());
const isEmpty = (text: string): boolean => text.trim() === '';

const PROBLEMS: Readonly<Record<Step, (draft: ApplicationDraft, today: string) => Found>> = {
  person: ({ number, documentKind, name, known }) => [
    documentKind === 'RESIDENT_ID' &&
      !isEmpty(number) &&
      !saidByNumber(number) && { field: 'number', message: 'intake.numberWrong' },
    isEmpty(name) && !known?.name && { field: 'name', message: 'intake.noName' },
  ],
  matter: ({ caseType, matter, receivedOn }, today) => [
    caseType === '' && { field: 'caseType', message: 'intake.noCaseType' },
    matter === '' && { field: 'matter', message: 'intake.noMatter' },
    isEmpty(receivedOn) && { field: 'receivedOn', message: 'problem.noDay' },
    receivedOn > today && { field: 'receivedOn', message: 'problem.future' },
  ],
  means: (draft) => [
    draft.meansWay === '' && { field: 'meansWay', message: 'intake.noMeansWay' },
    draft.meansWay === 'no_condition' &&
      draft.noMeansCondition === '' && { field: 'noMeansCondition', message: 'intake.noGround' },
    draft.meansWay === 'not_verified' &&
      draft.meansNotVerified === '' && { field: 'meansNotVerified', message: 'intake.noGround' },
    draft.meansWay === 'tested' &&
      draft.hardshipProof === '' && { field: 'hardshipProof', message: 'intake.noProof' },
    ...household(draft),
  ],
  papers: ({ urgentGround, limitationOn }, today) => [
    urgentGround === 'limitation' &&
      isEmpty(limitationOn) && { field: 'limitationOn', message: 'intake.noLimitation' },
    urgentGround === 'limitation' &&
      !isEmpty(limitationOn) &&
      limitationOn < today && { field: 'limitationOn', message: 'intake.limitationPast' },
  ],
};

/** Both or none: half of it says nothing of the means. */
function household({ meansWay, householdSize, monthlyIncome }: ApplicationDraft): Found {
  if (meansWay !== 'tested' || (isEmpty(householdSize) && isEmpty(monthlyIncome))) return [];
  return [
    !isWhole(householdSize) && { field: 'householdSize', message: 'intake.householdWrong' },
    !isYuan(monthlyIncome) && { field: 'monthlyIncome', message: 'intake.incomeWrong' },
  ];
}

/** What hinders going on from a step, in its order; the server judges again by the same rules. */
export const checkStep = (step: Step, draft: ApplicationDraft, today: string): StepProblem[] =>
  PROBLEMS[step](draft, today).filter((problem) => problem !== false);

const STEP_OF: Readonly<Record<string, Step>> = {
  number: 'person',
  name: 'person',
  phone: 'person',
  address: 'person',
  noMeansCondition: 'means',
  meansNotVerified: 'means',
  hardshipProof: 'means',
  householdSize: 'means',
  monthlyIncome: 'means',
  urgentGround: 'papers',
  limitationOn: 'papers',
};

/** The entry of the form that a field of the API (`input.opponent.person.name`) was typed into, and its step; null for none. */
export function entryOf(field: string | null): { field: string | null; step: Step } {
  const parts = (field ?? '').replace(/^input\./, '').split('.');
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'opponent')
    return { field: last === 'organization' ? 'opponentOrganization' : 'opponentName', step: 'matter' };
  if (parts[0] === 'birthDay' || last === 'birthDay' || last === 'sex')
    return { field: 'number', step: 'person' };
  const step = STEP_OF[last];
  if (step) return { field: last, step };
  const known = ['caseType', 'caseForm', 'matter', 'causeOfAction', 'agency', 'facts', 'receivedOn'];
  return { field: known.includes(last) ? last : null, step: 'matter' };
}
