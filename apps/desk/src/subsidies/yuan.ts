/** Cents as yuan with two decimals: 1 234.50. */
export const yuan = (cents: number): string =>
  (cents / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
