import { addDays, type Day, isDay, readNumber } from '@fayuan/kernel';
import {
  CAMPAIGN_INDICATORS,
  type CampaignIndicator,
  type CampaignRecord,
  figureOf,
  type FigureValue,
} from './campaign-record.js';
import { INDICATOR_WORDS } from './indicator-words.js';
import { type FigureToken, type SummaryParagraph, type SummaryRun, textOf } from './summary-content.js';
import type { Finding } from './text-checks.js';

type Paragraphs = readonly SummaryParagraph[];

interface Placed {
  readonly run: SummaryRun;
  readonly token: FigureToken;
  readonly paragraph: number;
  /** The text of the paragraph before the number. */
  readonly before: string;
}

const placedTokens = (paragraphs: Paragraphs): readonly Placed[] =>
  paragraphs.flatMap(({ runs }, paragraph) =>
    runs.flatMap((run, at) =>
      run.token === undefined
        ? []
        : [{ run, token: run.token, paragraph, before: textOf(runs.slice(0, at)) }],
    ),
  );

const quantityOf = (value: FigureValue): number => (value.state === 'number' ? value.quantity : 0);

/** Check 3: the units of the annex add up to the total, indicator by indicator. */
export function unitsAddUp(record: CampaignRecord): readonly Finding[] {
  const rows = record.byUnit ?? [];
  if (rows.length === 0) return [];
  return CAMPAIGN_INDICATORS.flatMap((code) => {
    const sum = rows.reduce((total, { figures }) => total + quantityOf(figureOf(figures, code)), 0);
    const total = quantityOf(figureOf(record.figures, code));
    const { name } = INDICATOR_WORDS[code];
    return sum === total
      ? []
      : [{ message: `${name}：各单位合计${sum}，总数${total}，两者不一致`, paragraph: null }];
  });
}

/** Check 4: an event's or a channel's share is no more than the campaign's total. */
export function partsWithinTotals(paragraphs: Paragraphs, record: CampaignRecord): readonly Finding[] {
  return placedTokens(paragraphs).flatMap(({ token, paragraph }) => {
    if (token.scope !== 'part' || token.indicator === null || token.quantity === null) return [];
    const total = quantityOf(figureOf(record.figures, token.indicator));
    const { name } = INDICATOR_WORDS[token.indicator];
    if (token.quantity <= total) return [];
    return [{ message: `${name}：单项${token.quantity}大于总数${total}`, paragraph }];
  });
}

/** Check 5: the same indicator has the same value, in the same words, everywhere. */
export function sameFigureSameValue(paragraphs: Paragraphs, record: CampaignRecord): readonly Finding[] {
  const first = new Map<CampaignIndicator, string>();
  return placedTokens(paragraphs).flatMap(({ token, run, paragraph }) => {
    if (token.scope !== 'total' || token.indicator === null) return [];
    const known = first.get(token.indicator) ?? run.text;
    first.set(token.indicator, known);
    const stored = quantityOf(figureOf(record.figures, token.indicator));
    if (known === run.text && token.quantity === stored) return [];
    return [
      {
        message: `${INDICATOR_WORDS[token.indicator].name}：前后数字不一致（${known}、${run.text}）`,
        paragraph,
      },
    ];
  });
}

const DIRECTION = /(增加|增长|提高|减少|下降)$/u;

/** Check 6: 增加 and 增长 stand before a rise, 减少 and 下降 before a fall. */
export function directionsMatch(paragraphs: Paragraphs): readonly Finding[] {
  return placedTokens(paragraphs).flatMap(({ token, before, paragraph }) => {
    if (token.scope !== 'change' || token.quantity === null) return [];
    const word = DIRECTION.exec(before)?.[1];
    const rising = word === '增加' || word === '增长' || word === '提高';
    const right = word !== undefined && token.quantity !== 0 && rising === token.quantity > 0;
    return right ? [] : [{ message: `“${word ?? '（无）'}”与增减方向不符`, paragraph }];
  });
}

const WRITTEN_DAY = /(截至)?(\d{4}年)?(\d{1,2})月(\d{1,2})日/gu;

function fallsWithin(month: number, day: number, [from, to]: readonly [Day, Day]): boolean {
  const pad = (n: number) => String(n).padStart(2, '0');
  const years = [from.slice(0, 4), to.slice(0, 4)];
  return years.some((year) => {
    const written = `${year}-${pad(month)}-${pad(day)}`;
    return isDay(written) && written >= from && written < addDays(to, 1);
  });
}

/** Check 7, the dates: days without a year lie in the campaign's period; the as-of day is told apart by 截至. */
export function datesWithinPeriod(paragraphs: Paragraphs, { directive }: CampaignRecord): readonly Finding[] {
  return paragraphs.flatMap(({ style, runs }, paragraph) => {
    if (style !== 'BODY') return [];
    return [...textOf(runs).matchAll(WRITTEN_DAY)].flatMap(([text, asOf, year, month, day]) => {
      if (asOf !== undefined || year !== undefined) return [];
      const within = fallsWithin(Number(month), Number(day), [directive.startsOn, directive.endsOn]);
      return within ? [] : [{ message: `日期“${text}”不在活动期间内`, paragraph }];
    });
  });
}

/** Check 8: units are named as the tree names them: never blank, and one unit never under two names. */
export function namesKnown({
  unit,
  byUnit,
  trainings,
  inspections,
  coverage,
}: CampaignRecord): readonly Finding[] {
  const first = new Map<string, string>([[unit.id, unit.name]]);
  const named = [
    ...(byUnit ?? []).map((row) => row.unit),
    ...trainings.map((training) => training.unit),
    ...inspections.flatMap(({ inspectedUnit }) => (inspectedUnit === null ? [] : [inspectedUnit])),
    ...coverage.missing,
  ];
  return named.flatMap(({ id, name }) => {
    const known = first.get(id) ?? name;
    first.set(id, known);
    if (name.trim() === '') return [{ message: '有单位缺少名称', paragraph: null }];
    return known === name ? [] : [{ message: `同一单位有两个名称：“${known}”“${name}”`, paragraph: null }];
  });
}

function agrees(text: string, { scope, quantity }: FigureToken): boolean {
  const read = readNumber(text);
  if (read === null || quantity === null) return false;
  if (scope === 'change') return read.word === null;
  if (read.word === '余') return scope === 'total' && read.named < quantity;
  if (read.word === '近') return scope === 'total' && read.named > quantity;
  return read.named === quantity;
}

/** Check 10, the numbers: 余 below the value, 近 above it, everything else the value itself. */
export function roundingAgrees(paragraphs: Paragraphs): readonly Finding[] {
  return placedTokens(paragraphs).flatMap(({ run, token, paragraph }) =>
    agrees(run.text, token)
      ? []
      : [{ message: `“${run.text}”与数据${token.quantity ?? '（无）'}不符`, paragraph }],
  );
}

/** Check 11: every media item that is told has an outlet, a title and a day. */
export function mediaEvidenced({ media }: CampaignRecord): readonly Finding[] {
  const bare = media.filter(
    ({ outlet, title, date }) => outlet.trim() === '' || title.trim() === '' || !isDay(date),
  );
  return bare.map(({ outlet, title }) => ({
    message: `媒体报道“${title || outlet}”缺少媒体名称、题目或日期`,
    paragraph: null,
  }));
}
