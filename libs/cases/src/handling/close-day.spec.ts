import fc from 'fast-check';
import { addDays, parseDay } from '@fayuan/kernel';
import { CASE_TYPES } from '../aid-case.js';
import { closeDay, FINAL_PAPER_KINDS, finalPapersFor } from './close-day.js';

const ON = parseDay('2026-05-20');

describe('the day of a close', () => {
  it('is the receipt of a paper, and of a settlement or performance the day itself', () => {
    const later = addDays(ON, 9);
    for (const kind of FINAL_PAPER_KINDS)
      expect(closeDay(kind, ON, later)).toBe(['settlement', 'performance'].includes(kind) ? ON : later);
    expect(closeDay('judgment', ON, null)).toBeNull();
    expect(closeDay('settlement', ON, null)).toBe(ON);
  });

  it('is always one of the days given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FINAL_PAPER_KINDS), fc.nat(900), (kind, days) => {
        expect([ON, addDays(ON, days)]).toContain(closeDay(kind, ON, addDays(ON, days)));
      }),
    );
  });

  it('has a paper for every type, and none that ends the aid by the way', () => {
    for (const type of CASE_TYPES) {
      expect(finalPapersFor(type)).not.toHaveLength(0);
      expect(finalPapersFor(type)).not.toContain('termination');
    }
    expect(finalPapersFor('criminal')).not.toContain('award');
    expect(finalPapersFor('civil')).not.toContain('indictment');
  });
});
