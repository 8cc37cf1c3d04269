import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `inspection_round.${code}`, text, ...(field === undefined ? {} : { field }) });

/** A round that does not exist and one of another unit answer alike. */
export const roundNotFound = (): Refusal =>
  refusal('not_found', 'id', words('没有找到这个督查安排', 'No such round of inspections'));

export const stopNotFound = (): Refusal =>
  refusal(
    'stop_not_found',
    'stopId',
    words(
      '督查安排中没有这一站，可能已被调整；请刷新后重新选择',
      'The plan has no such visit any more; reload it and choose again',
    ),
  );

export const stopVisited = (): Refusal =>
  refusal(
    'stop_visited',
    'stopId',
    words(
      '这一站已登记督查，不重复计数；请打开已有的督查记录补充问题',
      'This visit is recorded and counts once; add findings to the record that is there',
    ),
  );

export const stopOfOtherUnit = (): Refusal =>
  refusal(
    'stop_other_unit',
    'inspectedUnitId',
    words(
      '被督查单位与督查安排不一致，请从安排中重新选择',
      'The unit is not the one of the planned visit; choose the visit again',
    ),
  );

export const noStops = (): Refusal =>
  refusal('no_stops', 'stops', words('请至少选择一个被督查单位', 'Choose at least one unit to be visited'));

export const tooManyStops = (most: number): Refusal =>
  refusal(
    'too_many_stops',
    'stops',
    words(
      `一个督查安排最多 ${most} 个单位，请分开安排`,
      `At most ${most} units in one round; plan several rounds`,
    ),
  );

export const visitedTwice = (field: string): Refusal =>
  refusal(
    'unit_twice',
    field,
    words(
      '同一单位在一个督查安排中只列一次，请去掉重复的',
      'A unit stands in a round once; take the second one away',
    ),
  );

export const plannedOutside = (field: string, span: { first: Day; last: Day }): Refusal =>
  refusal(
    'planned_outside',
    field,
    words(
      `督查日期应在 ${span.first} 至 ${span.last} 之间，请核对年份`,
      `The day must lie between ${span.first} and ${span.last}; check the year`,
    ),
  );

export const roundCalledOff = (): Refusal =>
  refusal(
    'called_off',
    'id',
    words(
      '该督查安排已取消，不能再修改；请另行安排',
      'This round was called off and cannot change any more; plan another one',
    ),
  );

/** The caller's words stay with the caller; nothing of either side is lost. */
export const roundChanged = (version: number): Refusal =>
  refusal(
    'changed',
    'version',
    words(
      `您填写期间，这个督查安排已被他人修改（现为第 ${version} 版）。您填写的内容没有丢失，请与现有内容核对后重新提交`,
      `Someone else changed this plan meanwhile (it is at version ${version}). What you entered is not lost; compare and submit again`,
    ),
  );
