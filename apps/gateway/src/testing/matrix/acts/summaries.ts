import { DRAFT } from '../turns.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';

/** What is made of a directive that is done: its summary and its archive. */
export const SUMMARY_ACTS: readonly Act[] = [
  act('writeSummary.directiveId', {
    args: (target) => ({ directiveId: target.id('directive', DRAFT), ...key() }),
    mayAs: OWN_ONLY,
  }),
  act('prepareArchiveFile.directiveId', {
    args: (target) => ({ directiveId: target.id('directive', DRAFT), ...key() }),
    mayAs: OWN_ONLY,
  }),
  onId('fillSummaryGaps', 'summary', { texts: [{ key: 'x', text: '无' }] }),
  onId('refreshSummary', 'summary'),
  onId('finalizeSummary', 'summary'),
];
