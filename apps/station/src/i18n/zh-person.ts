/** Persons: masked, and opened with a reason. */
export const zhPerson = {
  'person.show': '查看',
  'person.hide': '隐藏',
  'person.reason': '查看原因',
  'person.means': '显示 {seconds} 秒后自动隐藏；谁在何时因何查看都会留下记录',
  'person.withheld': '信息已保密或已删除',
  'person.unreached': '连不上服务器，请联网后再查看',
} as const;
