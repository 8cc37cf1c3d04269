import * as fc from 'fast-check';
import { type WorkingCalendar, workingDaysBetween } from '@fayuan/calendar';
import { newId, parseDay, type Refusal } from '@fayuan/kernel';
import { checkFindings, dueDay, MOST_FINDINGS, MOST_WORKING_DAYS } from './check-finding.js';
import { FINDING_STATUSES, type FindingInput, findingLight } from './finding.js';

const FRIDAY = parseDay('2026-05-08');
const calendar: WorkingCalendar = {
  firstYear: 2025,
  lastYear: 2027,
  // 9 May is a make-up workday.
  named: new Map([[parseDay('2026-05-09'), 'workday']]),
  published: new Set([2026]),
};
const right = (more: Partial<FindingInput> = {}): FindingInput => ({
  text: ' 台账登记不全 ',
  category: 'records',
  severity: 'minor',
  dueInWorkingDays: 10,
  ...more,
});
const refusalOf = (act: () => unknown): Pick<Refusal, 'code' | 'field'> => {
  try {
    act();
  } catch (error) {
    return { code: (error as Refusal).code, field: (error as Refusal).field };
  }
  return { code: 'accepted', field: undefined };
};

describe('a finding', () => {
  it('is trimmed, its due day settled in working days and its photos each once', () => {
    const photo = newId();
    const [finding] = checkFindings([right({ photoIds: [photo, photo] })], FRIDAY, calendar);
    expect(finding).toEqual({
      text: '台账登记不全',
      category: 'records',
      severity: 'minor',
      dueOn: '2026-05-21',
      photoIds: [photo],
    });
  });

  it.each([
    ['without words', { text: ' ' }, 'activity.text_missing', 'findings.1.text'],
    ['with too many words', { text: '长'.repeat(1001) }, 'activity.text_too_long', 'findings.1.text'],
    ['without a due day', { dueInWorkingDays: null }, 'finding.due_missing', 'findings.1.dueOn'],
    ['due before the visit', { dueOn: parseDay('2026-05-07') }, 'finding.due_too_early', 'findings.1.dueOn'],
    ['due in years', { dueOn: parseDay('2028-05-07') }, 'finding.due_too_late', 'findings.1.dueOn'],
    ['due at once', { dueInWorkingDays: 0 }, 'finding.due_too_far', 'findings.1.dueInWorkingDays'],
    [
      'due too far',
      { dueInWorkingDays: MOST_WORKING_DAYS + 1 },
      'finding.due_too_far',
      'findings.1.dueInWorkingDays',
    ],
    ['with a photo that is none', { photoIds: ['x'] }, 'activity.photo_not_found', 'findings.1.photoIds.0'],
    [
      'with too many photos',
      { photoIds: Array.from({ length: 10 }, () => newId()) },
      'activity.too_many',
      'findings.1.photoIds',
    ],
  ])('%s is refused by name', (_name, more, code, field) => {
    expect(refusalOf(() => checkFindings([right(), right(more)], FRIDAY, calendar))).toEqual({ code, field });
  });

  it('comes with at most so many others', () => {
    const many = Array.from({ length: MOST_FINDINGS + 1 }, () => right());
    expect(refusalOf(() => checkFindings(many, FRIDAY, calendar)).code).toBe('finding.too_many');
  });

  it('is due after as many working days as were given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_WORKING_DAYS }), (days) => {
        const due = dueDay('', { dueInWorkingDays: days }, FRIDAY, calendar);
        return workingDaysBetween(FRIDAY, due, calendar) === days;
      }),
    );
  });
});

describe('the light of a finding', () => {
  const light = (dueOn: string, status: (typeof FINDING_STATUSES)[number] = 'open') =>
    findingLight({ status, dueOn: parseDay(dueOn) }, FRIDAY, calendar);

  it('turns near with two working days left, and overdue the day after', () => {
    expect(
      ['2026-05-07', '2026-05-08', '2026-05-11', '2026-05-12', '2026-08-12'].map((day) => light(day)),
    ).toEqual(['overdue', 'near', 'near', 'on_track', 'on_track']);
  });

  it('stays on track while the answer waits for the re-check, and is done once it passed', () => {
    expect(FINDING_STATUSES.map((status) => light('2026-05-07', status))).toEqual([
      'overdue',
      'on_track',
      'overdue',
      'done',
    ]);
  });
});
