/** 报齐: words of a month declared complete. */
export const enPeriod = {
  'period.title': 'Month complete',
  'period.open': 'Not declared',
  'period.complete': 'Complete',
  'period.nil': 'Nil report',
  'period.revised': 'Revised since',
  'period.noRows':
    'Nothing was entered for this month. If there was nothing, say so by {due}; enter what is missing first.',
  'period.hasRows': '{rows} figures this month. If nothing is missing, declare it by {due}.',
  'period.declare': 'Figures are complete',
  'period.declareNil': 'Nil report',
  'period.completeOf': 'Figures of {year}-{month} complete',
  'period.nilOf': 'Nil report of {year}-{month}',
};
