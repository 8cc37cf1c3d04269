/** Texts about the ledger of cases taken out to Excel. */
export const caseExport = {
  caseExport: {
    open: '导出 Excel',
    masked: '姓名、号码掩码',
    named: '含受援人全名',
    means: '导出当前筛选的案件；证件号码、电话仍为掩码。原因和导出人记入审计，文件请妥善保管。',
    reason: '导出原因',
    file: '案件台账 {{day}}.xlsx',
  },
};
