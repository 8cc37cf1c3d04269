import type { CaseFilter } from '@fayuan/cases';
import { choiceOf } from '../http/address-choice.js';
import { CaseStageEnum, CaseTypeEnum } from './case.enum.js';

/** What the address says, in the words of the API; every part of it may be left out. */
export interface CaseAddress {
  readonly unit?: string;
  /** Parted by commas. */
  readonly stages?: string;
  readonly caseType?: string;
  readonly number?: string;
}

/** @throws Refusal `input.stages`, `input.caseType` */
export const caseFilterOf = ({ unit, stages, caseType, number }: CaseAddress): CaseFilter => ({
  unitId: unit || null,
  stages: (stages ?? '').split(',').flatMap((stage) => choiceOf('stages', stage, CaseStageEnum) ?? []),
  caseType: choiceOf('caseType', caseType, CaseTypeEnum),
  number: number || null,
});
