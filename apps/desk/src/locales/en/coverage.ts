import type { TextsLike } from '../shape.js';
import type { coverage as chinese } from '../zh-CN/coverage.js';

export const coverage: TextsLike<typeof chinese> = {
  coverage: {
    reported: '{{reported}} of {{expected}} units complete',
    late: '{{count}} late',
    revised: '{{count}} revised since',
    nil: '{{count}} nil',
    separator: ', ',
  },
  period: {
    title: 'Months declared complete',
    open: 'Declare a month',
    explain:
      'After each month say that the figures of this unit are complete; a month without work is a nil report. Every total above tells how many units are complete.',
    month: 'Month',
    rows: 'Entries',
    dueOn: 'Due',
    standing: 'State',
    standings: { OPEN: 'Not declared', DECLARED: 'Complete', REVISED: 'Revised since' },
    nil: 'Nil report',
    late: 'Late',
    declaredBy: '{{name}}, {{at}}',
    declare: 'Figures are complete',
    declareNil: 'Nil report',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw the declaration of {{month}}',
    withdrawWhy: 'Reason',
    withdrawExplain: 'The month no longer counts as complete; declare it again when it is put right.',
  },
  changes: {
    open: 'What changed',
    title: 'Changes since a day: {{unit}}',
    since: 'Since the beginning of',
    explain: 'What was frozen does not change; later entries, corrections and reversals are listed here.',
    then: 'Then',
    now: 'Now',
    difference: 'Difference',
    rows: 'Entries since',
    where: 'Where it changed',
    recordedAt: 'Recorded',
    what: 'What',
    why: 'Why',
    reversal: 'Taken back',
    added: 'Added',
    none: 'Nothing changed since that day.',
  },
};
