import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, text: Text, field?: string): Refusal =>
  new Refusal({ code, text, ...(field ? { field } : {}) });

/** The same answer for a directive that does not exist and for one that is not addressed to the asker. */
export const directiveNotFound = (field = 'id'): Refusal =>
  refusal(
    'directive.not_found',
    words(
      '找不到该通知，或通知未发给本单位；请从收文或发文列表中打开',
      'No such directive for your unit; open it from the list of sent or received ones',
    ),
    field,
  );

export const required = (field: string, zh: string, en: string): Refusal =>
  refusal('directive.required', words(`请填写${zh}`, `Please fill in ${en}`), field);

export const wrongTarget = (field: string): Refusal =>
  refusal('directive.wrong_target', words('目标数应大于 0', 'A target must be greater than 0'), field);

export const unknownIndicator = (field: string, code: string): Refusal =>
  refusal(
    'directive.unknown_indicator',
    words(
      `没有指标“${code}”，请从指标目录中选择`,
      `There is no indicator ${code}; choose one from the catalogue`,
    ),
    field,
  );

export const sensitiveIndicator = (field: string): Refusal =>
  refusal(
    'directive.sensitive_indicator',
    words(
      '敏感指标的小数字不得在下级单位以上显示，不能作为任务指标；请选择其他指标',
      'Small numbers of a sensitive indicator may not be seen above the unit that counted them: choose another for the task',
    ),
    field,
  );

export const endBeforeStart = (): Refusal =>
  refusal(
    'directive.end_before_start',
    words('结束日期不得早于开始日期', 'The last day must not come before the first'),
    'endsOn',
  );

export const dueInPast = (field: string, today: Day): Refusal =>
  refusal(
    'directive.due_in_past',
    words(
      `期限不得早于今天（${today}）；活动已经开展过的，请选择“补录”`,
      `A due date must not lie before today (${today}); mark the directive as entered afterwards if the campaign has taken place`,
    ),
    field,
  );

export const notYetStarted = (today: Day): Refusal =>
  refusal(
    'directive.retrospective_not_started',
    words(
      `补录的活动须已开始：开始日期不得晚于今天（${today}）`,
      `Only a campaign that has begun can be entered afterwards: the first day must not lie after ${today}`,
    ),
    'startsOn',
  );

export const upperNotRetrospective = (): Refusal =>
  refusal(
    'directive.upper_not_retrospective',
    words(
      '上级通知不是补录的，转发件也不能补录',
      'The upper directive was not entered afterwards, so neither can this one be',
    ),
    'retrospective',
  );

export const dueAfterReport = (field: string, reportDue: Day): Refusal =>
  refusal(
    'directive.due_after_report',
    words(
      `任务期限不得晚于报送期限（${reportDue}）`,
      `A task must be due no later than the report (${reportDue})`,
    ),
    field,
  );

export const reportBeforeStart = (): Refusal =>
  refusal(
    'directive.report_before_start',
    words('报送期限不得早于活动开始日期', 'The report cannot be due before the campaign begins'),
    'reportDue',
  );

export const taskBeforeStart = (field: string): Refusal =>
  refusal(
    'directive.task_before_start',
    words('任务期限不得早于活动开始日期', 'A task cannot be due before the campaign begins'),
    field,
  );

export const laterThanUpper = (field: string, latest: Day): Refusal =>
  refusal(
    'directive.later_than_upper',
    words(
      `不得晚于上级通知的期限，最迟为 ${latest}`,
      `Inner deadlines may be earlier than the upper directive's, never later: ${latest} is the latest day`,
    ),
    field,
  );

export const upperUnsigned = (): Refusal =>
  refusal(
    'directive.upper_unsigned',
    words('请先签收上级通知，再转发', 'Sign for the upper directive before you re-issue it'),
    'reissuesId',
  );

export const alreadyReissued = (): Refusal =>
  refusal(
    'directive.already_reissued',
    words(
      '本单位已转发过这份通知，请打开已有的转发件',
      'Your unit has re-issued this directive already; open that one',
    ),
    'reissuesId',
  );

export const reissueFixed = (): Refusal =>
  refusal(
    'directive.reissue_fixed',
    words('转发的来文不能更改，请另拟一份', 'What a draft re-issues cannot be changed; draft a new one'),
    'reissuesId',
  );

export const campaignNotFound = (): Refusal =>
  refusal(
    'directive.campaign_not_found',
    words(
      '找不到要合并的活动，请从本单位的活动或已签收通知的活动中选择',
      'No such campaign; choose one of your own or of a directive you have signed for',
    ),
    'mergedCampaignId',
  );

export const noRecipients = (): Refusal =>
  refusal(
    'directive.no_recipients',
    words(
      '没有收文单位，请选择下级单位或减少例外',
      'Nobody would receive it: choose units below or fewer exceptions',
    ),
    'recipients',
  );

export const recipientNotBelow = (field: string): Refusal =>
  refusal(
    'directive.recipient_not_below',
    words(
      '收文单位须是本单位的下级；对不相隶属单位行文用函',
      'A recipient must be a unit below your own; write a letter (函) to one that is not subordinate',
    ),
    field,
  );

export const wrongStatus = (act: Text): Refusal =>
  refusal(
    'directive.wrong_status',
    words(
      `当前状态不能${act['zh-CN']}，请刷新后查看`,
      `In its present state it cannot be ${act.en}; reload to see how it stands`,
    ),
  );

export const ownSignOff = (): Refusal =>
  refusal(
    'directive.own_sign_off',
    words(
      '拟稿人不能签发自己的通知，请由另一位负责人签发',
      'Whoever drafted it may not sign it off; another leader must',
    ),
  );

export const reasonRequired = (): Refusal =>
  refusal('directive.reason_required', words('请写明退回的原因', 'Say why it is returned'), 'reason');

export const onlyRetrospective = (field: string): Refusal =>
  refusal(
    'directive.only_retrospective',
    words(
      '只有补录的通知才能另填日期，请留空',
      'Only a directive entered afterwards takes another day; leave it empty',
    ),
    field,
  );

export const dayOutside = (field: string, from: Day, to: Day): Refusal =>
  refusal(
    'directive.day_outside',
    words(`日期应在 ${from} 至 ${to} 之间`, `The day must lie from ${from} to ${to}`),
    field,
  );

export const receiptNotFound = (): Refusal => directiveNotFound('directiveId');

export const classified = (field: string): Refusal =>
  refusal(
    'directive.classified',
    words(
      '涉密公文不得在本系统起草、存储或传递（《保守国家秘密法》），请改走机要渠道；如不涉密，请去掉密级标志',
      'Classified papers may not be written, kept or sent in this system (Law on Guarding State Secrets): use the secrecy channel, or take the mark away if it is not classified',
    ),
    field,
  );

export const notDownward = (): Refusal =>
  refusal(
    'directive.not_downward',
    words(
      '下发给下级单位的公文只能是通知或通报；请示、报告、批复和函请从各自的入口办理',
      'Only a notice or a bulletin goes down to units below; requests, reports, replies and letters have ways of their own',
    ),
    'documentKind',
  );

export const replyFromRequest = (): Refusal =>
  refusal(
    'directive.reply_from_request',
    words(
      '批复须从所批复的请示拟写，请打开该请示',
      'A reply is drafted from the request it answers; open that',
    ),
    'documentKind',
  );
