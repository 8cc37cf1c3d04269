import type { CaseStage } from '../generated/graphql.js';
import type { Permission } from '../session/session.js';
import type { CaseFile } from './shown-case.js';
import type { ChoiceList } from './use-choices.js';

export type CaseActName =
  | 'supply'
  | 'grant'
  | 'refuse'
  | 'supplement'
  | 'aidFirst'
  | 'verify'
  | 'verified'
  | 'transfer'
  | 'withdraw'
  | 'approve'
  | 'sendBack'
  | 'serve'
  | 'object'
  | 'uphold'
  | 'correct';

/** An act of the page: who may do it where, and what its dialog asks. */
export interface CaseActForm {
  readonly name: CaseActName;
  readonly permission: Permission;
  readonly stages: readonly CaseStage[];
  readonly when?: (file: CaseFile) => boolean;
  readonly choice?: ChoiceList | 'aspects';
  /** `ahead`: a day from today on; `past`: one until today. */
  readonly day?: 'ahead' | 'past';
  /** The day may be left out. */
  readonly isDayOptional?: true;
  /** Another centre. */
  readonly center?: true;
  /** Words asked, and whether they must be given. */
  readonly words?: 'required' | 'optional';
  /** So many characters at most; 500 unless told otherwise. */
  readonly longest?: number;
}

/** Where a decision stands that can be objected to (art. 49). */
const CONTESTED: readonly CaseStage[] = ['REFUSED', 'TERMINATED'];

/** No objection to the decision that stands; one that was heeded was to a decision before. */
const isUncontested = ({ objections }: CaseFile): boolean =>
  objections.every(({ state }) => state === 'CORRECTED');

const hasOpenObjection: CaseActForm['when'] = ({ objections }) =>
  objections.some(({ state }) => state === 'OPEN');

/** Another body was asked, and its answer is waited for. */
const isVerifying = ({ clocks }: CaseFile): boolean =>
  clocks.some(({ stoppedBy }) => stoppedBy.includes('remote_check'));

/** In the order in which they are offered. */
export const ACTS: readonly CaseActForm[] = [
  { name: 'supply', permission: 'case.review', stages: ['SUPPLEMENTING'] },
  {
    name: 'verified',
    permission: 'case.review',
    stages: ['RECEIVED', 'SUPPLEMENTING'],
    when: isVerifying,
    words: 'required',
  },
  { name: 'grant', permission: 'case.review', stages: ['RECEIVED'] },
  {
    name: 'refuse',
    permission: 'case.review',
    stages: ['RECEIVED'],
    choice: 'refusalReasons',
    words: 'required',
    longest: 1_000,
  },
  {
    name: 'supplement',
    permission: 'case.review',
    stages: ['RECEIVED'],
    when: ({ supplement, materials }) => !supplement && materials.some(({ state }) => state === 'MISSING'),
    day: 'ahead',
  },
  {
    name: 'verify',
    permission: 'case.review',
    stages: ['RECEIVED', 'SUPPLEMENTING'],
    when: (file) => file.filing !== null && !isVerifying(file),
    choice: 'aspects',
    day: 'ahead',
    isDayOptional: true,
    words: 'required',
    longest: 100,
  },
  {
    name: 'aidFirst',
    permission: 'case.review',
    stages: ['RECEIVED', 'SUPPLEMENTING'],
    choice: 'urgentGrounds',
    day: 'ahead',
  },
  {
    name: 'transfer',
    permission: 'case.review',
    stages: ['RECEIVED'],
    center: true,
    words: 'required',
  },
  {
    name: 'withdraw',
    permission: 'case.review',
    stages: ['RECEIVED', 'SUPPLEMENTING', 'PROPOSED'],
    words: 'required',
  },
  { name: 'approve', permission: 'case.decide', stages: ['PROPOSED'], words: 'optional' },
  { name: 'sendBack', permission: 'case.decide', stages: ['PROPOSED'], words: 'required' },
  {
    name: 'serve',
    permission: 'case.review',
    stages: ['REFUSED'],
    when: isUncontested,
    day: 'past',
  },
  {
    name: 'object',
    permission: 'case.review',
    stages: CONTESTED,
    when: isUncontested,
    day: 'past',
    words: 'required',
  },
  {
    name: 'uphold',
    permission: 'objection.decide',
    stages: CONTESTED,
    when: hasOpenObjection,
    words: 'required',
  },
  {
    name: 'correct',
    permission: 'objection.decide',
    stages: CONTESTED,
    when: hasOpenObjection,
    words: 'required',
  },
];
