import { type Text, words } from '@fayuan/kernel';

/** A choice of a form: its code, what people read, and the article it stands in. */
export interface Coded {
  readonly code: string;
  readonly text: Text;
  /** Of the Legal Aid Act unless it names another law; empty where no article lists it. */
  readonly article: Text;
}

const ACT_ZH = '法律援助法';

/** A choice of the Legal Aid Act, by article and item (empty where it has none). */
export const ofAct = (
  code: string,
  [article, item]: readonly [number, string],
  zh: string,
  en: string,
): Coded => ({
  code,
  text: words(zh, en),
  article: words(`${ACT_ZH}第${article}条${item}`, `Legal Aid Act, art. ${article}`),
});

/** A choice that practice knows and no article lists. */
export const inPractice = (code: string, zh: string, en: string): Coded => ({
  code,
  text: words(zh, en),
  article: words('', ''),
});

export const codedBy = (list: readonly Coded[], code: string): Coded | undefined =>
  list.find((each) => each.code === code);
