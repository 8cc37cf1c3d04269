import { type Day, Refusal, words } from '@fayuan/kernel';

const named = (month: Day): string => month.slice(0, 7);

export const notAMonth = (): Refusal =>
  new Refusal({
    code: 'period.not_a_month',
    field: 'month',
    text: words('请以当月第一天表示月份', 'A month is named by its first day'),
  });

export const monthNotOver = (month: Day): Refusal =>
  new Refusal({
    code: 'period.not_over',
    field: 'month',
    text: words(
      `${named(month)} 尚未结束，请在月末之后报齐`,
      `${named(month)} is not over; declare it when it is`,
    ),
  });

export const alreadyDeclared = (month: Day): Refusal =>
  new Refusal({
    code: 'period.declared',
    field: 'month',
    text: words(
      `${named(month)} 已经报齐；需要更正请先撤回`,
      `${named(month)} is declared already; withdraw it first to change that`,
    ),
  });

export const notDeclared = (month: Day): Refusal =>
  new Refusal({
    code: 'period.not_declared',
    field: 'month',
    text: words(`${named(month)} 尚未报齐，无需撤回`, `${named(month)} is not declared; nothing to withdraw`),
  });

export const nilWithRows = (rows: number): Refusal =>
  new Refusal({
    code: 'period.not_nil',
    field: 'isNil',
    text: words(
      `本月已有 ${rows} 项数字，不能零报告；请改报“数据已报齐”，或先删除录错的记录`,
      `The month has ${rows} figures, so it is not nil; declare it complete, or delete wrong records first`,
    ),
  });

export const emptyButNotNil = (): Refusal =>
  new Refusal({
    code: 'period.nil_unsaid',
    field: 'isNil',
    text: words(
      '本月没有任何记录；确认没有业务请选“零报告”，否则请先补录',
      'The month has no entry; say that it is a nil report, or enter what is missing first',
    ),
  });

export const withdrawalReasonMissing = (): Refusal =>
  new Refusal({
    code: 'period.reason',
    field: 'reason',
    text: words('请填写撤回的原因（500 字以内）', 'Say why it is withdrawn, in at most 500 characters'),
  });
