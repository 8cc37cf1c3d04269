import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `finding.${code}`, text, ...(field === undefined ? {} : { field }) });

/** A finding that does not exist and one of another unit answer alike. */
export const findingNotFound = (): Refusal =>
  refusal('not_found', 'id', words('没有找到这条督查问题', 'No such finding'));

export const inspectionNotFound = (): Refusal =>
  refusal(
    'inspection_not_found',
    'inspectionId',
    words(
      '没有找到这次督查：请先登记本单位的督查',
      'No such inspection; record the inspection of your unit first',
    ),
  );

export const noFindings = (): Refusal =>
  refusal('none', 'findings', words('请至少填写一条问题', 'Give at least one finding'));

export const tooManyFindings = (most: number): Refusal =>
  refusal(
    'too_many',
    'findings',
    words(
      `一次最多登记 ${most} 条问题，请分次登记`,
      `At most ${most} at once; record the others after these`,
    ),
  );

export const dueMissing = (field: string): Refusal =>
  refusal('due_missing', field, words('请填写整改期限', 'Give the day by which it must be put right'));

export const dueTooEarly = (field: string, earliest: Day): Refusal =>
  refusal(
    'due_too_early',
    field,
    words(`整改期限不得早于 ${earliest}`, `It cannot be due before ${earliest}`),
  );

export const dueTooLate = (field: string, latest: Day): Refusal =>
  refusal(
    'due_too_late',
    field,
    words(`整改期限不得晚于 ${latest}，请核对年份`, `It must be due by ${latest}; check the year`),
  );

export const dueTooFar = (field: string, most: number): Refusal =>
  refusal(
    'due_too_far',
    field,
    words(`整改期限应为 1 至 ${most} 个工作日`, `Give from 1 to ${most} working days`),
  );

export const notAwaitingAnswer = (): Refusal =>
  refusal(
    'not_open',
    'id',
    words('该问题已提交整改或已销号，无需再次提交', 'This finding has been answered or closed already'),
  );

export const notAwaitingRecheck = (): Refusal =>
  refusal(
    'not_answered',
    'id',
    words(
      '该问题尚未提交整改或已复查，请刷新后再看',
      'This finding has not been answered, or was re-checked already',
    ),
  );

export const inspectionHasFindings = (): Refusal =>
  refusal(
    'inspection_fixed',
    'id',
    words(
      '这次督查已登记问题，不能删除，也不能更改被督查单位、日期和所属通知；标题、人员、照片仍可修改',
      'Findings were recorded for this inspection: it cannot be deleted, and its unit, day and directive stay; title, people and photos can still be changed',
    ),
  );
