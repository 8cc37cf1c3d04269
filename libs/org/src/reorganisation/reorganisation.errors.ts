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

export const parentNeeded = (): Refusal =>
  new Refusal({
    code: 'reorganisation.parent_needed',
    field: 'parentId',
    text: words(
      '请为恢复的单位选择一个仍在运行、层级更高的上级',
      'Choose an open unit of a higher level under which the reopened unit shall stand',
    ),
  });

export const wrongSuccessor = (): Refusal =>
  new Refusal({
    code: 'reorganisation.wrong_successor',
    field: 'successorId',
    text: words(
      '并入的单位须仍在运行，层级、类别相同，且不是其本身；请另选一个单位',
      'The unit that goes on must be open, of the same level and kind, and another one; choose another unit',
    ),
  });

export const wrongEffectiveDay = (earliest: string): Refusal =>
  new Refusal({
    code: 'reorganisation.effective_day',
    field: 'effectiveOn',
    text: words(
      `生效日期应在 ${earliest} 之后（所涉单位最近一次变动的日期），且不晚于今天`,
      `The change takes effect after ${earliest}, when a unit it concerns last changed, and not later than today`,
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

export const stillHasUnits = (names: readonly string[]): Refusal =>
  new Refusal({
    code: 'reorganisation.units_below',
    field: 'unitId',
    text: words(
      `下面还有 ${names.length} 个单位（${names.slice(0, 3).join('、')}${names.length > 3 ? ' 等' : ''}）；请先划转或撤销它们，或改用并入`,
      `${names.length} units still stand below it (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}); move or close them first, or merge it`,
    ),
  });

export const notClosed = (): Refusal =>
  new Refusal({
    code: 'reorganisation.not_closed',
    field: 'unitId',
    text: words('该单位并未撤销，无须恢复', 'The unit is not closed; there is nothing to reopen'),
  });

export const wrongNewUnit = (field: 'code' | 'placeName' | 'name'): Refusal => {
  const text = {
    code: words(
      '代码由 2 至 20 位数字、字母或连字符组成，例如 350112',
      'A code is 2 to 20 digits, letters or hyphens, for example 350112',
    ),
    placeName: words('请填写地名（1 至 60 字）', 'Give the place (1 to 60 characters)'),
    name: words('请填写单位名称（1 至 60 字）', 'Give the name of the unit (1 to 60 characters)'),
  }[field];
  return new Refusal({ code: `reorganisation.new_${field}`, field: `newUnit.${field}`, text });
};

export const codeTaken = (code: string): Refusal =>
  new Refusal({
    code: 'reorganisation.code_taken',
    field: 'newUnit.code',
    text: words(
      `代码 ${code} 已被使用（已撤销单位的代码也不再重复使用）；请另填代码`,
      `The code ${code} is taken (codes of closed units are not used again); give another`,
    ),
  });

export const notDirectlyBelow = (): Refusal =>
  new Refusal({
    code: 'reorganisation.not_below',
    field: 'movedUnitIds',
    text: words(
      '划出的单位须是被分设单位的直接下级；请从其下级中选择',
      'What goes along must stand directly below the unit that is split; choose among those',
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
      '该项调整已撤销，或所涉单位此后又有调整；只能撤销最近一次调整',
      'This change was undone already, or a unit it concerns changed again after it; only the last change can be undone',
    ),
  });

export const parentClosed = (): Refusal =>
  new Refusal({
    code: 'reorganisation.parent_closed',
    field: 'id',
    text: words(
      '原上级此后已撤销，无法退回；请先恢复原上级，或另作划转',
      'The unit above from before has been closed since; reopen it first, or make a new move',
    ),
  });

/** @param what the table that has rows of the unit */
export const alreadyInUse = (what: string): Refusal =>
  new Refusal({
    code: 'reorganisation.in_use',
    field: 'id',
    text: words(
      `调整之后已有依赖它的数据（${what}），不能撤销；请另作一项调整`,
      `Something depends on the change already (${what}), so it cannot be taken back; make another change instead`,
    ),
  });
