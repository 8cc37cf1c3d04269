import { Refusal, words } from '@fayuan/kernel';

export const wrongParent = (): Refusal =>
  new Refusal({
    code: 'reorganisation.wrong_parent',
    field: 'parentId',
    text: words(
      '新的上级须与现上级层级相同，且不是现上级；请另选一个单位',
      'The new parent must be of the level of the present one and another than it; choose another unit',
    ),
  });

export const wrongEffectiveDay = (earliest: string): Refusal =>
  new Refusal({
    code: 'reorganisation.effective_day',
    field: 'effectiveOn',
    text: words(
      `生效日期应在 ${earliest} 之后（该单位现隶属关系的开始日），且不晚于今天`,
      `The change takes effect after ${earliest}, when the unit came under its present parent, and not later than today`,
    ),
  });

export const reasonRequired = (): Refusal =>
  new Refusal({
    code: 'reorganisation.reason',
    field: 'reason',
    text: words(
      '请填写调整依据，例如批复文号（1 至 500 字）',
      'Say on what grounds, for example the number of the approval (1 to 500 characters)',
    ),
  });

export const anotherUnderWay = (): Refusal =>
  new Refusal({
    code: 'reorganisation.under_way',
    text: words(
      '另一项机构调整正在进行；请稍后再试',
      'Another change of the tree is under way; try again in a moment',
    ),
  });

/** The same answer for a change that does not exist and for one outside the asker's branch. */
export const reorganisationNotFound = (): Refusal =>
  new Refusal({
    code: 'reorganisation.not_found',
    field: 'id',
    text: words(
      '找不到该项机构调整，或不在您的管辖范围内；请从调整记录中选择',
      'No such change within your reach; choose one from the list of changes',
    ),
  });

export const notTheLast = (): Refusal =>
  new Refusal({
    code: 'reorganisation.not_the_last',
    field: 'id',
    text: words(
      '该项调整已撤销，或该单位此后又有调整；只能撤销最近一次调整',
      'This change was undone already, or the unit changed again after it; only the last change can be undone',
    ),
  });
