import { Refusal, type Text, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';
import { type Gap, GAPS, isAsked } from './letter-gaps.js';

/** Nobody else learns whether there is such a letter. */
export const letterNotFound = (field = 'id'): Refusal =>
  new Refusal({ code: 'case_letter.not_found', field, text: words('没有找到这份文书', 'No such letter') });

/** The letter does not fit where the case stands. */
export const letterNotYet = (why: Text): Refusal => caseRefusal('letter_not_yet', 'kind', why);

/** An outgoing paper has no blanks: what is missing is named, all of it, and where to enter it. */
export const letterGap = (gaps: readonly Gap[]): Refusal => {
  const [zh, en] = [
    gaps.map((gap) => GAPS[gap]['zh-CN']).join('、'),
    gaps.map((gap) => GAPS[gap].en).join(', '),
  ];
  const asked = gaps.every(isAsked);
  return caseRefusal(
    'letter_gap',
    gaps[0],
    words(
      asked
        ? `请填写${zh}后再签发`
        : `文书缺少${zh}，不能签发。请先在案件、当事人或律师库中补填；已填的内容不会丢失`,
      asked
        ? `Enter ${en} first`
        : `The letter lacks ${en}. Complete the case, the person or the roster first; nothing you entered is lost`,
    ),
  );
};

/** A letter is one page; what would not fit even in the smallest type is not issued. */
export const letterTooLong = (about: Gap | undefined): Refusal => {
  const name = about && GAPS[about];
  return caseRefusal(
    'letter_too_long',
    about ?? 'kind',
    words(
      `${name?.['zh-CN'] ?? '文书内容'}过长，用五号字也不能排在一页内，不能签发；请精简后再签发`,
      `${name ? capital(name.en) : 'The text'} is too long: the letter would not stay on one page even in the smallest type. Shorten it and issue the letter again`,
    ),
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A letter of this kind stands already; it is downloaded again, or issued anew with a reason. */
export const letterIssued = (number: string): Refusal =>
  caseRefusal(
    'letter_issued',
    'againReason',
    words(
      `这份文书已签发（${number}），可直接下载；如内容有误需要重新签发，请填写理由，原编号作废且不再使用`,
      `This letter was issued (${number}) and can be downloaded. To issue it anew, say why; the old number stays used`,
    ),
  );
