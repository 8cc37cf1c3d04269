import { checkDraft, latestDue, limitsOf } from './checks.js';
import { type DirectiveDraft, inputOf, sectionNumbers } from './draft.js';
import { newDraft } from './new-draft.js';

const today = '2026-04-10';
const around = { today, limits: null, recipients: 192, inheritedTasks: 0 };
const failing = (draft: DirectiveDraft, more: Partial<Parameters<typeof checkDraft>[1]> = {}) =>
  checkDraft(draft, { ...around, ...more })
    .filter((check) => !check.ok)
    .map((check) => check.code);

describe('the publicity month', () => {
  it('is dated for this May, and for the next one from June on', () => {
    expect(newDraft('PUBLICITY_MONTH', '2026-04-10').startsOn).toBe('2026-05-01');
    expect(newDraft('PUBLICITY_MONTH', '2026-06-01').endsOn).toBe('2027-05-31');
  });

  it('passes its own checks', () => {
    expect(failing(newDraft('PUBLICITY_MONTH', today))).toEqual([]);
  });
});

describe('checkDraft', () => {
  const draft = newDraft('PUBLICITY_MONTH', today);
  const [first] = draft.tasks;
  if (!first) throw new Error('the template has tasks');

  it('refuses a due day in the past unless the campaign is entered afterwards', () => {
    const late = {
      ...draft,
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      reportDue: '2026-04-08',
      tasks: [],
    };
    expect(failing(late, { inheritedTasks: 1 })).toEqual(['reportDuePast']);
    expect(failing({ ...late, retrospective: true }, { inheritedTasks: 1 })).toEqual([]);
  });

  it('waits with saving until what a task asks for beside its amount is filled in', () => {
    const asking = (more: Partial<typeof first>) => failing({ ...draft, tasks: [{ ...first, ...more }] });
    const halves: Partial<typeof first>[] = [
      { milestones: [{ on: null, quantity: 3 }] },
      { milestones: [{ on: draft.startsOn, quantity: null }] },
      { evidence: 'PHOTOS', evidenceCount: null },
      { coUnitIds: ['u1'], leadUnitId: null },
    ];
    for (const half of halves) expect(asking(half)).toEqual(['taskComplete']);
    expect(asking({ milestones: [{ on: draft.startsOn, quantity: 0 }], evidence: 'LIST' })).toEqual([]);
    expect(asking({ evidence: 'PHOTOS', evidenceCount: 2, coUnitIds: ['u1'], leadUnitId: 'u2' })).toEqual([]);
  });

  it('refuses deadlines later than the upper ones', () => {
    const limits = limitsOf([
      { reportDue: '2026-06-10', tasks: [{ indicator: 'leaflets', dueOn: '2026-05-20' }] },
      { reportDue: '2026-06-15', tasks: [{ indicator: 'leaflets', dueOn: '2026-05-25' }] },
    ]);
    expect(latestDue('leaflets', limits)).toBe('2026-05-20');
    expect(latestDue('banners', limits)).toBe('2026-06-10');
    expect(failing(draft, { limits })).toEqual(['reportDueUpper', 'taskDueUpper']);
  });

  it('finds tasks without an indicator and nobody to receive it', () => {
    const open = { ...draft, tasks: [{ ...first, indicator: null }] };
    expect(failing(open, { recipients: 0 })).toEqual(['taskComplete', 'recipients']);
  });

  it('advises against a report due on a weekend', () => {
    expect(failing({ ...draft, reportDue: '2026-06-13' })).toEqual(['weekend']);
  });
});

describe('inputOf', () => {
  it('leaves out empty sections and blanks', () => {
    const draft = { ...newDraft('GENERAL', today), title: ' 通知 ', sections: [{ heading: '', text: ' ' }] };
    expect(inputOf(draft, null)).toMatchObject({ title: '通知', theme: null, sections: [] });
  });
});

describe('sectionNumbers', () => {
  it('counts headings only, and numbers none twice', () => {
    const sections = ['', '活动主题', '二、活动时间', '工作要求'].map((heading) => ({ heading }));
    expect(sectionNumbers(sections)).toEqual(['', '一、', '', '三、']);
    expect(sectionNumbers([undefined])).toEqual(['']);
  });
});
