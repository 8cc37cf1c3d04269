import fc from 'fast-check';
import { addDays, parseDay } from '@fayuan/kernel';
import type { DirectiveInput } from '../directive.js';
import { chineseOrdinal, ordinalOf, shiftDay, shiftDirective } from './shift-year.js';

const day = parseDay;
const weekdays = (from: ReturnType<typeof day>) => {
  let at = from;
  while ([0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) at = addDays(at, 1);
  return at;
};
const input: DirectiveInput = {
  kind: 'publicity_month',
  title: '关于开展2026年法律援助宣传月（第三届）活动的通知',
  theme: null,
  objective: null,
  sections: [
    { heading: '活动时间', text: '2026年5月1日至31日，6月12日前上报；2025年的做法可参考' },
    { heading: '要求', text: '第3次联席会' },
  ],
  startsOn: day('2026-05-01'),
  endsOn: day('2026-05-31'),
  reportDue: day('2026-06-12'),
  tasks: [
    {
      id: 'a',
      title: '悬挂标语',
      indicator: 'banners',
      target: 18,
      dueOn: day('2026-05-31'),
      milestones: [
        { on: day('2026-05-08'), quantity: 4 },
        { on: day('2026-05-20'), quantity: 12 },
      ],
      evidence: 'photos',
      evidenceCount: 2,
      leadUnitId: 'b',
      coUnitIds: ['c'],
    },
  ],
  recipients: { levels: [], unitIds: [], exceptUnitIds: [] },
};

describe('last year’s directive', () => {
  it('keeps its place in the calendar', () => {
    expect(shiftDay(day('2026-05-01'), 1)).toBe('2027-05-01');
    expect(shiftDay(day('2026-05-31'), 1)).toBe('2027-05-31');
    expect(shiftDay(day('2028-02-29'), 1)).toBe('2029-02-28');
    // A Friday stays a Friday.
    expect(shiftDay(day('2026-06-12'), 1)).toBe('2027-06-11');
  });

  it('is dated a year on, due days on working days, dates and ordinals in its words shown for review', () => {
    const { input: shifted, review } = shiftDirective(input, 1, weekdays);
    expect(shifted).toMatchObject({
      title: '关于开展2027年法律援助宣传月（第四届）活动的通知',
      startsOn: '2027-05-01',
      endsOn: '2027-05-31',
      reportDue: '2027-06-11',
      tasks: [{ title: '悬挂标语', target: 18, dueOn: '2027-05-31' }],
    });
    expect(shifted.tasks[0]).not.toHaveProperty('id');
    expect(review).toEqual([
      { field: 'title', found: '2026年', proposed: '2027年' },
      { field: 'title', found: '第三届', proposed: '第四届' },
      { field: 'sections.0.text', found: '2026年5月1日', proposed: '2027年5月1日' },
      { field: 'sections.0.text', found: '6月12日', proposed: '6月11日' },
      { field: 'sections.0.text', found: '2025年', proposed: '2026年' },
      { field: 'sections.1.text', found: '第3次', proposed: '第4次' },
    ]);
  });

  it('keeps the terms of a task, its milestones moved on with it', () => {
    const [task] = shiftDirective(input, 1, weekdays).input.tasks;
    const milestones = [
      { on: '2027-05-07', quantity: 4 },
      { on: '2027-05-19', quantity: 12 },
    ];
    const terms = { evidence: 'photos', evidenceCount: 2, leadUnitId: 'b', coUnitIds: ['c'] };
    expect(task).toMatchObject({ ...terms, milestones });
  });

  it('leaves out a milestone that would no longer lie before the due day', () => {
    const early = (at: ReturnType<typeof day>) => (at === '2027-05-31' ? day('2027-05-19') : at);
    const [task] = shiftDirective(input, 1, early).input.tasks;
    expect(task?.milestones).toEqual([{ on: '2027-05-07', quantity: 4 }]);
  });

  it('moves a due day off a rest day', () => {
    const holiday = (at: ReturnType<typeof day>) => (at === '2027-06-11' ? day('2027-06-14') : at);
    expect(shiftDirective(input, 1, holiday).input.reportDue).toBe('2027-06-14');
  });

  it('stays in order whatever its dates are', () => {
    const days = fc.integer({ min: 0, max: 200 });
    const dated = fc.tuple(fc.integer({ min: 0, max: 3_000 }), days, days, days).map(([start, a, b, c]) => {
      const startsOn = addDays(day('2024-01-01'), start);
      const [taskAt = 0, reportAt = 0] = [a, b].sort((x, y) => x - y);
      const tasks = input.tasks.map((task) => ({ ...task, dueOn: addDays(startsOn, taskAt) }));
      return {
        ...input,
        startsOn,
        endsOn: addDays(startsOn, c),
        reportDue: addDays(startsOn, reportAt),
        tasks,
      };
    });
    fc.assert(
      fc.property(dated, fc.integer({ min: 1, max: 4 }), (dates, years) => {
        const { input: shifted } = shiftDirective(dates, years, weekdays);
        const dueOn = shifted.tasks[0]?.dueOn ?? '';
        expect(shifted.startsOn <= shifted.endsOn).toBe(true);
        expect(shifted.startsOn <= dueOn && dueOn <= shifted.reportDue).toBe(true);
      }),
    );
  });

  it('reads and writes ordinals to 99', () => {
    for (let n = 1; n <= 99; n += 1) expect(ordinalOf(chineseOrdinal(n))).toBe(n);
    expect(chineseOrdinal(21)).toBe('二十一');
    expect(ordinalOf('百')).toBeUndefined();
  });
});
