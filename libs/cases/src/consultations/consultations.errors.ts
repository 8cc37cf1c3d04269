import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string, text: Text): Refusal =>
  new Refusal({ code: `consultation.${code}`, field, text });

/** A consultation that does not exist and one of another unit answer alike. */
export const consultationNotFound = (): Refusal =>
  refusal('not_found', 'id', words('没有找到这条咨询记录', 'No such consultation'));

export const consultationDeleted = (): Refusal =>
  refusal(
    'deleted',
    'id',
    words(
      '这条咨询记录已被删除，不能再修改',
      'This consultation has been deleted and cannot change any more',
    ),
  );

/** The caller's words stay with the caller; nothing of either side is lost. */
export const consultationChanged = (version: number): Refusal =>
  refusal(
    'changed',
    'version',
    words(
      `您填写期间，这条记录已被他人修改（现为第 ${version} 版）。您填写的内容没有丢失，请与现有内容核对后重新提交`,
      `Someone else changed this record meanwhile (it is at version ${version}). What you entered is not lost; compare and submit again`,
    ),
  );

export const consultationConverted = (): Refusal =>
  refusal(
    'converted',
    'id',
    words(
      '这次咨询已转为援助申请，不能删除；登记有误的，请修改',
      'An application came of this consultation, so it cannot be deleted; mend what is wrong in it',
    ),
  );

export const alreadyConverted = (): Refusal =>
  refusal(
    'already_converted',
    'consultationId',
    words(
      '这次咨询已转为另一件援助申请，请打开那件申请办理',
      'Another application came of this consultation; open that one',
    ),
  );

export const askerNameMissing = (): Refusal =>
  refusal(
    'asker_name_missing',
    'asker.name',
    words(
      '留了电话的，请填写怎样称呼，例如“王女士”',
      'With a telephone number, say whom to ask for, such as “Ms Wang”',
    ),
  );

export const noteTooLong = (most: number): Refusal =>
  refusal(
    'note_too_long',
    'note',
    words(`备注最多 ${most} 个字，请缩短`, `A note has at most ${most} characters; please shorten it`),
  );

export const noMatter = (): Refusal =>
  refusal('no_matter', 'matters', words('请选择咨询事项', 'Choose what was asked about'));

export const tooManyMatters = (most: number): Refusal =>
  refusal(
    'too_many_matters',
    'matters',
    words(
      `一次咨询最多登记 ${most} 个事项，请分次登记`,
      `At most ${most} matters in one consultation; record the rest as another`,
    ),
  );

export const unknownMatter = (field: string): Refusal =>
  refusal(
    'unknown_matter',
    field,
    words('没有这个咨询事项，请从列表中选择', 'There is no such matter; choose one of the list'),
  );

export const groupsContradict = (): Refusal =>
  refusal(
    'groups_contradict',
    'groups',
    words(
      '同一人不能既是未成年人又是老年人，请去掉一项',
      'One person is not both a minor and elderly; take one of the two away',
    ),
  );

export const occurredInFuture = (today: Day): Refusal =>
  refusal(
    'in_future',
    'occurredOn',
    words(`咨询日期不能晚于今天（${today}）`, `The day may not be after today (${today})`),
  );

export const occurredTooEarly = (first: Day): Refusal =>
  refusal(
    'too_early',
    'occurredOn',
    words(`咨询日期不能早于 ${first}，请核对年份`, `The day may not be before ${first}; check the year`),
  );

export const answeredOutside = (from: Day, to: Day): Refusal =>
  refusal(
    'answered_outside',
    'answeredOn',
    words(`答复日期应在 ${from} 至 ${to} 之间`, `The day of the answer lies between ${from} and ${to}`),
  );

export const answeredAtOnce = (): Refusal =>
  refusal(
    'answered_at_once',
    'answeredOn',
    words(
      '只有来信和网络咨询登记答复日期，请去掉',
      'Only letters and questions by the web have a day of answer; leave it out',
    ),
  );

export const notAtEvent = (): Refusal =>
  refusal(
    'not_at_event',
    'activityId',
    words(
      '只有“活动现场”的咨询可以关联活动，请改选途径或去掉活动',
      'Only what is asked at an event names an activity; change the channel or leave the activity out',
    ),
  );

export const eventNotFound = (): Refusal =>
  refusal(
    'event_not_found',
    'activityId',
    words(
      '没有找到这个活动，请选择本单位登记的活动',
      'No such activity; choose one that your unit has recorded',
    ),
  );

export const notThatDay = (day: Day): Refusal =>
  refusal(
    'not_that_day',
    'occurredOn',
    words(
      `所选活动于 ${day} 举办，咨询日期应与之相同`,
      `The activity took place on ${day}; the consultation has the same day`,
    ),
  );

export const reasonMissing = (): Refusal =>
  refusal('reason_missing', 'reason', words('请填写修改原因', 'Please give the reason'));

export const reasonTooLong = (most: number): Refusal =>
  refusal(
    'reason_too_long',
    'reason',
    words(`最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten it`),
  );
