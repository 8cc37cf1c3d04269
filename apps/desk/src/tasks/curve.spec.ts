import { curveRows, forecastLine } from './curve.js';

const day = (number: number): string => `2026-05-${String(number).padStart(2, '0')}`;
const point = (number: number, planned: number, achieved: number | null) => ({
  day: day(number),
  planned,
  achieved,
});

describe('curveRows', () => {
  it('tells the days on which something changed, today, and the days to come by weeks to the last', () => {
    const past = [point(1, 1, 0), point(2, 1, 0), point(3, 2, 3), point(4, 2, 3)];
    const ahead = Array.from({ length: 15 }, (_, at) => point(5 + at, 3 + at, null));
    const rows = curveRows({ curve: [...past, ...ahead] });
    expect(rows.map((row) => row.day)).toEqual([day(19), day(12), day(5), day(4), day(3), day(1)]);
    expect(rows.map((row) => row.gap)).toEqual([null, null, null, 0, 0, 1]);
  });

  it('tells nothing of no curve', () => expect(curveRows({ curve: [] })).toEqual([]));
});

describe('forecastLine', () => {
  const progress = (more: object = {}) =>
    ({ dueOn: day(10), completedOn: null, forecast: { byDue: 12.5, reachedOn: null }, ...more }) as never;
  const curve = [point(1, 1, 2), point(2, 2, 5), point(3, 3, null)];

  it('leads from the last deed to the due day', () => {
    expect(forecastLine({ curve, progress: progress() })).toEqual([
      [day(2), 5],
      [day(10), 12.5],
    ]);
  });

  it('foretells nothing of what is complete, over, or has not begun', () => {
    expect(forecastLine({ curve, progress: progress({ completedOn: day(2) }) })).toBeNull();
    expect(forecastLine({ curve, progress: progress({ dueOn: day(2) }) })).toBeNull();
    expect(forecastLine({ curve: [point(1, 1, null)], progress: progress() })).toBeNull();
    expect(forecastLine({ curve: [point(1, 1, 0)], progress: progress() })).toBeNull();
  });
});
