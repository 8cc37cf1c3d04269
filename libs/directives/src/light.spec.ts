import fc from 'fast-check';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { countLights, light, LIGHTS, nearUntil, severity, worstLight } from './light.js';
import { type CountedDays, EVERY_DAY } from './tasks/counted-days.js';

const start = parseDay('2026-01-01');
const day = fc.integer({ min: 0, max: 730 }).map((offset) => addDays(start, offset));
const days = EVERY_DAY;
/** Monday to Friday. */
const WEEKDAYS: CountedDays = {
  counts: (each) => ![0, 6].includes(new Date(`${each}T00:00:00Z`).getUTCDay()),
};
const on = (text: string): Day => parseDay(text);

describe('a light', () => {
  it('is done when the event came in time, however late it is asked', () => {
    fc.assert(
      fc.property(day, fc.nat(300), day, (doneOn, slack, today) => {
        expect(light({ due: addDays(doneOn, slack), doneOn, today, days })).toBe('done');
      }),
    );
  });

  it('never changes again once the obligation is done', () => {
    fc.assert(
      fc.property(day, day, day, day, (due, doneOn, early, late) => {
        expect(light({ due, doneOn, today: early, days })).toBe(light({ due, doneOn, today: late, days }));
      }),
    );
  });

  it('gets no better by waiting', () => {
    fc.assert(
      fc.property(day, day, fc.nat(60), (due, today, wait) => {
        const now = severity(light({ due, doneOn: null, today, days }));
        expect(severity(light({ due, doneOn: null, today: addDays(today, wait), days }))).toBeLessThanOrEqual(
          now,
        );
      }),
    );
  });

  it.each([
    ['2026-05-20', '2026-05-21', 'overdue'],
    ['2026-05-20', '2026-05-20', 'near'],
    ['2026-05-20', '2026-05-18', 'near'],
    ['2026-05-20', '2026-05-17', 'on_track'],
    ['2026-05-18', '2026-05-14', 'near'],
    ['2026-05-18', '2026-05-13', 'on_track'],
    ['2026-05-17', '2026-05-13', 'near'],
  ])('due %s asked on %s is %s: two working days and fewer', (due, today, expected) => {
    expect(light({ due: on(due), doneOn: null, today: on(today), days: WEEKDAYS })).toBe(expected);
  });

  it('is behind when less was achieved than the elapsed days ask for', () => {
    const pace = { startsOn: on('2026-05-01'), expectedByNow: 50 };
    const asked = { due: on('2026-05-31'), doneOn: null, today: on('2026-05-15'), days };
    expect(light({ ...asked, pace: { ...pace, achieved: 49 } })).toBe('behind');
    expect(light({ ...asked, pace: { ...pace, achieved: 50 } })).toBe('on_track');
  });

  it('is near exactly until the last near day', () => {
    fc.assert(
      fc.property(day, fc.nat(20), fc.constantFrom(EVERY_DAY, WEEKDAYS), (today, ahead, counted) => {
        const due = addDays(today, ahead);
        const near = light({ due, doneOn: null, today, days: counted }) === 'near';
        expect(near).toBe(due <= nearUntil({ today, days: counted }));
      }),
    );
  });

  it('shows what was sent back until it is late', () => {
    const asked = { due: on('2026-05-20'), doneOn: null, days, returned: true };
    expect(light({ ...asked, today: on('2026-05-19') })).toBe('returned');
    expect(light({ ...asked, today: on('2026-05-21') })).toBe('overdue');
  });

  it('has not started before the first day', () => {
    const pace = { startsOn: on('2026-05-01'), expectedByNow: 0, achieved: 0 };
    expect(light({ due: on('2026-05-31'), doneOn: null, today: on('2026-04-20'), days, pace })).toBe(
      'not_started',
    );
  });

  it('shows the worst of several', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LIGHTS), { minLength: 1 }), (lights) => {
        const worst = severity(worstLight(lights));
        expect(lights.every((each) => severity(each) >= worst)).toBe(true);
      }),
    );
  });

  it('rolls up as counts that add up over parts, worst first', () => {
    const many = fc.array(fc.constantFrom(...LIGHTS));
    fc.assert(
      fc.property(many, many, (one, other) => {
        const both = countLights([...one, ...other]);
        const sum = (of: typeof both) => of.reduce((total, { count }) => total + count, 0);
        expect(sum(both)).toBe(one.length + other.length);
        expect(both.map((each) => severity(each.light))).toEqual(
          both.map((each) => severity(each.light)).sort((a, b) => a - b),
        );
        for (const { light: which, count } of both) {
          const of = (counts: typeof both) => counts.find((each) => each.light === which)?.count ?? 0;
          expect(of(countLights(one)) + of(countLights(other))).toBe(count);
        }
      }),
    );
  });
});
