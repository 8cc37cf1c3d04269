import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string, text: Text): Refusal => new Refusal({ code, text, field });

/** The same answer for a task that does not exist and for one that the asker did not receive or set. */
export const taskNotFound = (field = 'taskId'): Refusal =>
  refusal(
    'task.not_found',
    field,
    words(
      '找不到该任务，请从通知的任务清单中打开',
      'No such task for your unit; open it from the tasks of a directive',
    ),
  );

export const taskActNotFound = (field: string): Refusal =>
  refusal(
    'task.act_not_found',
    field,
    words(
      '找不到该任务办理，请从任务验收列表中打开',
      'No such act for your unit; open it from the list of tasks to accept',
    ),
  );

export const taskUnsigned = (): Refusal =>
  refusal(
    'task.unsigned',
    'taskId',
    words('请先签收通知，再办理任务', 'Sign for the directive before you complete its tasks'),
  );

export const taskAlreadyDone = (): Refusal =>
  refusal(
    'task.already_done',
    'taskId',
    words(
      '该任务已经办结；上级退回后才能重新提交',
      'The task was completed already; it can be sent again only after it was returned',
    ),
  );

export const taskNotAwaiting = (field: string): Refusal =>
  refusal(
    'task.not_awaiting',
    field,
    words(
      '其中有任务已经验收或已退回，请刷新后再选',
      'A task among them was accepted or returned already; reload and choose again',
    ),
  );

export const fileUnknown = (field: string): Refusal =>
  refusal(
    'task.file_unknown',
    field,
    words(
      '附件须是本单位上传的文件，请重新上传',
      'An attached file must be one your unit uploaded; upload it again',
    ),
  );

export const photosMissing = (wanted: number, present: number): Refusal =>
  refusal(
    'task.photos_missing',
    'fileIds',
    words(
      `本任务要求照片 ${wanted} 张，现有 ${present} 张；请补拍或登记带照片的活动`,
      `This task asks for ${wanted} photos and has ${present}; add photos here or record an activity with them`,
    ),
  );

export const listMissing = (): Refusal =>
  refusal(
    'task.list_missing',
    'note',
    words(
      '本任务要求清单：请在说明中列出，或上传清单照片',
      'This task asks for a list: write it as a note or attach a picture of it',
    ),
  );

export const figuresMissing = (wanted: number, present: number): Refusal =>
  refusal(
    'task.figures_missing',
    'taskId',
    words(
      wanted > 0
        ? `本单位指标为 ${wanted}，已登记 ${present}；请先填报活动数据`
        : '本任务尚无数据，请先填报活动数据',
      wanted > 0
        ? `Your share is ${wanted} and ${present} are recorded; record activities first`
        : 'Nothing is recorded for this task yet; record activities first',
    ),
  );

export const evidenceMissing = (field: string, unit: string, task: string): Refusal =>
  refusal(
    'task.evidence_missing',
    field,
    words(
      `${unit}的“${task}”还缺佐证，不能验收；请退回补充`,
      `${unit} still lacks evidence for “${task}”, so it cannot be accepted; return it to be completed`,
    ),
  );

export const coUnitsOutstanding = (names: readonly string[]): Refusal =>
  refusal(
    'task.co_units_outstanding',
    'taskId',
    words(
      `协办单位尚未反馈：${names.join('、')}；主办单位须待其反馈后办结`,
      `Co-units have not reported yet: ${names.join(', ')}; the lead closes after they have`,
    ),
  );

export const partnersWithoutLead = (field: string): Refusal =>
  refusal(
    'task.lead_required',
    field,
    words('有协办单位时须指定主办单位', 'Name a lead when there are co-units'),
  );

export const leadAmongCoUnits = (field: string): Refusal =>
  refusal(
    'task.lead_twice',
    field,
    words('主办单位不能同时是协办单位', 'The lead cannot be a co-unit as well'),
  );

export const partnerNotRecipient = (field: string): Refusal =>
  refusal(
    'task.partner_not_recipient',
    field,
    words('主办、协办单位须在收文单位之内', 'Lead and co-units must be among the recipients'),
  );

export const evidenceCountRequired = (field: string): Refusal =>
  refusal(
    'task.evidence_count',
    field,
    words('请填写照片张数，1 至 20 张', 'Say how many photos, from 1 to 20'),
  );

