import { Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `handler.${code}`, text, ...(field === undefined ? {} : { field }) });

/** A handler that does not exist and one of another centre answer alike. */
export const handlerNotFound = (field = 'id'): Refusal =>
  refusal('not_found', field, words('律师库中没有这名承办人员', 'No such handler on the roster'));

export const handlerChanged = (version: number): Refusal =>
  refusal(
    'changed',
    'version',
    words(
      `您填写期间，这名承办人员的资料已被他人修改（现为第 ${version} 版）。您填写的内容没有丢失，请核对后重新保存`,
      `Someone else changed this handler meanwhile (version ${version}). What you entered is not lost; compare and save again`,
    ),
  );

export const valueNeeded = (field: string, zh: string, en: string): Refusal =>
  refusal('value_needed', field, words(`请填写${zh}`, `Please fill in ${en}`));

export const valueTooLong = (field: string, most: number): Refusal =>
  refusal(
    'too_long',
    field,
    words(`最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten`),
  );

export const spellBackwards = (at: number): Refusal =>
  refusal(
    'spell_backwards',
    `input.away.${at}.to`,
    words('截止日不能早于起始日', 'The last day may not be before the first'),
  );

export const criminalBeforePractice = (): Refusal =>
  refusal(
    'criminal_before_practice',
    'input.criminalSince',
    words(
      '刑事辩护起始日不能早于执业起始日，请核对',
      'Criminal defence cannot begin before practice; check both days',
    ),
  );

export const licenceTaken = (): Refusal =>
  refusal(
    'licence_taken',
    'input.licenceNumber',
    words(
      '律师库中已有这个执业证号，请查找后修改原有资料',
      'This licence number is on the roster already; find it and change that entry',
    ),
  );

export const accountNotFound = (): Refusal =>
  refusal(
    'account_not_found',
    'input.accountId',
    words('本单位没有这个账号，请从列表中选择', 'No such account at this centre; choose one of the list'),
  );
