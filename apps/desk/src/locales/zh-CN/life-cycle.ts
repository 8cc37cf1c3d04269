/** Texts about the kinds of papers and a directive's way from draft to archive. */
export const lifeCycle = {
  documentKind: {
    label: '文种',
    hint: '通知用于部署工作；通报用于表彰、批评或传达情况。',
    NOTICE: '通知',
    BULLETIN: '通报',
    LETTER: '函',
    REQUEST: '请示',
    REPLY: '批复',
    REPORT: '报告',
  },
  urgency: { label: '紧急程度', none: '平件', URGENT: '加急', EXTRA_URGENT: '特急' },
};
