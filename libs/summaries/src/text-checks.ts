import { ordinal } from '@fayuan/papers';
import { type SummaryParagraph, textOf } from './summary-content.js';

/** What a check found wrong, and where; a check that finds nothing has passed. */
export interface Finding {
  readonly message: string;
  readonly paragraph: number | null;
}

const MEASURED_NOUN =
  '案件|增加了?|减少了?|锦旗|感.信|社区|镇村|军营|工厂|学校|志愿者|联络员|受援人|咨询|资料|标语|宣传栏|宣传车|报道|活动|问题|督查|承办的';
const MEASURE =
  '件(?!数)|人次|份(?!额)|面(?![向貌对临])|封|场次|幅|期(?!间)|篇|车次|次(?!数)|人(?![员数们民])';
const NUMERAL = '\\d零〇一二三四五六七八九十百千万亿几数';

/** The places where a number fell out of a text: the six patterns tried on the seed texts (ux.md §5.7, check 1). */
const BLANKS: readonly RegExp[] = [
  new RegExp(`(?:${MEASURED_NOUN})(?:${MEASURE})`, 'gu'),
  new RegExp(`(?<![${NUMERAL}其业剩盈])余(?=人|件|份|场|幅|期|篇|次|个|名)`, 'gu'),
  new RegExp(`(?<![${NUMERAL}.])[万亿]余`, 'gu'),
  new RegExp(`(?<![${NUMERAL}])月日(?![程常报记])`, 'gu'),
  /“\s*”|《\s*》|(?<![\d.])%/gu,
  /\*+/gu,
];

/** Every fragment that lacks its number, as it stands in the text. */
export const blanksIn = (text: string): readonly string[] =>
  BLANKS.flatMap((blank) => text.match(blank) ?? []);

const perParagraph = (
  paragraphs: readonly SummaryParagraph[],
  look: (text: string) => readonly string[],
): readonly Finding[] =>
  paragraphs.flatMap(({ runs }, paragraph) => look(textOf(runs)).map((message) => ({ message, paragraph })));

/** Check 1: no unit without a number. */
export const measureWithoutNumber = (paragraphs: readonly SummaryParagraph[]): readonly Finding[] =>
  perParagraph(paragraphs, (text) => blanksIn(text).map((blank) => `“${blank}”处缺少数字`));

const PLACEHOLDERS = /【[^】]*】?|[{}]|NaN|undefined|\bnull\b|\*+/gu;

/** Check 9: no placeholder and no trace of a program. */
export const placeholders = (paragraphs: readonly SummaryParagraph[]): readonly Finding[] =>
  perParagraph(paragraphs, (text) =>
    (text.match(PLACEHOLDERS) ?? []).map((found) => `仍有未填内容“${found}”`),
  );

const STACKED =
  /(?:大约|约|将近|近|超过|至少)\d[\d.]*[万亿]?(?:余|多|左右|以上)|\d[\d.]*[万亿]?余[多左以]|\d[千百](?!分|米|瓦|克)|\d多(?=件|份|人|场|幅|期|篇|次)|\d、\d[天日]/gu;

/** Check 10, the words: no stacked rounding words, no 3千, no 多 beside 余, no 3、5天. */
export const stackedRounding = (paragraphs: readonly SummaryParagraph[]): readonly Finding[] =>
  perParagraph(paragraphs, (text) =>
    (text.match(STACKED) ?? []).map((found) => `约数写法不规范：“${found}”`),
  );

const NARROW = /(?<=\p{Script=Han})[,;:!?()]|[,;:!?()](?=\p{Script=Han})/gu;
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '（': '）',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
};
const CLOSERS = new Set(Object.values(PAIRS));

function unpaired(text: string): readonly string[] {
  const open: string[] = [];
  for (const mark of text) {
    const closer = PAIRS[mark];
    if (closer !== undefined) open.push(closer);
    else if (CLOSERS.has(mark) && open.pop() !== mark) return [`标点“${mark}”不成对`];
  }
  return open.length === 0 ? [] : [`缺少与之配对的标点“${open.at(-1) ?? ''}”`];
}

const DOUBLED = /[，。；、]{2,}|，$/gu;

/** Check 13: full-width punctuation in Chinese, paired brackets, no doubled marks. */
export const punctuation = (paragraphs: readonly SummaryParagraph[]): readonly Finding[] =>
  perParagraph(paragraphs, (text) => [
    ...(text.match(NARROW) ?? []).map((mark) => `应使用全角标点：“${mark}”`),
    ...(text.match(DOUBLED) ?? []).map((marks) => `标点重复或多余：“${marks}”`),
    ...unpaired(text),
  ]);

const PERSONAL = /(?<!\d)\d{17}[\dXx](?![\dXx])|(?<!\d)1[3-9]\d{9}(?!\d)/gu;

/** Check 12, as far as it can be seen in a text: no identity or telephone number of a person. */
export const personalData = (paragraphs: readonly SummaryParagraph[]): readonly Finding[] =>
  perParagraph(paragraphs, (text) =>
    (text.match(PERSONAL) ?? []).map(() => '正文含身份证号或手机号码，请删除'),
  );

const ITEM = /^([一二三四五六七八九十]{1,3})是/u;
const HEADING = /^([一二三四五六七八九十]{1,3})、/u;

/** Check 7, the numbering: headings count through, items start at 一是 in each section. */
export function consecutiveOrdinals(paragraphs: readonly SummaryParagraph[]): readonly Finding[] {
  let [headings, items] = [0, 0];
  return paragraphs.flatMap(({ style, runs }, paragraph) => {
    const isHeading = style === 'HEADING';
    const found = (isHeading ? HEADING : ITEM).exec(textOf(runs))?.[1];
    if (isHeading) items = 0;
    if (found === undefined) return isHeading ? [{ message: '标题缺少序号', paragraph }] : [];
    const expected = ordinal(isHeading ? ++headings : ++items);
    return found === expected ? [] : [{ message: `序号应为“${expected}”，实为“${found}”`, paragraph }];
  });
}
