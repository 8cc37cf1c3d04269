import type { InboxKind, InboxQuery, Light } from '../generated/graphql.js';
import { lightsByUrgency } from '../parts/lights.js';

export type InboxItem = InboxQuery['inbox']['items'][number];

/** What came back first, then what waits for a signature, a receipt, a decision, a report; copies last. */
export const kindsInOrder: readonly InboxKind[] = [
  'RETURNED',
  'TASK_RETURNED',
  'FINDING_RETURNED',
  'WITHDRAWN',
  'ANNULLED',
  'UPPER_CHANGED',
  'SIGN_OFF',
  'SIGN',
  'SIGN_AMENDMENT',
  'REVIEW',
  'TASK_REVIEW',
  'EXTENSION',
  'FINDING_REVIEW',
  'FINDING_OPEN',
  'REPORT',
  'AMENDED',
  'PAPER_RETURNED',
  'PAPER_SIGN_OFF',
  'PAPER_RECEIVE',
  'PAPER_ANSWER',
  'READ',
];

const toKnow: ReadonlySet<InboxKind> = new Set(['WITHDRAWN', 'ANNULLED', 'AMENDED', 'READ']);

/** True for what is only to be looked at: nothing falls due. */
export const isToKnow = ({ kind }: Pick<InboxItem, 'kind'>): boolean => toKnow.has(kind);

export interface InboxGroup {
  kind: InboxKind;
  items: InboxItem[];
}

const byUrgency = (a: InboxItem, b: InboxItem): number =>
  lightsByUrgency.indexOf(a.light) - lightsByUrgency.indexOf(b.light) ||
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

/** Items by kind, the most urgent first; kinds with nothing are left out. */
export const groupInbox = (items: InboxItem[]): InboxGroup[] =>
  kindsInOrder
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind).sort(byUrgency) }))
    .filter((group) => group.items.length > 0);

export const countLight = (items: InboxItem[], light: Light): number =>
  items.filter((item) => item.light === light).length;

/** Where an item is dealt with. */
export const placeOf = (item: InboxItem): string => {
  if (item.kind.startsWith('PAPER_')) return `/correspondence/${item.directiveId}`;
  if (item.kind.startsWith('FINDING_')) return `/inspections/${item.directiveId}`;
  if (item.kind === 'REVIEW') return `/review?directive=${item.directiveId}`;
  if (item.kind === 'TASK_REVIEW') return `/review?directive=${item.directiveId}&view=tasks`;
  if (item.kind === 'EXTENSION') return `/review?directive=${item.directiveId}&view=extensions`;
  if (item.kind === 'TASK_RETURNED') return `/directives/${item.directiveId}/tasks`;
  if (item.kind === 'REPORT') return `/report?directive=${item.directiveId}`;
  if (item.kind !== 'RETURNED') return `/directives/${item.directiveId}`;
  return item.reportId ? `/report?directive=${item.directiveId}` : `/directives/${item.directiveId}/edit`;
};
