import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, text: Text, field?: string): Refusal =>
  new Refusal({ code: `correspondence.${code}`, text, ...(field ? { field } : {}) });

/** The same answer for a paper that does not exist and for one that is not of, or to, the own unit. */
export const correspondenceNotFound = (field = 'id'): Refusal =>
  refusal(
    'not_found',
    words(
      '找不到该公文，请从上行文、函的列表中打开',
      'No such paper of or to your unit; open it from the list of requests, reports and letters',
    ),
    field,
  );

export const wordsRequired = (field: string): Refusal =>
  refusal('required', words('请填写标题和正文', 'Fill in the title and the text'), field);

export const reportAsks = (field: string, found: string): Refusal =>
  refusal(
    'report_asks',
    words(
      `报告不得夹带请示事项：“${found}”。需要上级答复的，请另写请示`,
      `A report may not carry a request (“${found}”): write a request (请示) for what needs an answer`,
    ),
    field,
  );

export const onlyForLetter = (): Refusal =>
  refusal(
    'only_for_letter',
    words(
      '请示和报告只送直接上级一个单位；送其他单位请用函',
      'A request or report goes to the direct superior alone; write a letter (函) to other bodies',
    ),
    'bodyIds',
  );

export const noSuperior = (): Refusal =>
  refusal(
    'no_superior',
    words(
      '本单位没有上级单位，不能写请示或报告',
      'Your unit has no superior to write a request or report to',
    ),
    'kind',
  );

export const bodiesRequired = (): Refusal =>
  refusal(
    'bodies_required',
    words('请从通讯录中选择函的主送单位', 'Choose from the address book whom the letter goes to'),
    'bodyIds',
  );

export const bodyNotFound = (field: string): Refusal =>
  refusal(
    'body_not_found',
    words('通讯录中没有该单位，请先添加', 'The address book has no such body; add it there first'),
    field,
  );

export const bodyNameTaken = (): Refusal =>
  refusal(
    'body_name_taken',
    words('通讯录中已有同名单位', 'The address book has a body of that name already'),
    'name',
  );

export const answerDueInPast = (today: Day): Refusal =>
  refusal(
    'answer_due_in_past',
    words(
      `希望批复的日期不得早于今天（${today}）`,
      `The day of the answer must not lie before today (${today})`,
    ),
    'answerDue',
  );

export const wrongStatus = (act: Text): Refusal =>
  refusal(
    'wrong_status',
    words(
      `当前状态不能${act['zh-CN']}，请刷新后查看`,
      `In its present state it cannot be ${act.en}; reload to see how it stands`,
    ),
  );

export const ownSignOff = (): Refusal =>
  refusal(
    'own_sign_off',
    words(
      '拟稿人不能签发自己的公文，请由另一位负责人签发',
      'Whoever drafted it may not sign it off; another leader must',
    ),
  );

export const reasonRequired = (): Refusal =>
  refusal('reason_required', words('请写明退回的原因', 'Say why it is returned'), 'reason');

export const notARequest = (): Refusal =>
  refusal(
    'not_a_request',
    words('报告不需批复；只有请示才能批复', 'A report takes no answer; only a request does'),
    'id',
  );

export const receiveFirst = (): Refusal =>
  refusal('receive_first', words('请先签收，再批复', 'Sign for it before answering it'), 'id');

export const alreadyAnswered = (): Refusal =>
  refusal(
    'already_answered',
    words('已有批复或批复草稿，请打开该批复', 'It has a reply or the draft of one already; open that'),
    'id',
  );

export const dayOutside = (field: string, from: Day, to: Day): Refusal =>
  refusal(
    'day_outside',
    words(`日期应在 ${from} 至 ${to} 之间`, `The day must lie from ${from} to ${to}`),
    field,
  );

export const notDelivered = (): Refusal =>
  refusal(
    'not_delivered',
    words('请先登记送达，再登记复函', 'Record the delivery before the reply to it'),
    'bodyId',
  );

export const receiptFileNotFound = (field: string): Refusal =>
  refusal(
    'file_not_found',
    words(
      '回执图片须是本单位上传的文件，请重新上传',
      'A picture of the receipt must be one your unit uploaded; upload it again',
    ),
    field,
  );
