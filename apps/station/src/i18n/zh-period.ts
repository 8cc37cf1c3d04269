/** 报齐: words of a month declared complete. */
export const zhPeriod = {
  'period.title': '本月报齐',
  'period.open': '未报齐',
  'period.complete': '已报齐',
  'period.nil': '零报告',
  'period.revised': '报后有更正',
  'period.noRows': '本月没有任何记录。确认没有业务，请在 {due} 前零报告；如有漏记，请先补录。',
  'period.hasRows': '本月已有 {rows} 项数字。确认没有遗漏，请在 {due} 前报齐。',
  'period.declare': '本月数据已报齐',
  'period.declareNil': '零报告',
  'period.completeOf': '{year}年{month}月数据已报齐',
  'period.nilOf': '{year}年{month}月零报告',
} as const;
