/** Texts about taking figures out of the system. */
export const figureExport = {
  figureExport: {
    open: '导出 Excel',
    explain: '导出当前统计表：合计、所列单位、对比期和报送情况',
  },
};
