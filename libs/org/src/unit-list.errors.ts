import { Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string, text: Text): Refusal =>
  new Refusal({ code: `unit_list.${code}`, field, text });

/** The same answer for a list that does not exist and for one of another unit. */
export const listNotFound = (): Refusal =>
  refusal(
    'not_found',
    'id',
    words('没有找到这个常用名单，可能已被删除', 'No such list; it may have been deleted'),
  );

export const listNameMissing = (): Refusal =>
  refusal('name_missing', 'input.name', words('请填写名单名称', 'Give the list a name'));

export const listNameTooLong = (most: number): Refusal =>
  refusal(
    'name_too_long',
    'input.name',
    words(`名称最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten the name`),
  );

export const listNameTaken = (): Refusal =>
  refusal(
    'name_taken',
    'input.name',
    words('已有同名的名单，请换一个名称', 'There is a list of that name already; choose another'),
  );

export const listEmpty = (): Refusal =>
  refusal('empty', 'input.unitIds', words('请至少选择一个单位', 'Choose at least one unit'));

export const listTooLong = (most: number): Refusal =>
  refusal(
    'too_long',
    'input.unitIds',
    words(`一个名单最多 ${most} 个单位，请拆分`, `A list holds at most ${most} units; make two of it`),
  );

export const listUnitNotBelow = (field: string): Refusal =>
  refusal(
    'unit_not_below',
    field,
    words(
      '只能选择下级单位，请从单位树中选择',
      'Only units below your own can be on a list; choose them from the tree',
    ),
  );

/** Nothing of either side is lost: the caller keeps what was entered. */
export const listChanged = (version: number): Refusal =>
  refusal(
    'changed',
    'version',
    words(
      `您修改期间，这个名单已被他人修改（现为第 ${version} 版）；请核对后重新保存`,
      `Someone else changed this list meanwhile (it is at version ${version}); compare and save again`,
    ),
  );
