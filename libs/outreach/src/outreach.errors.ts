import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `activity.${code}`, text, ...(field === undefined ? {} : { field }) });

/** An activity that does not exist and one of another unit answer alike. */
export const activityNotFound = (): Refusal =>
  refusal('not_found', 'id', words('没有找到这条活动记录', 'No such activity'));

export const activityDeleted = (): Refusal =>
  refusal(
    'deleted',
    'id',
    words('这条活动记录已被删除，不能再修改', 'This activity has been deleted and cannot change any more'),
  );

/** The caller's words stay with the caller; nothing of either side is lost. */
export const activityChanged = (version: number): Refusal =>
  refusal(
    'changed',
    'version',
    words(
      `您填写期间，这条记录已被他人修改（现为第 ${version} 版）。您填写的内容没有丢失，请与现有内容核对后重新提交`,
      `Someone else changed this record meanwhile (it is at version ${version}). What you entered is not lost; compare and submit again`,
    ),
  );

export const textMissing = (field: string, zh: string, en: string): Refusal =>
  refusal('text_missing', field, words(`请填写${zh}`, `Please fill in ${en}`));

export const textTooLong = (field: string, most: number): Refusal =>
  refusal(
    'text_too_long',
    field,
    words(`最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten it`),
  );

export const tooMany = (field: string, most: number): Refusal =>
  refusal('too_many', field, words(`最多 ${most} 项，请减少`, `At most ${most}; please take some away`));

export const heldInFuture = (today: Day): Refusal =>
  refusal(
    'held_in_future',
    'heldOn',
    words(
      `活动日期不能晚于今天（${today}）；请在活动举办之后填报`,
      `The day may not be after today (${today}); enter it once it has taken place`,
    ),
  );

export const heldTooEarly = (first: Day): Refusal =>
  refusal(
    'held_too_early',
    'heldOn',
    words(`活动日期不能早于 ${first}，请核对年份`, `The day may not be before ${first}; check the year`),
  );

export const outsideWindow = (window: { startsOn: Day; endsOn: Day }, field = 'heldOn'): Refusal =>
  refusal(
    'outside_window',
    field,
    words(
      `活动日期不在该通知的活动时间（${window.startsOn} 至 ${window.endsOn}）之内，不能计入；请核对日期，或不选择通知另行填报`,
      `The day lies outside the period of the directive (${window.startsOn} to ${window.endsOn}) and cannot be credited to it; check the day, or record it without a directive`,
    ),
  );

export const directiveNotFound = (): Refusal =>
  refusal(
    'directive_not_found',
    'directiveId',
    words(
      '没有找到这个通知：请选择本单位收到的或已印发的通知',
      'No such directive; choose one your unit received or has issued',
    ),
  );

export const notCountedHere = (field: string, indicator: string): Refusal =>
  refusal(
    'not_counted_here',
    field,
    words(
      `这类活动不统计指标“${indicator}”，请另记一条相应类型的活动`,
      `This kind of activity does not count “${indicator}”; record an activity of the kind that does`,
    ),
  );

export const countedTwice = (field: string): Refusal =>
  refusal(
    'counted_twice',
    field,
    words('同一指标填写了两次，请合并为一个数', 'The indicator is given twice; put it in one number'),
  );

export const notWhole = (field: string, most: number): Refusal =>
  refusal('not_whole', field, words(`请填写 0 至 ${most} 的整数`, `Give a whole number from 0 to ${most}`));

export const nothingCounted = (): Refusal =>
  refusal(
    'nothing_counted',
    'measures',
    words(
      '请至少填写一个大于 0 的数字；没有开展的活动不必填报',
      'Give at least one number above 0; what did not happen needs no record',
    ),
  );

export const fieldNotOfKind = (field: string): Refusal =>
  refusal(
    'field_not_of_kind',
    field,
    words('这类活动没有这一项，请去掉', 'This kind of activity has no such field; leave it out'),
  );

export const inspectedUnitMissing = (): Refusal =>
  refusal(
    'inspected_unit_missing',
    'inspectedUnitId',
    words('请选择被督查的单位', 'Choose the unit that was inspected'),
  );

export const inspectedUnitNotBelow = (field = 'inspectedUnitId'): Refusal =>
  refusal(
    'inspected_unit_not_below',
    field,
    words(
      '只能督查下级单位，请从下级单位中选择',
      'Only units below the own one can be inspected; choose one of those',
    ),
  );

export const directiveEnded = (): Refusal =>
  refusal(
    'directive_ended',
    'directiveId',
    words(
      '该通知已被发文单位撤销或废止，不能再为它登记活动；活动确已开展的，请不选通知登记',
      'Its issuer has withdrawn or annulled this directive, so nothing new is recorded for it; if the activity did take place, record it without a directive',
    ),
  );

export const consultationsRestOnIt = (): Refusal =>
  refusal(
    'consultations_rest_on_it',
    'measures',
    words(
      '这次活动现场已逐条登记咨询，咨询人次只能计一次：请先在“咨询”中修改或删除这些记录，再改活动的日期、通知或咨询人次',
      'Consultations were recorded one by one at this event and count once: mend or delete those records first, then change the day, the directive or the number of consultations of the activity',
    ),
  );

export const photoNotFound = (field: string): Refusal =>
  refusal(
    'photo_not_found',
    field,
    words('没有找到这张照片，请重新上传', 'No such photo; please upload it again'),
  );
