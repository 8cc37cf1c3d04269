import type { CaseQuery, CaseStage } from '../generated/graphql.js';
import type { Permission } from '../session/session.js';
import type { ChoiceList } from './use-choices.js';

export type CaseActName =
  | 'supply'
  | 'grant'
  | 'refuse'
  | 'supplement'
  | 'aidFirst'
  | 'transfer'
  | 'withdraw'
  | 'approve'
  | 'sendBack'
  | 'object'
  | 'uphold'
  | 'correct';

/** An act of the page: who may do it where, and what its dialog asks. */
export interface CaseActForm {
  readonly name: CaseActName;
  readonly permission: Permission;
  readonly stages: readonly CaseStage[];
  readonly when?: (file: NonNullable<CaseQuery['caseFile']>) => boolean;
  readonly choice?: ChoiceList;
  /** `ahead`: a day from today on; `past`: one until today. */
  readonly day?: 'ahead' | 'past';
  /** Words asked, and whether they must be given. */
  readonly words?: 'required' | 'optional';
}

const hasOpenObjection: CaseActForm['when'] = ({ objections }) =>
  objections.some(({ state }) => state === 'OPEN');

/** In the order in which they are offered. */
export const ACTS: readonly CaseActForm[] = [
  { name: 'supply', permission: 'case.review', stages: ['SUPPLEMENTING'] },
  { name: 'grant', permission: 'case.review', stages: ['RECEIVED'] },
  {
    name: 'refuse',
    permission: 'case.review',
    stages: ['RECEIVED'],
    choice: 'refusalReasons',
    words: 'required',
  },
  {
    name: 'supplement',
    permission: 'case.review',
    stages: ['RECEIVED'],
    when: ({ supplement, materials }) => !supplement && materials.some(({ state }) => state === 'MISSING'),
    day: 'ahead',
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
    when: ({ competentCenter }) => Boolean(competentCenter),
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
    name: 'object',
    permission: 'case.review',
    stages: ['REFUSED'],
    when: ({ objections }) => objections.length === 0,
    day: 'past',
    words: 'required',
  },
  {
    name: 'uphold',
    permission: 'objection.decide',
    stages: ['REFUSED'],
    when: hasOpenObjection,
    words: 'required',
  },
  {
    name: 'correct',
    permission: 'objection.decide',
    stages: ['REFUSED'],
    when: hasOpenObjection,
    words: 'required',
  },
];
