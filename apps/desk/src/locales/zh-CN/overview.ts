/** Texts of the overview on the first page. */
export const overview = {
  overview: {
    title: '{{year}}年至今',
    more: '查看统计',
    months: '{{name}}各月：{{values}}',
    comma: '、',
    unlike: '增减按两年都在的单位计算，{{count}} 个单位未计入',
  },
};
