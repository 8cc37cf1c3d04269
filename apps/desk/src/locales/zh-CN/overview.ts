/** Texts of the overview on the first page. */
export const overview = {
  overview: {
    title: '{{year}}年至今',
    more: '查看统计',
    months: '{{name}}各月：{{values}}',
    comma: '、',
    unlike: '增减按两年都在的单位计算，{{count}} 个单位未计入',
    growth: {
      nothing: '今年和上年同期都没有记录',
      same: '与上年同期持平',
      fromZero: '上年同期没有记录',
      more: '比上年同期增加 {{difference}}',
      less: '比上年同期减少 {{difference}}',
      morePercent: '比上年同期增加 {{difference}}，增长 {{percent}}%',
      lessPercent: '比上年同期减少 {{difference}}，下降 {{percent}}%',
      moreTimes: '比上年同期增加 {{difference}}，增长 {{times}} 倍',
    },
  },
};
