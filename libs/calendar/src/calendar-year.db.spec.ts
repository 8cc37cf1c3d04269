import chineseDays from 'chinese-days';
import type { Database } from '@fayuan/database';
import { addDays, type Day, newId, parseDay, Refusal } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince } from '@fayuan/testing';
import { CalendarYearService } from './calendar-year.service.js';
import { workingCalendar } from './working-calendar.repository.js';
import { isWorkingDay } from './working-day.js';

const ROOT = { id: '00000000-0000-7000-8000-000000000001', name: '司法部' };
const on = (text: string): Day => parseDay(text);

describe('the working-day calendar', () => {
  let db: TestDatabase;
  let database: Database;
  let service: CalendarYearService;
  let tree: TestProvince;

  const ministry = actingFor(ROOT, ['calendar.publish']);
  const entered = (version: number, more: object = {}) => ({
    year: 2027,
    version,
    notice: '国务院办公厅关于2027年部分节假日安排的通知',
    source: '手工录入',
    days: [
      { day: on('2027-01-01'), kind: 'rest' as const, name: '元旦' },
      { day: on('2027-01-03'), kind: 'workday' as const, name: '元旦' },
    ],
    ...more,
  });
  const calendar = (from: string, to: string) =>
    database.read(ministry, (tx) => workingCalendar(tx, on(from), on(to)));
  const refused = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => undefined,
      (failure: unknown) => failure,
    );
    return error instanceof Refusal ? error.code : String(error);
  };

  beforeAll(async () => {
    db = await TestDatabase.create();
    database = await db.open('app_gateway');
    service = new CalendarYearService(database);
    tree = await growProvince(db);
  });
  afterAll(() => db?.drop());

  it('is seeded with every day of 2004 to 2026 as the package has it', async () => {
    const seeded = await calendar('2004-01-01', '2026-12-31');
    const differing: Day[] = [];
    for (let day = on('2004-01-01'); day <= '2026-12-31'; day = addDays(day, 1))
      if (isWorkingDay(day, seeded) !== chineseDays.isWorkday(day)) differing.push(day);
    expect(differing).toEqual([]);
    expect([...seeded.published]).toHaveLength(23);
  });

  it('is read in one statement, with a year on each side', async () => {
    const meter = { statements: 0 };
    const read = await database.read({ ...ministry, meter }, (tx) =>
      workingCalendar(tx, on('2026-05-01'), on('2026-06-01')),
    );
    expect(meter.statements).toBe(1);
    expect([read.firstYear, read.lastYear]).toEqual([2025, 2027]);
    expect([...read.published].sort()).toEqual([2025, 2026]);
  });

  it('names the holidays of a year to everybody', async () => {
    const year = await service.year(actingFor(tree.stations[0] ?? ROOT), 2026);
    expect(year).toMatchObject({ state: 'published', mayEdit: false, source: 'chinese-days 1.5' });
    expect(year.days).toContainEqual({ day: '2026-02-14', kind: 'workday', name: '春节' });
    expect(year.days).toContainEqual({ day: '2026-10-01', kind: 'rest', name: '国庆节' });
  });

  it('counts a year from its publication on, and a correction at once', async () => {
    expect(await service.year(ministry, 2027)).toMatchObject({
      state: 'provisional',
      version: 0,
      days: [],
      mayEdit: true,
    });
    const saved = await service.save(ministry, entered(0), newId());
    expect(saved).toMatchObject({ state: 'provisional', version: 1 });
    expect(isWorkingDay(on('2027-01-01'), await calendar('2027-01-01', '2027-12-31'))).toBe(true);
    const published = await service.publish(ministry, saved, newId());
    expect(published).toMatchObject({ state: 'published', version: 2 });
    const counted = await calendar('2027-01-01', '2027-12-31');
    expect(isWorkingDay(on('2027-01-01'), counted)).toBe(false);
    expect(isWorkingDay(on('2027-01-03'), counted)).toBe(true);
    expect(counted.published.has(2027)).toBe(true);
    const corrected = await service.save(ministry, entered(2, { days: entered(2).days.slice(1) }), newId());
    expect(corrected).toMatchObject({ state: 'published', version: 3 });
    expect(isWorkingDay(on('2027-01-01'), await calendar('2027-01-01', '2027-12-31'))).toBe(true);
    const audit = await db.sql<{ action: string }>(
      `select action from audit_event where subject_kind = 'calendar_year' order by id`,
    );
    expect(audit.map((row) => row.action)).toEqual([
      'calendar.year_saved',
      'calendar.year_published',
      'calendar.year_saved',
    ]);
  });

  it('does an act once, however often the request comes', async () => {
    const key = newId();
    const change = entered(0, { year: 2028, days: [{ day: on('2028-01-01'), kind: 'rest', name: '元旦' }] });
    const first = await service.save(ministry, change, key);
    expect(await service.save(ministry, change, key)).toEqual(first);
  });

  it('is changed by nobody below the ministry', async () => {
    for (const unit of tree.all) {
      const other = actingFor(unit, ['calendar.publish']);
      expect(await refused(service.save(other, entered(0), newId()))).toBe('calendar.ministry_only');
      expect(await refused(service.publish(other, { year: 2027, version: 3 }, newId()))).toBe(
        'calendar.ministry_only',
      );
    }
    expect(await refused(service.save(actingFor(ROOT), entered(0), newId()))).toBe('access.not_permitted');
  });

  it.each([
    ['a year out of range', { year: 1999 }, 'calendar.year'],
    ['a day of another year', { year: 2029 }, 'calendar.day_outside_year'],
    ['a day twice', { days: [...entered(0).days, ...entered(0).days] }, 'calendar.day_twice'],
    [
      'a day without name',
      { days: [{ day: on('2027-01-01'), kind: 'rest', name: ' ' }] },
      'calendar.name_required',
    ],
    ['what was read before another change', { version: 1 }, 'calendar.changed_meanwhile'],
  ])('refuses %s', async (_, more, code) => {
    expect(await refused(service.save(ministry, entered(0, more), newId()))).toBe(code);
  });

  it('does not publish an empty year, or one without its notice', async () => {
    expect(await refused(service.publish(ministry, { year: 2031, version: 0 }, newId()))).toBe(
      'calendar.nothing_entered',
    );
    const days = [{ day: on('2030-01-01'), kind: 'rest' as const, name: '元旦' }];
    const saved = await service.save(ministry, entered(0, { year: 2030, notice: ' ', days }), newId());
    expect(await refused(service.publish(ministry, saved, newId()))).toBe('calendar.notice_required');
  });
});
