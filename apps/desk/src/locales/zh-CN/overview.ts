/** Texts of the overview on the first page. */
export const overview = {
  overview: {
    title: '{{year}}年至今',
    more: '查看统计',
    months: '{{name}}各月：{{values}}',
    comma: '、',
    newest: '最近 {{days}} 天的活动记录',
    allRecords: '全部活动记录',
    measure: '{{name}} {{quantity}} {{unit}}',
    nothingNew: '最近 {{days}} 天本单位及下级没有新的活动记录。',
    enter: '去填报',
    unlike: '增减按两年都在的单位计算，{{count}} 个单位未计入',
  },
};
