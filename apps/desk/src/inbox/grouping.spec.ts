import { countLight, groupInbox, type InboxItem, isToKnow, placeOf } from './grouping.js';

const item = (more: Partial<InboxItem>): InboxItem => ({
  id: '1',
  kind: 'SIGN',
  title: '通知',
  directiveId: 'd1',
  reportId: null,
  fromUnit: { id: 'u1', name: '福州市法律援助中心' },
  dueOn: null,
  light: 'NOT_STARTED',
  reason: null,
  reasonCode: null,
  count: 1,
  createdAt: '2026-05-01T08:00:00Z',
  ...more,
});

describe('groupInbox', () => {
  it('puts returned things first and the most urgent on top', () => {
    const groups = groupInbox([
      item({ id: 'a', light: 'NEAR', dueOn: '2026-05-03' }),
      item({ id: 'b', light: 'OVERDUE', dueOn: '2026-04-30' }),
      item({ id: 'c', light: 'OVERDUE', dueOn: '2026-04-28' }),
      item({ id: 'd', kind: 'RETURNED' }),
    ]);
    expect(groups.map((group) => group.kind)).toEqual(['RETURNED', 'SIGN']);
    expect(groups[1]?.items.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('countLight', () => {
  it('counts one light', () => {
    expect(countLight([item({ light: 'NEAR' }), item({}), item({ light: 'NEAR' })], 'NEAR')).toBe(2);
  });
});

describe('isToKnow', () => {
  it('holds for what is over or only copied, not for what asks for an act', () => {
    expect(isToKnow({ kind: 'WITHDRAWN' })).toBe(true);
    expect(isToKnow({ kind: 'READ' })).toBe(true);
    expect(isToKnow({ kind: 'UPPER_CHANGED' })).toBe(false);
    expect(isToKnow({ kind: 'SIGN_AMENDMENT' })).toBe(false);
  });
});

describe('placeOf', () => {
  it('leads to where the item is dealt with', () => {
    expect(placeOf(item({}))).toBe('/directives/d1');
    expect(placeOf(item({ kind: 'REVIEW' }))).toBe('/review?directive=d1');
    expect(placeOf(item({ kind: 'RETURNED', reportId: 'r1' }))).toBe('/report?directive=d1');
    expect(placeOf(item({ kind: 'TASK_RETURNED' }))).toBe('/directives/d1/tasks');
    expect(placeOf(item({ kind: 'TASK_REVIEW' }))).toBe('/review?directive=d1&view=tasks');
    expect(placeOf(item({ kind: 'FINDING_OPEN', directiveId: 'v1' }))).toBe('/inspections/v1');
    expect(placeOf(item({ kind: 'EXTENSION' }))).toBe('/review?directive=d1&view=extensions');
    expect(placeOf(item({ kind: 'RETURNED' }))).toBe('/directives/d1/edit');
  });
});
