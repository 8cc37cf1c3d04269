/** Texts about the data of persons. */
export const persons = {
  person: {
    withheld: '已封存（仅本案经办人员可以查看）或已删除',
    show: '查看',
    hide: '隐藏',
    showTitle: '查看个人信息',
    showMeans: '完整信息显示 {{seconds}} 秒后自动隐藏。谁在何时因何理由查看，会记入审计记录。',
    reason: '查看理由（不少于 4 个字，请勿填写姓名、号码）',
    field: { NAME: '姓名', DOCUMENT: '证件号码', PHONE: '电话', ADDRESS: '地址', BIRTH_DAY: '出生日期' },
  },
};
