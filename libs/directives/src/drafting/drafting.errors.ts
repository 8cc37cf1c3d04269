import { Refusal, words } from '@fayuan/kernel';

export const versionNotFound = (): Refusal =>
  new Refusal({
    code: 'directive.version_not_found',
    text: words('找不到这个版本，请从版本列表中选择', 'No such version; choose one from the list'),
    field: 'no',
  });

/** Two people at one draft: what the other wrote is not overwritten unseen. */
export const changedMeanwhile = (by: string): Refusal =>
  new Refusal({
    code: 'directive.changed_meanwhile',
    text: words(
      `${by} 在您打开之后保存过这份草稿；您的内容已留存在本机，请刷新后对照合并`,
      `${by} has saved this draft since you opened it; yours is kept on this computer: reload and bring them together`,
    ),
  });

/** The same answer for a template that does not exist and for one of another unit. */
export const templateNotFound = (field = 'id'): Refusal =>
  new Refusal({
    code: 'directive.template_not_found',
    text: words('找不到该模板，请从模板列表中选择', 'No such template; choose one from the list'),
    field,
  });

export const templateNameRequired = (): Refusal =>
  new Refusal({
    code: 'directive.required',
    text: words('请填写模板名称', 'Please name the template'),
    field: 'name',
  });
