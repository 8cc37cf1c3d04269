import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { declaredMonths } from './declared-months.js';

const days = Array.from({ length: 396 }, (_, at): Day => addDays(parseDay('2025-01-01'), at));

describe('months that are declared', () => {
  it('are due so many working days after their end', () => {
    const months = declaredMonths({ year: 2025, days, term: 5, today: parseDay('2026-06-01') });
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-01-01', dueOn: '2025-02-05' });
    expect(months.at(-1)).toEqual({ month: '2025-12-01', dueOn: '2026-01-05' });
  });

  it('are those whose late declarations would be in by today', () => {
    const until = (today: string) => declaredMonths({ year: 2025, days, term: 5, today: parseDay(today) });
    expect(until('2025-02-08')).toEqual([]);
    expect(until('2025-02-09').map(({ month }) => month)).toEqual(['2025-01-01']);
  });
});
