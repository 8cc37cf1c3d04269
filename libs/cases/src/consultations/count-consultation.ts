import type { Measure } from '@fayuan/ledger';
import type { CheckedConsultation, ConsultationChannel } from './consultation.js';

/** Columns 2 to 7 of the quarterly table: a call to 12348 counts as a call and beside it; an event has no column of its own. */
const COLUMNS_OF: Readonly<Record<ConsultationChannel, readonly string[]>> = {
  visit: ['visit'],
  phone: ['phone'],
  hotline_12348: ['phone', 'phone.hotline_12348'],
  online: ['online'],
  letter: ['letter'],
  event: ['other_channel'],
  other: ['other_channel'],
};

/** The branch of law of a matter. */
export const branchOf = (matter: string): string => matter.split('.')[0] ?? matter;

/**
 * What one consultation counts: one person who asks once is one 人次, each matter is one 件 (指标解释 of the yearly tables).
 * Channel, branch and topic put it in one class each, by the first matter, so that the classes add up to the whole; groups and
 * results overlap.
 */
export function countConsultation(consultation: CheckedConsultation): Measure[] {
  const { channel, matters, groups, results } = consultation;
  const [first = ''] = matters;
  const parts = [...COLUMNS_OF[channel], ...new Set([branchOf(first), first]), ...groups, ...results];
  return [
    { indicator: 'consultations', quantity: 1 },
    { indicator: 'questions_answered', quantity: matters.length },
    ...parts.map((part) => ({ indicator: `consultations.${part}`, quantity: 1 })),
  ];
}
