import { type Day, type Text, words } from '@fayuan/kernel';
import { type Block, type Form, type FormCell, fullDate, ordinal } from '@fayuan/papers';
import { type Coded, codedBy } from '../applications/coded.js';
import {
  NO_MEANS_GROUNDS,
  NOT_VERIFIED_GROUNDS,
  REFUSAL_REASONS,
  URGENT_GROUNDS,
} from '../applications/grounds.js';
import { MATERIALS } from '../applications/material.js';
import { MATTERS, NOTICE_GROUNDS, REQUEST_GROUNDS, TREATMENT_GROUNDS } from '../applications/matter.js';
import type { LetterFacts, LetterHandler, LetterPerson, Need } from './letter.js';
import { DOCUMENT, HANDLER_TITLE } from './letter-words.js';

export const ACT = '《中华人民共和国法律援助法》';
/** 办理法律援助案件程序规定. */
export const CASE_RULES = '《办理法律援助案件程序规定》';

export const ofAct = (...articles: readonly number[]): Text =>
  words(
    `法律援助法${articles.map((each) => `第${ordinal(each)}条`).join('、')}`,
    `Legal Aid Act, art. ${articles.join(', ')}`,
  );

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** 法律援助法第31条第五项 as it is cited on paper: 《中华人民共和国法律援助法》第三十一条第五项. */
export const cited = ({ article }: Coded): string =>
  article['zh-CN']
    .replace(/第(\d+)条/gu, (_, number: string) => `第${ordinal(Number(number))}条`)
    .replace(/^法律援助法/u, ACT);

const CHOICES: readonly Coded[] = [
  ...MATTERS,
  ...NOTICE_GROUNDS,
  ...REQUEST_GROUNDS,
  ...TREATMENT_GROUNDS,
  ...NO_MEANS_GROUNDS,
  ...NOT_VERIFIED_GROUNDS,
  ...URGENT_GROUNDS,
  ...REFUSAL_REASONS,
  ...MATERIALS,
];

/** A choice of the form as people read it; the code itself where it is none of the lists. */
export const named = (code: string): string => codedBy(CHOICES, code)?.text['zh-CN'] ?? code;
export const coded = (code: string): Coded | undefined => codedBy(CHOICES, code);

/** Names in one line: 一；二；三. */
export const listed = (codes: readonly string[]): string =>
  codes.map((code, at) => `${at + 1}.${named(code)}`).join('；');

/** 15日; a term of the place that no rule gives in days is not guessed. */
export const inDays = (days: number | null): string => (days === null ? '规定期限' : `${days}日`);

export const day = (on: Day | null | undefined): string => (on ? fullDate(on) : '');

/** The number of the application. */
export const applicationNumberOf = (facts: LetterFacts, need: Need): string =>
  need(facts.case.applicationNumber ?? facts.case.caseNumber, 'case.number');

/** The number of the case, or of the application while there is none. */
export const caseNumberOf = (facts: LetterFacts, need: Need): string =>
  need(facts.case.caseNumber ?? facts.case.applicationNumber, 'case.number');

export const recipientName = ({ people }: LetterFacts, need: Need): string =>
  need(people.recipient?.name, 'recipient.name');

/** 公民身份号码：… ; empty where no document is known. */
export const documentWords = (person: LetterPerson | null): string =>
  person?.document
    ? `${DOCUMENT[person.documentKind ?? 'other'] ?? DOCUMENT['other']}：${person.document}`
    : '';

/** The recipient with the document that tells them from others of the name. */
export function identified(facts: LetterFacts, need: Need): string {
  need(facts.people.recipient?.document, 'recipient.document');
  return `${recipientName(facts, need)}（${documentWords(facts.people.recipient)}）`;
}

const withCase = (cause: string): string => (cause.endsWith('案') ? cause : `${cause}一案`);

