/**
 * 《整治形式主义为基层减负若干规定》（2024-08-06）一、2：除部署综合性工作外，地方和部门文件一般不超过 5000 字，
 * 部署专项工作或者具体任务的文件一般不超过 4000 字。
 */
const LIMIT = { general: 5_000, task: 4_000 } as const;

export interface TextLength {
  readonly characters: number;
  readonly limit: number;
  /** The lower limit holds, because it sets tasks. */
  readonly setsTasks: boolean;
}

/** Characters that count one by one: Chinese (and kana, hangul), and full-width marks. Spaces never count. */
const EACH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303f\uff01-\uffef\u2014\u2018\u2019\u201c\u201d\u2026]/gu;

/** Counts as Word does (字数): each Chinese character and mark is one, each run of other characters is one word. */
export function countCharacters(text: string): number {
  const single = text.match(EACH)?.length ?? 0;
  const rest = text.replace(EACH, ' ').match(/\S+/gu)?.length ?? 0;
  return single + rest;
}

interface Written {
  readonly title: string;
  readonly theme?: string | null | undefined;
  readonly objective?: string | null | undefined;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly tasks: readonly { readonly title: string }[];
}

/**
 * The length of what the drafter wrote: title, theme, objective, sections and names of tasks. A quoted upper text is an
 * annex and does not count.
 */
export function textLength(written: Written): TextLength {
  const parts = [
    written.title,
    written.theme ?? '',
    written.objective ?? '',
    ...written.sections.flatMap(({ heading, text }) => [heading, text]),
    ...written.tasks.map((task) => task.title),
  ];
  const setsTasks = written.tasks.length > 0;
  const characters = parts.reduce((sum, part) => sum + countCharacters(part), 0);
  return { characters, limit: setsTasks ? LIMIT.task : LIMIT.general, setsTasks };
}
