/** Texts of the overview on the first page. */
export const overview = {
  overview: {
    title: '{{year}} so far',
    more: 'See the statistics',
    months: '{{name}}, by month: {{values}}',
    comma: ', ',
    unlike: 'Compared are units that were there in both years; {{count}} left out',
  },
};
