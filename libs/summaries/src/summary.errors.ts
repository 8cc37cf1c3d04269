import { Refusal, words } from '@fayuan/kernel';

/** The same answer for a summary that does not exist and for another unit's. */
export const summaryNotFound = (): Refusal =>
  new Refusal({
    code: 'summary.not_found',
    field: 'id',
    text: words('找不到该总结，请从总结列表中选择', 'No such summary; choose one from the list of summaries'),
  });

export const summaryFinal = (): Refusal =>
  new Refusal({
    code: 'summary.final',
    field: 'id',
    text: words(
      '该总结已定稿，不再改动；如需更新，请重新生成一份总结',
      'This summary is final and no longer changes; write a new one to bring it up to date',
    ),
  });

/** @param label Chinese name of what is missing, as in 【待填：…】 */
export const gapOpen = (label: string): Refusal =>
  new Refusal({
    code: 'summary.gap_open',
    text: words(
      `定稿前请填写“${label}”；如不需要，请将该处留空保存，对应语句将略去`,
      `Fill in “${label}” before the summary is made final; saved empty, its sentence is left out`,
    ),
  });

/** @param message what the check found */
export const checkFailed = (message: string): Refusal =>
  new Refusal({
    code: 'summary.check_failed',
    text: words(
      `数字检查未通过：${message}。请更正数据或填写的文字后再定稿`,
      `A check of the numbers failed: ${message}. Correct the data or the words filled in, then make it final`,
    ),
  });

export const unknownGap = (at: number, key: string): Refusal =>
  new Refusal({
    code: 'summary.unknown_gap',
    field: `texts.${at}.key`,
    text: words(
      `总结中没有“${key}”这一待填项，请刷新后重试`,
      `The summary has no gap “${key}”; load it again and retry`,
    ),
  });

/** Figures come from records: a bare number in a gap would stand on nothing. */
export const gapTextBareNumber = (at: number): Refusal =>
  new Refusal({
    code: 'summary.gap_text_bare_number',
    field: `texts.${at}.text`,
    text: words(
      '此处请填写文字；数字请通过活动记录填报，保存后刷新总结即可',
      'Fill in words here; enter figures as activities and refresh the summary',
    ),
  });

export const gapTextTooLong = (at: number, most: number): Refusal =>
  new Refusal({
    code: 'summary.gap_text_too_long',
    field: `texts.${at}.text`,
    text: words(`填写的文字请控制在${most}字以内`, `Keep the words within ${most} characters`),
  });
