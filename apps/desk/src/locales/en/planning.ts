/** Texts about inner deadlines planned backwards. */
export const planning = {
  planning: {
    title: 'Backward plan',
    topDue: 'Final day',
    topDueHint:
      'From this day backwards every level gets its working days to sign, re-issue, carry out, check and report.',
    datesFirst: 'Fill in the first and last day of the campaign to get a proposal.',
    none: 'No working day is left before the final day, or nobody receives it: there is nothing to plan.',
    stepOf: '{{level}}: {{step}}',
    step: { SIGN: 'sign', REISSUE: 're-issue', CARRY_OUT: 'carry out', REPORT: 'report', CHECK: 'check' },
    workingDays: '{{count}} working days',
    tight: '▲ too tight',
    apply: 'Take over: tasks {{taskDue}}, report {{reportDue}}',
    applyReport: 'Take over: report {{reportDue}}',
    applied: 'Proposed days taken over',
    theReport: 'Report due',
    theTask: 'Task {{number}}',
    warning: {
      RUSHED:
        '{{what}} {{day}}: only {{count}} working days, asked in the morning for the afternoon; allow more',
      NOT_WORKING_DAY: '{{what}} {{day}} is no working day; {{instead}} would be',
      YEAR_NOT_PUBLISHED:
        '{{what}} {{day}}: the holidays of {{year}} are not entered yet, working days are provisional',
    },
  },
};
