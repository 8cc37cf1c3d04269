import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';

export const HELP_KINDS = ['advice', 'plea', 'procedure', 'other'] as const;
/** Codes of the catalogue of indicators, `duty_lawyer_helps.*`. */
export type HelpKind = (typeof HELP_KINDS)[number];

export const HELP_PLACES = [
  'court',
  'detention_center',
  'procuratorate',
  'police',
  'prison',
  'other',
] as const;
export type HelpPlace = (typeof HELP_PLACES)[number];

/** Help that a duty lawyer gave (art. 30): counted by itself, and never a case. Names nobody who was helped. */
export interface DutyLawyerHelpInput {
  readonly kind: HelpKind;
  readonly placeKind: HelpPlace;
  readonly place?: string | null;
  readonly lawyer: string;
  readonly helpedOn: Day;
  /** How often. */
  readonly helps?: number | null;
}

export interface DutyLawyerHelp extends Required<DutyLawyerHelpInput> {
  readonly id: string;
  readonly unit: UnitName;
  readonly place: string | null;
  readonly helps: number;
  readonly version: number;
  readonly deletedAt: Date | null;
  readonly recordedByName: string;
}
