import { Refusal, words } from '@fayuan/kernel';

/** A transaction without a unit is a fault of ours, never an empty answer. */
export const noScope = (): Error => new Error('no tenant scope');

export const alreadyDifferent = (): Refusal =>
  new Refusal({
    code: 'idempotency.different',
    field: 'idempotencyKey',
    text: words(
      '这个请求编号已用于另一项操作，请重新提交',
      'This request key was used for something else; please submit again',
    ),
  });
