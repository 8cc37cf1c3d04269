import { parseDay, Refusal } from '@fayuan/kernel';
import { type AmendmentInput, asksSignature, checkAmendedDates, differences } from './amendment.js';

const day = parseDay;
const banners = { id: 'a', title: '悬挂标语', indicator: 'banners', target: 18, dueOn: day('2026-05-15') };
const before: AmendmentInput = {
  title: '关于开展宣传月活动的通知',
  sections: [
    { heading: '活动时间', text: '5月1日至31日' },
    { heading: '要求', text: '认真组织' },
  ],
  startsOn: day('2026-05-01'),
  endsOn: day('2026-05-31'),
  reportDue: day('2026-06-15'),
  tasks: [banners],
};
const fields = (more: Partial<AmendmentInput>) =>
  differences(before, { ...before, ...more }).map(({ field }) => field);

describe('an amendment', () => {
  it('that changes nothing has no differences', () => {
    expect(differences(before, { ...before, theme: '', objective: null })).toEqual([]);
  });

  it('names each field with what stood and what stands', () => {
    const sections = [{ heading: '活动时间', text: '5月6日至31日' }];
    expect(differences(before, { ...before, sections })).toEqual([
      { field: 'sections.0.text', subject: '活动时间', before: '5月1日至31日', after: '5月6日至31日' },
      { field: 'sections.1.heading', subject: '要求', before: '要求', after: null },
      { field: 'sections.1.text', subject: '要求', before: '认真组织', after: null },
    ]);
  });

  it('asks for a new signature when duties change, not for words', () => {
    const asks = (more: Partial<AmendmentInput>) =>
      asksSignature(differences(before, { ...before, ...more }));
    expect(asks({ title: '新标题', theme: '主题', sections: [], startsOn: day('2026-05-02') })).toBe(false);
    expect(asks({ reportDue: day('2026-06-20') })).toBe(true);
    expect(asks({ tasks: [{ ...banners, target: 20 }] })).toBe(true);
    expect(asks({ tasks: [{ ...banners, dueOn: day('2026-05-20') }] })).toBe(true);
    expect(asks({ tasks: [] })).toBe(true);
    expect(asks({ tasks: [banners, { ...banners, id: null }] })).toBe(true);
  });

  it('matches tasks by id, not by place', () => {
    const added = { ...banners, id: undefined, title: '发放资料' };
    expect(fields({ tasks: [added, banners] })).toEqual([
      ...['tasks.new0.title', 'tasks.new0.indicator', 'tasks.new0.target', 'tasks.new0.dueOn'],
    ]);
  });

  it('may leave a due day that has passed, and sets none in the past', () => {
    const frame = { today: day('2026-05-20'), retrospective: false, upper: [] };
    const check = (more: Partial<AmendmentInput>) => {
      try {
        checkAmendedDates(before, { ...before, ...more }, frame);
      } catch (error) {
        if (error instanceof Refusal) return `${error.code} ${error.field}`;
        throw error;
      }
      return 'passes';
    };
    expect(check({ reportDue: day('2026-06-20') })).toBe('passes');
    expect(check({ tasks: [{ ...banners, dueOn: day('2026-05-18') }] })).toBe(
      'directive.due_in_past tasks.0.dueOn',
    );
    expect(check({ reportDue: day('2026-05-14') })).toBe('directive.due_in_past reportDue');
    expect(check({ reportDue: day('2026-05-31'), tasks: [{ ...banners, dueOn: day('2026-06-01') }] })).toBe(
      'directive.due_after_report tasks.0.dueOn',
    );
  });
});
