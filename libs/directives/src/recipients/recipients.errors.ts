import { Refusal, words } from '@fayuan/kernel';

export const copyNotSigned = (): Refusal =>
  new Refusal({
    code: 'receipt.copy_not_signed',
    field: 'directiveId',
    text: words(
      '本单位是抄送单位，已阅即可，不需要签收',
      'Your unit received a copy; it is enough to have read it, no signature is asked for',
    ),
  });

export const copyNotReissued = (): Refusal =>
  new Refusal({
    code: 'directive.copy_not_reissued',
    field: 'reissuesId',
    text: words(
      '本单位是抄送单位，不能转发该通知；如需贯彻，请发文单位将本单位列为主送',
      'Your unit received a copy and cannot re-issue it; ask the issuer to address your unit itself',
    ),
  });

/** A list that was deleted since the draft named it, or is another unit's: nobody is left out silently. */
export const listNotFound = (field: string): Refusal =>
  new Refusal({
    code: 'directive.list_not_found',
    field,
    text: words(
      '所选的常用名单已被删除，请去掉或另选',
      'A list of units that was chosen has been deleted; take it out or choose another',
    ),
  });

export const tooManyNamed = (field: string, most: number): Refusal =>
  new Refusal({
    code: 'directive.too_many_named',
    field,
    text: words(
      `一次最多点名 ${most} 个，请改用层级、地区或常用名单`,
      `At most ${most} can be named; use levels, regions or a list instead`,
    ),
  });