/** 追索劳动报酬纠纷一案, 涉嫌盗窃一案. */
export function causeWords({ case: { causeOfAction, caseType, matter } }: LetterFacts, need: Need): string {
  const cause = withCase(need(causeOfAction, 'matter.causeOfAction'));
  return caseType === 'criminal' && matter !== 'victim' ? `涉嫌${cause}` : cause;
}

/** As what somebody handles the case: defender, or agent (arts. 24, 25, 28, 29, 31). */
export function capacity({ case: { basis, caseType, caseForm, matter } }: LetterFacts): string {
  if (caseType === 'criminal')
    return matter === 'victim' || basis === 'compulsory_treatment' ? '诉讼代理人' : '辩护人';
  return caseForm === 'civil_suit' || caseForm === 'administrative_suit' ? '诉讼代理人' : '代理人';
}

/** 某律师事务所张三律师（执业证号：…）. */
export function handlerWords(handler: LetterHandler | null, need: Need): string {
  if (!handler) return '';
  const licence =
    handler.kind === 'lawyer' || handler.kind === 'grassroots_legal_worker'
      ? `（执业证号：${need(handler.licenceNumber, 'handler.licenceNumber')}）`
      : '';
  return `${handler.firm ?? ''}${handler.name}${HANDLER_TITLE[handler.kind]}${licence}`;
}

/** Words that were typed in several lines, as one paragraph. */
export const inOneParagraph = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const ENOUGH = 240;

/** A long statement in a form is an excerpt and says so; all of it is in the file. */
export const excerpt = (text: string | null | undefined, most = ENOUGH): string => {
  const one = inOneParagraph(text ?? '');
  return [...one].length <= most ? one : `${[...one].slice(0, most).join('')}……（全文见案卷材料）`;
};

export const cell = (text: string, span: number, more: Partial<FormCell> = {}): FormCell => ({
  text,
  span,
  ...more,
});

/** The name of a field: 4 of 24. */
export const label = (text: string, span = 4): FormCell => ({ text, span, align: 'center' });

/** A field: its name, what is filled in, and how many twenty-fourths name and value take. */
export type Field = readonly [name: string, value: string | null | undefined, value: number, name?: number];

/** Fields beside each other, each with its name; what is not known is written in by hand. */
export const fields = (...row: readonly Field[]): FormCell[] =>
  row.flatMap(([name, value, span, named = 4]) => [label(name, named), cell(value ?? '', span)]);

/** What a case is about, as its kind calls it. */
export const causeLabel = ({ case: { caseType } }: LetterFacts): string =>
  caseType === 'criminal' ? '涉嫌罪名' : '案由';

/** A field over the whole width with room for so many lines. */
export const wide = (name: string, value: string | null | undefined, lines = 1): FormCell[] => [
  label(name),
  cell(value ?? '', 20, { lines }),
];

/** Where somebody signs by hand. */
export const signHere = (name: string, who = '签名（捺印）'): FormCell[] => [
  label(name),
  cell(`${who}：\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000年\u3000\u3000月\u3000\u3000日`, 20, {
    align: 'right',
  }),
];

/** The place of the unit's seal in a form, with its day. */
export const sealRow = (name: string, unitName: string, on: Day): FormCell[] => [
  label(name),
  cell(`\n\n${unitName}（公章）\n${fullDate(on)}`, 20, { align: 'right' }),
];

export const form = (...rows: readonly FormCell[][]): Form => ({ kind: 'form', rows });

/** A remark under a form. */
export const remark = (text: string): Block => ({ kind: 'paragraph', text: `注：${text}`, small: true });

export const criminal = ({ case: { caseType } }: LetterFacts): boolean => caseType === 'criminal';
export const applied = ({ case: { basis } }: LetterFacts): boolean => basis === 'applied';

export const notApplied = words(
  '依通知办理的案件不需要申请类文书',
  'The case came by notice, not on application',
);
export const noHandler = words('指派承办人员后才能制作', 'Assign somebody first');
