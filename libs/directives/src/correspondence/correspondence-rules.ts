import { addDays, type Day } from '@fayuan/kernel';
import type { Section } from '../directive.js';
import { type CorrespondenceInput, type CorrespondenceKind } from './correspondence.js';
import { answerDueInPast, onlyForLetter, reportAsks, wordsRequired } from './correspondence.errors.js';

/** A request is answered within so many calendar days of its sending, unless the asker wishes otherwise. A rule of the house: no law sets one. */
export const ANSWER_DAYS = 15;

/**
 * What only a request may say (条例: 报告不得夹带请示事项): asking for approval, an instruction, an answer. 请审阅 and 特此报告
 * are the usual closing words of a report and ask nothing.
 */
const ASKING =
  /(?:妥|当|可)否|是否(?:同意|妥当|可行)|(?:请|恳请|望|盼|敬请|请予|请求)(?:予以)?(?:批示|批复|批准|审批|核准|指示|答复|研究决定)|(?:请求|申请)(?:同意|批准|延期)/u;

/** The words of a report that ask for something; undefined when it only reports. */
export const askingWords = (sections: readonly Section[]): string | undefined =>
  sections.map(({ text }) => ASKING.exec(text)?.[0]).find((found) => found !== undefined);

/** Refuses words that are missing even in a draft, and what the kind of paper does not allow. */
export function checkWords(input: CorrespondenceInput, today: Day): void {
  if (!input.title.trim()) throw wordsRequired('title');
  if (input.kind !== 'letter' && input.bodyIds.length > 0) throw onlyForLetter();
  if (input.kind === 'request' && input.answerDue && input.answerDue < today) throw answerDueInPast(today);
  checkAsking(input.kind, input.sections);
}

/** 报告 takes no answer, so it may not carry a request. */
export function checkAsking(kind: CorrespondenceKind, sections: readonly Section[]): void {
  if (kind !== 'report') return;
  const words = askingWords(sections);
  const at = sections.findIndex(({ text }) => words !== undefined && text.includes(words));
  if (words !== undefined) throw reportAsks(`sections.${at}.text`, words);
}

/** A paper that goes to the leader has a text. */
export function checkText(sections: readonly Section[]): void {
  const empty = sections.findIndex(({ text }) => !text.trim());
  if (empty >= 0) throw wordsRequired(`sections.${empty}.text`);
  if (sections.length === 0) throw wordsRequired('sections');
}

/** By when a request is to be answered. */
export const answerDay = (wished: Day | null, sentOn: Day): Day => {
  const preset = addDays(sentOn, ANSWER_DAYS);
  return wished !== null && wished >= sentOn ? wished : preset;
};
