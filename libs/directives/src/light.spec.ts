import fc from 'fast-check';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { expectedBy, light, LIGHTS, severity, worstLight } from './light.js';

const start = parseDay('2026-01-01');
const day = fc.integer({ min: 0, max: 730 }).map((offset) => addDays(start, offset));
const amount = fc.integer({ min: 0, max: 100_000 });
const on = (text: string): Day => parseDay(text);

describe('a light', () => {
  it('is done when the event came in time, however late it is asked', () => {
    fc.assert(
      fc.property(day, fc.nat(300), day, (doneOn, slack, today) => {
        expect(light({ due: addDays(doneOn, slack), doneOn, today })).toBe('done');
      }),
    );
  });

  it('never changes again once the obligation is done', () => {
    fc.assert(
      fc.property(day, day, day, day, (due, doneOn, early, late) => {
        expect(light({ due, doneOn, today: early })).toBe(light({ due, doneOn, today: late }));
      }),
    );
  });

  it('gets no better by waiting', () => {
    fc.assert(
      fc.property(day, day, fc.nat(60), (due, today, wait) => {
        const now = severity(light({ due, doneOn: null, today }));
        expect(severity(light({ due, doneOn: null, today: addDays(today, wait) }))).toBeLessThanOrEqual(now);
      }),
    );
  });

  it.each([
    ['2026-05-20', '2026-05-21', 'overdue'],
    ['2026-05-20', '2026-05-20', 'near'],
    ['2026-05-20', '2026-05-17', 'near'],
    ['2026-05-20', '2026-05-16', 'on_track'],
  ])('due %s asked on %s is %s', (due, today, expected) => {
    expect(light({ due: on(due), doneOn: null, today: on(today) })).toBe(expected);
  });

  it('is behind when less was achieved than the elapsed days ask for', () => {
    const pace = { startsOn: on('2026-05-01'), expectedByNow: 50 };
    const asked = { due: on('2026-05-31'), doneOn: null, today: on('2026-05-15') };
    expect(light({ ...asked, pace: { ...pace, achieved: 49 } })).toBe('behind');
    expect(light({ ...asked, pace: { ...pace, achieved: 50 } })).toBe('on_track');
  });

  it('has not started before the first day', () => {
    const pace = { startsOn: on('2026-05-01'), expectedByNow: 0, achieved: 0 };
    expect(light({ due: on('2026-05-31'), doneOn: null, today: on('2026-04-20'), pace })).toBe('not_started');
  });

  it('shows the worst of several', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LIGHTS), { minLength: 1 }), (lights) => {
        const worst = severity(worstLight(lights));
        expect(lights.every((each) => severity(each) >= worst)).toBe(true);
      }),
    );
  });
});

describe('what is expected by now', () => {
  it('grows from nothing to the target and never past it', () => {
    fc.assert(
      fc.property(day, fc.nat(100), amount, day, (startsOn, length, target, today) => {
        const task = { startsOn, dueOn: addDays(startsOn, length), target };
        const now = expectedBy(today, task);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(target);
        expect(expectedBy(addDays(today, 1), task)).toBeGreaterThanOrEqual(now);
        expect(expectedBy(task.dueOn, task)).toBe(target);
      }),
    );
  });
});
