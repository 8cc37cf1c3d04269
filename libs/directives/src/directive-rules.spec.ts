import fc from 'fast-check';
import { addDays, parseDay, Refusal } from '@fayuan/kernel';
import {
  actDay,
  checkDates,
  checkText,
  checkWords,
  type DateFrame,
  type DirectiveDates,
  figureSpan,
  latestTaskDay,
} from './directive-rules.js';

const day = parseDay;
const today = day('2026-04-20');
const frame: DateFrame = { today, retrospective: false, upper: [] };
const task = (dueOn: string, indicator = 'banners') => ({
  title: '悬挂标语',
  indicator,
  target: 18,
  dueOn: day(dueOn),
});
const dates: DirectiveDates = {
  startsOn: day('2026-05-01'),
  endsOn: day('2026-05-31'),
  reportDue: day('2026-06-15'),
  tasks: [task('2026-05-15')],
};

function refused(work: () => void): { code: string; field?: string | undefined; zh: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, field: error.field, zh: error.text['zh-CN'] };
    throw error;
  }
  throw new Error('was not refused');
}

describe('the dates of a directive', () => {
  it('pass when they lie in order', () => {
    expect(() => checkDates(dates, frame)).not.toThrow();
  });

  it.each([
    [{ endsOn: day('2026-04-30') }, 'directive.end_before_start', 'endsOn'],
    [{ reportDue: day('2026-04-30') }, 'directive.report_before_start', 'reportDue'],
    [{ reportDue: day('2026-05-14') }, 'directive.due_after_report', 'tasks.0.dueOn'],
    [{ tasks: [task('2026-04-30')] }, 'directive.task_before_start', 'tasks.0.dueOn'],
  ])('are refused in the wrong order: %j', (change, code, field) => {
    expect(refused(() => checkDates({ ...dates, ...change }, frame))).toMatchObject({ code, field });
  });

  it('are refused when due in the past, unless the campaign is entered afterwards', () => {
    const late = { ...frame, today: day('2026-11-23') };
    expect(refused(() => checkDates(dates, late))).toMatchObject({
      code: 'directive.due_in_past',
      field: 'reportDue',
    });
    expect(() => checkDates(dates, { ...late, retrospective: true })).not.toThrow();
  });

  it('are not entered afterwards before the campaign has begun', () => {
    expect(refused(() => checkDates(dates, { ...frame, retrospective: true })).field).toBe('startsOn');
  });

  it('name the latest day when an inner deadline is later than the one above', () => {
    const upper = [{ reportDue: day('2026-06-10'), tasks: [task('2026-05-10')] }];
    expect(refused(() => checkDates(dates, { ...frame, upper }))).toMatchObject({
      code: 'directive.later_than_upper',
      field: 'reportDue',
      zh: expect.stringContaining('2026-06-10'),
    });
    const inner = { ...dates, reportDue: day('2026-06-05') };
    expect(refused(() => checkDates(inner, { ...frame, upper }))).toMatchObject({
      field: 'tasks.0.dueOn',
      zh: expect.stringContaining('2026-05-10'),
    });
    expect(() =>
      checkDates({ ...inner, tasks: [task('2026-06-04', 'leaflets')] }, { ...frame, upper }),
    ).not.toThrow();
  });

  it('pass for a re-issue exactly when none is later than any above', () => {
    const offset = fc.integer({ min: 0, max: 60 });
    const uppers = fc.array(fc.tuple(offset, offset), { maxLength: 3 });
    fc.assert(
      fc.property(uppers, offset, offset, (above, due, report) => {
        const upper = above.map(([taskDue, reportDue]) => ({
          reportDue: addDays(dates.startsOn, reportDue),
          tasks: [{ indicator: 'banners', dueOn: addDays(dates.startsOn, taskDue) }],
        }));
        const own = {
          ...dates,
          reportDue: addDays(dates.startsOn, report),
          tasks: [task(addDays(dates.startsOn, due))],
        };
        const fits = due <= report && above.every(([a, b]) => due <= a && due <= b && report <= b);
        const check = () => checkDates(own, { ...frame, upper });
        if (fits) expect(check).not.toThrow();
        else expect(check).toThrow(Refusal);
      }),
    );
  });

  it('bind nothing when nothing stands above', () => {
    expect(latestTaskDay([], 'banners')).toBeUndefined();
  });

  it('span the period and the last task', () => {
    expect(figureSpan(dates)).toEqual({ from: '2026-05-01', to: '2026-05-31' });
    expect(figureSpan({ ...dates, tasks: [task('2026-06-03')] }).to).toBe('2026-06-03');
  });
});

describe('the words of a directive', () => {
  it('need a title, task names and targets', () => {
    expect(refused(() => checkWords({ title: ' ', tasks: [] })).field).toBe('title');
    expect(
      refused(() => checkWords({ title: 'a', tasks: [{ ...task('2026-05-15'), target: 0 }] })).field,
    ).toBe('tasks.0.target');
  });

  it('need a text, except in a re-issue, which carries the upper one', () => {
    expect(refused(() => checkText([], false)).field).toBe('sections');
    expect(() => checkText([], true)).not.toThrow();
    expect(refused(() => checkText([{ heading: '一', text: '' }], true)).field).toBe('sections.0.text');
  });
});

describe('the day of an act', () => {
  const act = { field: 'signedOn', earliest: day('2026-05-01'), today, preset: today, retrospective: true };

  it('is today when none is given', () => {
    expect(actDay({ ...act, given: null })).toBe(today);
  });

  it('is refused for a current directive, and outside what can have been', () => {
    const given = day('2026-05-02');
    const later = { ...act, today: day('2026-11-23'), given };
    expect(refused(() => actDay({ ...later, retrospective: false })).code).toBe(
      'directive.only_retrospective',
    );
    expect(actDay(later)).toBe(given);
    expect(refused(() => actDay({ ...later, given: day('2026-04-30') })).code).toBe('directive.day_outside');
    expect(refused(() => actDay({ ...later, given: day('2026-12-01') })).code).toBe('directive.day_outside');
  });
});
