import fc from 'fast-check';
import {
  COMPLAINT_STEPS,
  complaintAfter,
  type ComplaintStatus,
  type ComplaintStep,
  stepsAt,
} from './complaint.js';

describe('the way of a complaint', () => {
  it('tells what is missing once at most, and answers only what was accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...COMPLAINT_STEPS), { maxLength: 8 }), (steps) => {
        let status: ComplaintStatus = 'received';
        const done: ComplaintStep[] = [];
        for (const step of steps) {
          const next = complaintAfter(status, step);
          if (next === null) continue;
          done.push(step);
          status = next;
        }
        expect(done.filter((step) => step === 'tell_missing').length).toBeLessThanOrEqual(1);
        expect(done.filter((step) => step === 'accept').length).toBeLessThanOrEqual(1);
        if (status === 'answered') expect(done).toContain('accept');
      }),
    );
  });

  it('ends when it is refused, merged or answered', () => {
    expect((['not_accepted', 'merged', 'answered'] as const).map(stepsAt)).toEqual([[], [], []]);
    expect(stepsAt('accepted')).toEqual(['answer']);
  });
});
