import type { Args } from '../documents.js';
import { CHAIN } from '../turns.js';
import { type Act, act, key, received, reviews } from './act.js';

const onReceived = (mutation: string, more: Args = {}): Act =>
  act(`${mutation}.directiveId`, {
    args: (target) => ({ directiveId: target.id('directive', CHAIN), ...more, ...key() }),
    mayAs: [],
    may: received,
  });

/** What a receiver does with a directive as a whole, and its superior with the report. */
export const RECEIPT_ACTS: readonly Act[] = [
  onReceived('openReceipt'),
  onReceived('signReceipt'),
  onReceived('submitReport', { note: '完成' }),
  act('acceptReports.reportIds', {
    args: (target) => ({ reportIds: [target.id('completion_report', CHAIN)], ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('returnReport.reportId', {
    args: (target) => ({
      reportId: target.id('completion_report', CHAIN),
      code: 'OTHER',
      text: '请补',
      ...key(),
    }),
    mayAs: [],
    may: reviews,
  }),
];
