import fc from 'fast-check';
import { addDays, parseDay } from '@fayuan/kernel';
import { type Compared, driftsOf, type UpperCompared } from './drift.js';

const day = parseDay;
const task = (indicator: string, target = 10, dueOn = day('2026-05-20')) => ({
  id: `task-${indicator}`,
  title: `任务${indicator}`,
  indicator,
  target,
  dueOn,
});
const upper = (more: Partial<UpperCompared> = {}): UpperCompared => ({
  id: 'city',
  reportDue: day('2026-06-15'),
  sections: [{ heading: '一、要求', text: '每个乡镇发放宣传资料不少于500份。请于6月10日前完成填报工作。' }],
  tasks: [task('leaflets'), task('banners')],
  ...more,
});
const own = (more: Partial<Compared> = {}): Compared => ({
  reportDue: day('2026-06-10'),
  sections: [],
  tasks: [],
  ...more,
});
const kinds = (compared: Compared, above = [upper()], shares?: Map<string, number>) =>
  driftsOf(compared, above, shares).map(({ kind, field }) => `${kind} ${field}`);

describe('the drift of a re-issue', () => {
  it('is none when it hands on, narrows, or adds', () => {
    expect(kinds(own())).toEqual([]);
    expect(kinds(own({ tasks: [task('inspections')] }))).toEqual([]);
    expect(kinds(own({ tasks: [task('leaflets', 20, day('2026-05-10')), task('banners', 11)] }))).toEqual([]);
  });

  it('is a later report, measured against the tightest of those above', () => {
    const above = [upper({ id: 'province', reportDue: day('2026-06-30') }), upper()];
    expect(driftsOf(own({ reportDue: day('2026-06-20') }), above)).toEqual([
      {
        kind: 'looser_date',
        upperId: 'city',
        field: 'reportDue',
        task: null,
        indicator: null,
        upperValue: '2026-06-15',
        ownValue: '2026-06-20',
      },
    ]);
  });

  it('is a task that is due later, or left out of a list that repeats the others', () => {
    const late = task('leaflets', 10, day('2026-05-21'));
    expect(driftsOf(own({ tasks: [late] }), [upper()])).toMatchObject([
      { kind: 'looser_date', task: '任务leaflets', upperValue: '2026-05-20', ownValue: '2026-05-21' },
      { kind: 'missing_task', task: '任务banners', upperValue: '10', ownValue: null },
    ]);
    const said = {
      sections: [{ heading: '二', text: '任务banners仍按上级要求执行' }],
      tasks: [task('leaflets')],
    };
    expect(kinds(own(said))).toEqual([]);
  });

  it('is less than the share, where the task was split', () => {
    const shares = new Map([['task-leaflets', 6]]);
    const asked = (target: number) => own({ tasks: [task('leaflets', target), task('banners')] });
    expect(kinds(asked(5), [upper()], shares)).toEqual(['lower_target task']);
    expect(kinds(asked(6), [upper()], shares)).toEqual([]);
    expect(kinds(asked(5), [upper()])).toEqual([]);
  });

  it('is a number changed in a quoted sentence, or a day put off in it', () => {
    const text = (words: string) => own({ sections: [{ heading: '一', text: words }] });
    expect(driftsOf(text('每个乡镇发放宣传资料不少于300份。'), [upper()])).toMatchObject([
      {
        kind: 'changed_number',
        field: 'text',
        upperValue: '每个乡镇发放宣传资料不少于500份',
        ownValue: '每个乡镇发放宣传资料不少于300份',
      },
    ]);
    expect(kinds(text('请于6月12日前完成填报工作。'))).toEqual(['looser_date text']);
    expect(kinds(text('请于6月8日前完成填报工作。'))).toEqual([]);
    expect(kinds(text('每个乡镇发放宣传资料不少于500份。本县另发放200份。'))).toEqual([]);
    expect(kinds(text('请于2026年7月1日前完成填报工作。'))).toEqual(['looser_date text']);
  });

  const indicators = fc.subarray(['leaflets', 'banners', 'consultations', 'media_items'], { minLength: 1 });
  const offset = fc.integer({ min: 0, max: 90 });
  const uppers = fc
    .record({ codes: indicators, due: offset, report: offset, count: fc.integer({ min: 2, max: 9_999 }) })
    .map(({ codes, due, report, count }): UpperCompared => ({
      id: 'upper',
      reportDue: addDays(day('2026-06-01'), report),
      sections: [{ heading: '一', text: `各地发放宣传资料不少于${count}份。` }],
      tasks: codes.map((code) => task(code, count, addDays(day('2026-05-01'), due))),
    }));

  it('never arises from repeating the upper directive, or from narrowing it', () => {
    fc.assert(
      fc.property(uppers, offset, (above, narrower) => {
        const compared = {
          ...above,
          reportDue: addDays(above.reportDue, -narrower),
          tasks: above.tasks.map((each) => ({
            ...each,
            target: each.target + narrower,
            dueOn: addDays(each.dueOn, -narrower),
          })),
        };
        const shares = new Map(above.tasks.map((each) => [each.id ?? '', each.target]));
        expect(driftsOf(compared, [above], shares)).toEqual([]);
      }),
    );
  });

  it('is found wherever one thing is loosened, with both values, and nothing else', () => {
    const loosened = fc.constantFrom('report', 'due', 'target', 'text', 'missing');
    fc.assert(
      fc.property(uppers, loosened, fc.integer({ min: 1, max: 30 }), (above, what, by) => {
        const [first] = above.tasks;
        fc.pre(first !== undefined && (what !== 'missing' || above.tasks.length > 1));
        const later = (text: typeof above.reportDue) => addDays(text, by);
        const loose = {
          report: { ...above, reportDue: later(above.reportDue) },
          due: {
            ...above,
            tasks: above.tasks.map((each, at) => (at ? each : { ...each, dueOn: later(each.dueOn) })),
          },
          target: {
            ...above,
            tasks: above.tasks.map((each, at) => (at ? each : { ...each, target: each.target - 1 })),
          },
          text: {
            ...above,
            sections: above.sections.map((each) => ({ ...each, text: each.text.replace(/\d+/, '1') })),
          },
          missing: { ...above, tasks: above.tasks.slice(1) },
        }[what];
        const shares = new Map(above.tasks.map((each) => [each.id ?? '', each.target]));
        const drifts = driftsOf(loose, [above], shares);
        const kind = {
          report: 'looser_date',
          due: 'looser_date',
          target: 'lower_target',
          text: 'changed_number',
          missing: 'missing_task',
        }[what];
        expect(drifts.map((drift) => drift.kind)).toEqual([kind]);
        expect(drifts[0]?.upperValue).not.toBe(drifts[0]?.ownValue);
      }),
    );
  });

  it('does not depend on the order of the tasks', () => {
    fc.assert(
      fc.property(uppers, (above) => {
        const compared = {
          ...above,
          tasks: above.tasks.slice(1).map((each) => ({ ...each, dueOn: addDays(each.dueOn, 1) })),
        };
        const turned = { ...compared, tasks: [...compared.tasks].reverse() };
        expect(driftsOf(turned, [above])).toEqual(driftsOf(compared, [above]));
      }),
    );
  });
});
