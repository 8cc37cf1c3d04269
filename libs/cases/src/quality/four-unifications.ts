import type { UnitKind } from '@fayuan/org';

export const UNIFIED_ACTS = [
  'take_in',
  'set_standard',
  'accept',
  'decide',
  'assign',
  'pay',
  'supervise_quality',
] as const;
/** What is done for applications and cases, as 四统一 divides it among the units of a place. */
export type UnifiedAct = (typeof UNIFIED_ACTS)[number];

const EVERYBODY: readonly UnitKind[] = ['center', 'station', 'branch'];
const CENTER: readonly UnitKind[] = ['center'];

/**
 * 四统一: one standard, one acceptance, one assignment, one supervision of quality. Stations and branches take papers in near the
 * people's home (Legal Aid Act art. 13); what is made of the papers, who handles the case, what is paid and how good the work was
 * is for the centre of the place alone (art. 12).
 */
const MAY: Readonly<Record<UnifiedAct, readonly UnitKind[]>> = {
  take_in: EVERYBODY,
  set_standard: CENTER,
  accept: CENTER,
  decide: CENTER,
  assign: CENTER,
  pay: CENTER,
  supervise_quality: CENTER,
};

/** Whether a unit of the kind may do it. */
export const mayDo = (kind: UnitKind, act: UnifiedAct): boolean => MAY[act].includes(kind);
