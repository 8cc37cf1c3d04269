import type { Refusal } from '@fayuan/kernel';
import type { EvidenceCheck } from './evidence.js';
import { figuresMissing, listMissing, photosMissing } from './tasks.errors.js';

/** Says what an incomplete check still wants, and where it is given. */
export function evidenceRefusal({ rule, wanted, present }: EvidenceCheck): Refusal {
  if (rule === 'photos') return photosMissing(wanted, present);
  return rule === 'list' ? listMissing() : figuresMissing(wanted, present);
}
