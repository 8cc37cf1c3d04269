import { Refusal, words } from '@fayuan/kernel';

export const nobodySelected = (): Refusal =>
  new Refusal({
    code: 'chase.nobody_selected',
    field: 'unitIds',
    text: words('请先勾选要催办的单位', 'Select the units to chase first'),
  });

export const tooManySelected = (most: number): Refusal =>
  new Refusal({
    code: 'chase.too_many_selected',
    field: 'unitIds',
    text: words(
      `一次最多勾选 ${most} 个单位；要催办全部逾期单位请选“全部逾期”`,
      `At most ${most} units can be selected at once; choose “all overdue” to chase every late unit`,
    ),
  });

export const notInForce = (): Refusal =>
  new Refusal({
    code: 'chase.not_in_force',
    field: 'directiveId',
    text: words(
      '该通知已结束或已撤销，不再催办',
      'This directive has ended or was withdrawn, so nobody is chased for it',
    ),
  });

export const noteTooLong = (most: number): Refusal =>
  new Refusal({
    code: 'chase.note_too_long',
    field: 'note',
    text: words(`附言最多 ${most} 个字，请删减`, `A note has at most ${most} characters; shorten it`),
  });

/** The same answer for a delivery that does not exist, is not the asker's, or has not failed. */
export const deliveryNotFailed = (): Refusal =>
  new Refusal({
    code: 'delivery.not_failed',
    field: 'id',
    text: words(
      '没有这条失败的发送记录，请刷新发送记录',
      'There is no such failed delivery; reload the delivery log',
    ),
  });
