/** Texts about inner deadlines planned backwards. */
export const planning = {
  planning: {
    title: '倒排工期',
    topDue: '最终期限',
    topDueHint: '从这一天往回，按工作日给每一级留出签收、转发、落实、核对和上报的时间。',
    datesFirst: '填好活动开始和结束日期后给出建议。',
    none: '到最终期限已没有工作日，或还没有收文单位，无法倒排。',
    stepOf: '{{level}}{{step}}',
    step: { SIGN: '签收', REISSUE: '转发', CARRY_OUT: '落实', REPORT: '上报', CHECK: '核对' },
    workingDays: '{{count}} 个工作日',
    tight: '▲ 太紧',
    apply: '采用：任务 {{taskDue}}，报送 {{reportDue}}',
    applyReport: '采用：报送 {{reportDue}}',
    applied: '已采用建议日期',
    theReport: '报送时限',
    theTask: '第 {{number}} 项任务',
    warning: {
      RUSHED: '{{what}} {{day}}：只有 {{count}} 个工作日，“上午发下午要”，请放宽',
      NOT_WORKING_DAY: '{{what}} {{day}} 不是工作日，可改为 {{instead}}',
      YEAR_NOT_PUBLISHED: '{{what}} {{day}}：{{year}} 年放假安排未录入，工作日为暂定',
    },
  },
};
