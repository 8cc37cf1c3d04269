/** Texts about the data of persons. */
export const persons = {
  person: {
    withheld: '已封存（仅本案经办人员可以查看）或已删除',
    show: '查看',
    hide: '隐藏',
    showTitle: '查看个人信息',
    showMeans: '完整信息显示 {{seconds}} 秒后自动隐藏。谁在何时因何理由查看，会记入审计记录。',
    reason: '查看理由（不少于 4 个字，请勿填写姓名、号码）',
    actReason: '理由（不少于 4 个字，请勿填写姓名、号码）',
    copy: '提供副本',
    copyTitle: '向本人提供个人信息副本',
    copyMeans:
      '本单位保存的该人全部信息将导出为一个文本文件，只交给本人或其代理人，交付后请从本机删除。何人何时因何理由导出，会记入审计记录。',
    copyConfirm: '导出文件',
    copyHeading: '个人信息副本（《个人信息保护法》第四十五条）',
    copyFile: '个人信息副本.txt',
    copyNothing: '本单位没有该人的其他记录。',
    erase: '删除资料',
    eraseTitle: '删除个人信息',
    eraseMeans:
      '姓名、证件号码、电话、地址等将永久删除，不能恢复；案件和数字保留，但不再指向任何人。还在办理的案件、还可以提出异议的决定会阻止删除，并说明原因。',
    eraseConfirm: '永久删除',
    field: { NAME: '姓名', DOCUMENT: '证件号码', PHONE: '电话', ADDRESS: '地址', BIRTH_DAY: '出生日期' },
  },
};
