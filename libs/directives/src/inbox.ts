import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { Light } from './light.js';
import type { ReturnReason } from './tasks/return-reason.js';

export const INBOX_KINDS = [
  'sign_off',
  'sign',
  'report',
  'returned',
  'review',
  'amended',
  'sign_amendment',
  'withdrawn',
  'annulled',
  'upper_changed',
  'paper_sign_off',
  'paper_returned',
  'paper_receive',
  'paper_answer',
  'read',
  'task_returned',
  'task_review',
  'extension',
  'finding_open',
  'finding_returned',
  'finding_review',
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** One act awaited from the unit; it leaves when the act is done, not when it is read. */
export interface InboxItem {
  readonly id: string;
  readonly kind: InboxKind;
  readonly title: string;
  /** The directive; of the kinds `paper_…` the request, report or letter, of `finding_…` the inspection. */
  readonly directiveId: string;
  readonly reportId: string | null;
  readonly fromUnit: UnitName;
  readonly dueOn: Day | null;
  readonly light: Light;
  readonly reason: string | null;
  /** Typed, where something was sent back; what is added to it stands in `reason`. */
  readonly reasonCode: ReturnReason | null;
  /** How many single things it stands for: 3 tasks of one directive, or findings of one inspection, are one item. */
  readonly count: number;
  readonly createdAt: Date;
}

const NEEDS: Readonly<Record<InboxKind, readonly string[]>> = {
  sign_off: ['directive.sign_off'],
  sign: ['receipt.sign'],
  report: ['report.submit'],
  returned: ['report.submit', 'directive.draft'],
  review: ['report.review'],
  amended: ['receipt.sign'],
  sign_amendment: ['receipt.sign'],
  withdrawn: ['receipt.sign'],
  annulled: ['receipt.sign'],
  upper_changed: ['directive.draft'],
  paper_sign_off: ['directive.sign_off'],
  paper_returned: ['directive.draft'],
  paper_receive: ['receipt.sign'],
  paper_answer: ['directive.draft'],
  read: ['directive.read'],
  task_returned: ['report.submit'],
  task_review: ['report.review'],
  extension: ['report.review'],
  finding_open: ['activity.record'],
  finding_returned: ['activity.record'],
  finding_review: ['activity.record'],
};

/** The acts that a person with these permissions can do; nobody's inbox holds what only others can do. */
export const actsOfPerson = (permissions: ReadonlySet<string>): InboxKind[] =>
  INBOX_KINDS.filter((kind) => NEEDS[kind].some((permission) => permissions.has(permission)));