export const milestoneDayOutside = (field: string, from: Day, to: Day): Refusal =>
  refusal(
    'task.milestone_outside',
    field,
    words(`节点日期应在 ${from} 至 ${to}（不含）之间`, `A milestone must lie from ${from} to before ${to}`),
  );

export const milestonesFalling = (field: string): Refusal =>
  refusal(
    'task.milestones_falling',
    field,
    words(
      '节点应按日期先后，累计数不得减少',
      'Milestones must follow one another in days, and their totals must not fall',
    ),
  );

export const milestonesOverTarget = (field: string, target: number): Refusal =>
  refusal(
    'task.milestone_over_target',
    field,
    words(`累计数不得超过目标数 ${target}`, `A milestone cannot exceed the target of ${target}`),
  );

export const splitNotYours = (): Refusal =>
  refusal(
    'task.split_not_issued',
    'taskId',
    words(
      '拟稿时或印发后可以分解目标；上级任务须先印发转发件',
      'Targets are split in a draft or after the issue; those from above once your re-issue is issued',
    ),
  );

export const shareUnknown = (field: string): Refusal =>
  refusal(
    'task.share_not_recipient',
    field,
    words('分解的单位须在收文单位之内', 'A share can only go to a unit that receives the directive'),
  );

export const shareTwice = (field: string): Refusal =>
  refusal('task.share_twice', field, words('同一单位只能分解一次', 'A unit can have only one share'));

export const shareNested = (field: string): Refusal =>
  refusal(
    'task.share_nested',
    field,
    words(
      '该单位是另一被分解单位的上级或下级，数据会重复计算',
      'This unit lies above or below another one named: its figures would count twice',
    ),
  );

export const shareNegative = (field: string): Refusal =>
  refusal('task.share_negative', field, words('分解数不得小于 0', 'A share cannot be less than 0'));

export const differenceUndeclared = (field: string, difference: number): Refusal =>
  refusal(
    'task.split_difference',
    field,
    difference > 0
      ? words(
          `分解合计多出 ${difference}，请调平或说明理由`,
          `The shares exceed the target by ${difference}; even them out or say why`,
        )
      : words(
          `分解合计少 ${-difference}，请调平或说明理由`,
          `The shares fall short of the target by ${-difference}; even them out or say why`,
        ),
  );

export const extensionNotFound = (field = 'id'): Refusal =>
  refusal(
    'extension.not_found',
    field,
    words('找不到该延期申请，请从待办中打开', 'No such request for your unit; open it from the inbox'),
  );

export const extensionTooLate = (due: Day): Refusal =>
  refusal(
    'extension.too_late',
    'wantedUntil',
    words(
      `期限 ${due} 已过，不能再申请延期；请尽快办理并说明情况`,
      `The due day ${due} has passed; finish it soon and explain in the report`,
    ),
  );

export const extensionNotLater = (field: string, due: Day): Refusal =>
  refusal(
    'extension.not_later',
    field,
    words(`新期限须晚于现期限 ${due}`, `The new day must lie after the present one, ${due}`),
  );

export const extensionBeyond = (limit: Day): Refusal =>
  refusal(
    'extension.beyond_limit',
    'until',
    words(
      `不得晚于本单位自己的期限 ${limit}；确需更晚的，请先向上级申请延期`,
      `Your own unit is due on ${limit}: grant no later day, or ask your superior for more time first`,
    ),
  );

export const extensionOpen = (): Refusal =>
  refusal(
    'extension.already_asked',
    'directiveId',
    words('已有一份延期申请待批复', 'A request for more time is waiting for its answer already'),
  );

export const extensionDecided = (): Refusal =>
  refusal(
    'extension.decided',
    'id',
    words('该申请已经批复，请刷新后查看', 'The request was answered already; reload to see it'),
  );

export const nothingOpen = (): Refusal =>
  refusal(
    'extension.nothing_open',
    'directiveId',
    words('该事项已经办结，不需要延期', 'It is done already and needs no more time'),
  );

export const extensionReason = (field: string): Refusal =>
  refusal('extension.reason_required', field, words('请写明理由', 'Please give the reason'));
