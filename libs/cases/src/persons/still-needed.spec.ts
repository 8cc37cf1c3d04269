import fc from 'fast-check';
import { addDays, parseDay } from '@fayuan/kernel';
import { PARCEL_STATES } from '../applications/case-parcel.repository.js';
import { actsAt, STAGES } from '../stage.js';
import { type CaseStanding, stillNeeded } from './still-needed.js';

const day = parseDay;
const REFUSED: CaseStanding = {
  stage: 'refused',
  decidedOn: day('2026-05-20'),
  isContested: false,
  upheldOn: null,
  transfer: null,
};

describe('the people of a case', () => {
  it('refused: until the refusal can no longer be contested, six months after the last decision', () => {
    const until = { why: 'remedy', until: '2026-11-20' };
    expect(stillNeeded(REFUSED, day('2026-11-20'))).toEqual(until);
    expect(stillNeeded(REFUSED, day('2026-11-21'))).toBeNull();
    const upheld = { ...REFUSED, upheldOn: day('2026-06-30') };
    expect(stillNeeded(upheld, day('2026-12-30'))).toEqual({ why: 'remedy', until: '2026-12-30' });
    expect(stillNeeded(upheld, day('2026-12-31'))).toBeNull();
    const contested = { ...REFUSED, isContested: true };
    expect(stillNeeded(contested, day('2036-01-01'))).toEqual({ why: 'contested' });
  });

  it('archived after the end of their aid was upheld: until that cannot be contested either', () => {
    const archived = { ...REFUSED, stage: 'archived', upheldOn: day('2026-06-30') } as const;
    expect(stillNeeded(archived, day('2026-12-30'))).toEqual({ why: 'remedy', until: '2026-12-30' });
    expect(stillNeeded(archived, day('2026-12-31'))).toBeNull();
    expect(stillNeeded({ ...archived, upheldOn: null }, day('2026-07-01'))).toBeNull();
  });

  it('passed on: until the other centre has accepted', () => {
    const passedOn = { ...REFUSED, stage: 'transferred', transfer: null } as const;
    for (const transfer of [null, 'waiting', 'returned'] as const)
      expect(stillNeeded({ ...passedOn, transfer }, day('2036-01-01'))).toEqual({ why: 'passed_on' });
    expect(stillNeeded({ ...passedOn, transfer: 'accepted' }, day('2026-05-20'))).toBeNull();
  });

  it('are never kept for ever where nothing can be done, and never let go where something can', () => {
    const standing = fc.record({
      stage: fc.constantFrom(...STAGES),
      decidedOn: fc.integer({ min: 0, max: 700 }).map((days) => addDays(day('2024-01-01'), days)),
      isContested: fc.boolean(),
      upheldOn: fc.option(fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2024-01-01'), days))),
      transfer: fc.option(fc.constantFrom(...PARCEL_STATES)),
    });
    fc.assert(
      fc.property(standing, (each) => {
        const far = stillNeeded(each, day('2100-01-01'));
        if (far) expect(actsAt(each.stage).length).toBeGreaterThan(0);
        if (far?.why === 'remedy') throw new Error('a term without an end');
        const mayContest = each.stage === 'archived' && each.upheldOn !== null;
        if (actsAt(each.stage).length === 0 && !mayContest)
          expect(stillNeeded(each, day('2024-01-01'))).toBeNull();
      }),
    );
  });
});
