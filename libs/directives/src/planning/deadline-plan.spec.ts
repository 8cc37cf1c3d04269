import fc from 'fast-check';
import { isWorkingDay, type WorkingCalendar } from '@fayuan/calendar';
import { addDays, type Day, type Level, LEVELS, parseDay } from '@fayuan/kernel';
import { dueWarnings, type PlanFrame, planDeadlines } from './deadline-plan.js';

const day = parseDay;
/** The labour day holiday of 2026 with its make-up day. */
const CALENDAR: WorkingCalendar = {
  firstYear: 2025,
  lastYear: 2028,
  named: new Map<Day, 'rest' | 'workday'>([
    [day('2026-05-01'), 'rest'],
    [day('2026-05-04'), 'rest'],
    [day('2026-05-05'), 'rest'],
    [day('2026-05-09'), 'workday'],
  ]),
  published: new Set([2025, 2026]),
};
const frame = (more: Partial<PlanFrame> = {}): PlanFrame => ({
  today: day('2026-04-20'),
  startsOn: day('2026-05-06'),
  endsOn: day('2026-05-31'),
  topDue: day('2026-06-19'),
  levels: ['county', 'township'],
  reportsAs: null,
  ...more,
});
const dues = (more: Partial<PlanFrame> = {}) =>
  planDeadlines(frame(more), CALENDAR).steps.map(({ level, step, due }) => `${level} ${step} ${due}`);

describe('the backward plan', () => {
  it('gives each level its days: down before the campaign, up after it', () => {
    // 9 working days until the first day of the campaign, 15 after its last: shared out 1 : 2 : 1 both times.
    expect(dues()).toEqual([
      'county sign 2026-04-22',
      'county reissue 2026-04-29',
      'township sign 2026-05-06',
      'township carry_out 2026-05-29',
      'township report 2026-06-04',
      'county check 2026-06-15',
      'county report 2026-06-19',
    ]);
  });

  it('proposes for a re-issue a day before the upper one, so that there is time to check', () => {
    const plan = planDeadlines(frame({ levels: ['township'], reportsAs: 'county' }), CALENDAR);
    expect(plan.steps.at(-1)).toMatchObject({ level: 'county', step: 'report', due: '2026-06-19' });
    expect(plan.reportDue).toBe('2026-06-04');
    expect(plan.taskDue).toBe('2026-05-29');
  });

  it('ends on the last working day when the top day is a day off', () => {
    expect(planDeadlines(frame({ topDue: day('2026-06-21') }), CALENDAR).reportDue).toBe('2026-06-19');
  });

  it('calls steps tight when everything is wanted at once', () => {
    const today = day('2026-04-21');
    const { steps } = planDeadlines(frame({ today, topDue: today }), CALENDAR);
    expect(steps.every(({ due, tight, workingDays }) => due === today && tight && workingDays === 0)).toBe(
      true,
    );
  });

  it('is empty when no working day is left, or nobody receives it', () => {
    const nothing = { steps: [], taskDue: null, reportDue: null };
    expect(planDeadlines(frame({ topDue: day('2026-04-19') }), CALENDAR)).toEqual(nothing);
    const weekend = { today: day('2026-05-02'), topDue: day('2026-05-03') };
    expect(planDeadlines(frame(weekend), CALENDAR)).toEqual(nothing);
    expect(planDeadlines(frame({ levels: [] }), CALENDAR)).toEqual(nothing);
  });

  const offset = fc.integer({ min: 0, max: 200 });
  const frames = fc
    .record({
      from: offset,
      start: offset,
      length: offset,
      left: offset,
      top: fc.subarray([...LEVELS], { minLength: 1 }),
      own: fc.boolean(),
    })
    .map(({ from, start, length, left, top, own }): PlanFrame => {
      const today = addDays(day('2026-01-01'), from);
      const startsOn = addDays(today, start - 100);
      const levels = own ? top.slice(1) : top;
      const reportsAs: Level | null = own ? (top[0] ?? null) : null;
      return {
        today,
        startsOn,
        endsOn: addDays(startsOn, length),
        topDue: addDays(today, left),
        levels,
        reportsAs,
      };
    });

  it('never proposes a day before today, past the top day, or off work', () => {
    fc.assert(
      fc.property(frames, (given) => {
        for (const { due } of planDeadlines(given, CALENDAR).steps) {
          expect(due >= given.today && due <= given.topDue).toBe(true);
          expect(isWorkingDay(due, CALENDAR)).toBe(true);
        }
      }),
    );
  });

  it('goes forward only: no step before the one it follows, lower levels report first', () => {
    fc.assert(
      fc.property(frames, (given) => {
        const { steps, reportDue } = planDeadlines(given, CALENDAR);
        for (const [at, step] of steps.entries())
          expect(step.due >= (steps[at - 1]?.due ?? given.today)).toBe(true);
        const reports = steps.filter(({ step }) => step === 'report');
        const order = reports.map(({ level }) => LEVELS.indexOf(level));
        expect(order).toEqual([...order].sort((a, b) => b - a));
        if (reportDue) expect(reportDue <= given.topDue).toBe(true);
      }),
    );
  });

  it('ends the carrying out within the campaign, however long before it is issued', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), offset, offset, (lead, length, after) => {
        const startsOn = addDays(day('2026-01-05'), lead);
        const endsOn = addDays(startsOn, length + 7);
        const given = frame({ today: day('2026-01-05'), startsOn, endsOn, topDue: addDays(endsOn, after) });
        const { taskDue } = planDeadlines(given, CALENDAR);
        expect(taskDue !== null && taskDue >= startsOn && taskDue <= endsOn).toBe(true);
      }),
    );
  });

  it('leaves every level time of its own when there is plenty', () => {
    fc.assert(
      fc.property(frames, (given) => {
        const plenty = { ...given, topDue: addDays(given.today, 365), endsOn: addDays(given.today, 200) };
        const { steps } = planDeadlines(plenty, CALENDAR);
        expect(steps.filter(({ step, tight }) => tight && step !== 'carry_out')).toEqual([]);
      }),
    );
  });
});

describe('warnings about due days', () => {
  const today = day('2026-04-29');
  const warned = (text: string) =>
    dueWarnings([{ field: 'reportDue', day: day(text) }], today, CALENDAR).map(({ kind }) => kind);

  it('tell of what is wanted at once, of days off and of years without a notice', () => {
    expect(warned('2026-04-30')).toEqual(['rushed']);
    expect(warned('2026-05-05')).toEqual(['rushed', 'not_working_day']);
    expect(warned('2026-05-09')).toEqual([]);
    expect(warned('2026-05-31')).toEqual(['not_working_day']);
    expect(warned('2027-05-31')).toEqual(['year_not_published']);
  });

  it('speak once of a year without a notice', () => {
    const both = ['2027-05-31', '2027-06-15'].map((text, at) => ({
      field: `tasks.${at}.dueOn`,
      day: day(text),
    }));
    expect(dueWarnings(both, today, CALENDAR).map(({ field }) => field)).toEqual(['tasks.0.dueOn']);
  });

  it('name the last working day instead, and say nothing of what has passed', () => {
    const [first] = dueWarnings([{ field: 'tasks.0.dueOn', day: day('2026-05-31') }], today, CALENDAR);
    expect(first).toMatchObject({ field: 'tasks.0.dueOn', instead: '2026-05-29' });
    expect(warned('2026-04-01')).toEqual([]);
  });
});
