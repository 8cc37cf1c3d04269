/** Texts about statistics: areas, periods, comparison with the year before. */
export const statistics = {
  statistics: {
    area: {
      PUBLICITY: 'Publicity',
      CONSULTATIONS: 'Consultations',
      CASES: 'Cases',
      RECIPIENTS: 'Recipients',
      QUALITY: 'Quality',
      INSTITUTIONS: 'Institutions and people',
    },
    kind: 'Kind of period',
    year: 'Year',
    yearOf: '{{year}}',
    period: 'Period',
    choosePeriod: 'Choose a period',
    grew: 'Up {{percent}}% on the year before ({{base}})',
    fell: 'Down {{percent}}% on the year before ({{base}})',
    noBase: 'Nothing the year before',
    unlike: '; {{units}} units were not there in both and are left out',
    byMonth: 'Month by month',
    charted: 'Indicator of the chart',
    monthsOf: '{{name}}, month by month',
    yearBefore: 'Year before',
    thisSpan: 'Chosen span',
  },
};
