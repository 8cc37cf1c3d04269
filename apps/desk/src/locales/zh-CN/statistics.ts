/** Texts about statistics: areas, periods, comparison with the year before. */
export const statistics = {
  statistics: {
    area: {
      PUBLICITY: '宣传',
      CONSULTATIONS: '咨询',
      CASES: '案件',
      RECIPIENTS: '受援人',
      QUALITY: '质量',
      INSTITUTIONS: '机构队伍',
    },
    kind: '统计期类型',
    year: '年度',
    yearOf: '{{year}}年',
    period: '统计期',
    choosePeriod: '选择统计期',
    grew: '同比增长{{percent}}%（上年同期{{base}}）',
    fell: '同比下降{{percent}}%（上年同期{{base}}）',
    noBase: '上年同期为0',
    unlike: '，{{units}}个单位两期不同时存在，未计入同比',
    byMonth: '逐月变化',
    charted: '图中指标',
    monthsOf: '{{name}}逐月变化',
    yearBefore: '上年同期',
    thisSpan: '所选期间',
  },
};
