/** Texts of the overview on the first page. */
export const overview = {
  overview: {
    title: '{{year}} so far',
    more: 'See the statistics',
    months: '{{name}}, by month: {{values}}',
    comma: ', ',
    unlike: 'Compared are units that were there in both years; {{count}} left out',
    growth: {
      nothing: 'Nothing recorded in the same days of either year',
      same: 'As many as in the same days last year',
      fromZero: 'Nothing recorded in the same days last year',
      more: '{{difference}} more than in the same days last year',
      less: '{{difference}} fewer than in the same days last year',
      morePercent: '{{difference}} more than in the same days last year, up {{percent}}%',
      lessPercent: '{{difference}} fewer than in the same days last year, down {{percent}}%',
      moreTimes: '{{difference}} more than in the same days last year, up {{times}}-fold',
    },
  },
};
