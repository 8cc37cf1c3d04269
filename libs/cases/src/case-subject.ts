import type { ClockSubject } from '@fayuan/clocks';

/** A case as what clocks run for. */
export const caseSubject = (id: string): ClockSubject => ({ kind: 'case', id });
