/** Texts of the overview on the first page. */
export const overview = {
  overview: {
    title: '{{year}} so far',
    more: 'See the statistics',
    months: '{{name}}, by month: {{values}}',
    comma: ', ',
    newest: 'Activities of the last {{days}} days',
    allRecords: 'All activities',
    measure: '{{name}} {{quantity}} {{unit}}',
    nothingNew: 'Nothing was recorded for the last {{days}} days at this unit and below.',
    enter: 'Enter an activity',
    unlike: 'Compared are units that were there in both years; {{count}} left out',
  },
};
