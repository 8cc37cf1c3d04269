/** Issuing under way, and the flat board. */
export const delivery = {
  delivery: {
    left: '预计还需 {{seconds}} 秒。',
    byChild: '逐级',
    allLevels: '全部层级',
    layout: '逐级或全部层级',
    everyLevel: '不限层级',
    level: '层级',
    parent: '上级单位',
    all: '全部',
    counted: '{{text}} {{count}}',
    noneMatch: '没有符合条件的单位，可换一个状态或层级。',
  },
};
