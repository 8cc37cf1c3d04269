import { monthDay } from '@fayuan/papers';
import type { CampaignEvent, CampaignIndicator, CampaignRecord, MediaItem } from './campaign-record.js';
import { bookTitles, firstThree, fullWidth, quoted } from './chinese-words.js';
import {
  absent,
  clause,
  type Clause,
  optional,
  type Section,
  type Supply,
  type TemplateParagraph,
} from './clause-engine.js';
import { countRun, numberOf, partRun, totalRun } from './figure-runs.js';
import { groundNoun, INDICATOR_WORDS } from './indicator-words.js';
import type { SummaryRun } from './summary-content.js';

const PRINT = ['newspaper', 'magazine'];
const BROADCAST = ['television', 'radio'];

/** 二、宣传: 一是…七是, each only when there is something to say; the numbers are given afterwards. */
export function publicitySection(record: CampaignRecord): Section {
  const online = record.media.filter(({ channel }) => ![...PRINT, ...BROADCAST].includes(channel));
  const items: Clause[][] = [
    printClauses(record),
    bestEventClauses(record),
    broadcastClauses(record),
    reportClauses(record, { key: 'online', verb: '通过网络新媒体发布', items: online }),
    [totalClause(record, 'notice_board_issues', '出版法律援助专题宣传栏')],
    [totalClause(record, 'banners', '在公共场所悬挂宣传标语')],
    trainingClauses(record),
    occasionClauses(record),
  ];
  return { heading: '多措并举，广泛宣传', paragraphs: items.map(itemParagraph) };
}

const itemParagraph = (clauses: readonly Clause[]): TemplateParagraph => ({
  style: 'BODY',
  item: true,
  sentences: [{ clauses, joint: '，' }],
});

function totalClause(record: CampaignRecord, indicator: CampaignIndicator, words: string): Clause {
  const { name, measureWord } = INDICATOR_WORDS[indicator];
  return clause(
    { key: `publicity.${indicator}`, label: `${name}（${measureWord}）` },
    numberOf(record, indicator),
    (n) => [words, totalRun(record, indicator, n), measureWord],
  );
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

const byDate = <T extends { readonly date: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

function titlesOf(items: readonly MediaItem[]): string {
  const titles = items.slice(0, 3).map(({ title }) => fullWidth(title));
  return `${bookTitles(titles)}${items.length > 3 ? '等' : ''}`;
}

/** Dates in brackets, as long as the reader can still take them in: three at most. */
const datesOf = (items: readonly MediaItem[]): string =>
  items.length > 3 ? '' : `（${items.map(({ date }) => monthDay(date)).join('、')}）`;

interface MediaGroup {
  readonly key: string;
  readonly verb: string;
  readonly items: readonly MediaItem[];
}

function reportClauses(record: CampaignRecord, { key, verb, items }: MediaGroup): Clause[] {
  const list = byDate(items);
  const part = { key: `media.${key}`, indicator: 'media_items', quantity: list.length } as const;
  return [
    clause({ key: `publicity.${key}`, label: '媒体报道' }, optional(list), () => [
      `${verb}${titlesOf(list)}报道`,
      partRun(record, part),
      `篇${datesOf(list)}`,
    ]),
  ];
}

function printClauses(record: CampaignRecord): Clause[] {
  const print = record.media.filter(({ channel }) => PRINT.includes(channel));
  return grouped(print, ({ outlet }) => outlet).flatMap(([outlet, items], at) =>
    reportClauses(record, {
      key: `print.${at + 1}`,
      verb: `在${bookTitles([fullWidth(outlet)])}刊登`,
      items,
    }),
  );
}

function broadcastClauses(record: CampaignRecord): Clause[] {
  const aired = record.media.filter(({ channel }) => BROADCAST.includes(channel));
  const groups = grouped(aired, ({ outlet, programme }) => `${outlet}\u001f${programme ?? ''}`);
  return groups.map(([, items], at) => {
    const list = byDate(items);
    return clause(
      { key: `publicity.broadcast.${at + 1}`, label: '广播电视报道' },
      optional(list),
      (reports) => [broadcastWords(reports)],
    );
  });
}

function broadcastWords(reports: readonly MediaItem[]): string {
  const first = reports[0];
  if (first === undefined) return '';
  const programme = first.programme === null ? '' : `${bookTitles([fullWidth(first.programme)])}栏目`;
  const dates = firstThree(reports.map(({ date }) => monthDay(date)));
  const [each, more] = [reports.length > 1 ? '分别' : '', reports.length > 3 ? '等日' : ''];
  return `${fullWidth(first.outlet)}${programme}于${dates}${more}${each}以${titlesOf(reports)}为题报道`;
}

/** The event told at length: one whose place and partners are known, with photos, by the people it reached. */
export function bestEvent(events: readonly CampaignEvent[]): CampaignEvent | null {
  const rank = ({ place, partners, photos, measures }: CampaignEvent): readonly number[] => [
    (place === null ? 0 : 1) + (partners.length === 0 ? 0 : 1),
    (photos ?? 0) > 0 ? 1 : 0,
    measures.consultations ?? 0,
  ];
  const better = (a: CampaignEvent, b: CampaignEvent): number => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at === -1 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
  };
  return byDate(events.filter(({ kind }) => kind === 'consultation_event')).toSorted(better)[0] ?? null;
}

const nonZero = (quantity: number | undefined): Supply<number> =>
  quantity === undefined || quantity === 0 ? absent : { state: 'present', value: quantity };

function bestEventClauses(record: CampaignRecord): Clause[] {
  const event = bestEvent(record.events);
  if (event === null) return [];
  const figure = (indicator: CampaignIndicator): Clause => {
    const { name, phrase, measureWord } = INDICATOR_WORDS[indicator];
    return clause(
      { key: `publicity.event.${indicator}`, label: name },
      nonZero(event.measures[indicator]),
      (quantity) => [
        phrase,
        partRun(record, { key: `event.${indicator}`, indicator, quantity }),
        measureWord,
      ],
    );
  };
  return [
    clause({ key: 'publicity.event', label: '现场活动' }, { state: 'present', value: event }, (one) => [
      eventWords(one, record.unit.name),
    ]),
    figure('consultations'),
    figure('leaflets'),
  ];
}

function eventWords({ date, partners, place, title, unitName }: CampaignEvent, writer: string): string {
  const more = partners.length > 3 ? '等单位' : '';
  const withWhom = partners.length === 0 ? '' : `联合${firstThree(partners.map(fullWidth))}${more}`;
  const where = place === null ? '' : `在${fullWidth(place)}`;
  const who = unitName === writer ? '' : unitName;
  return `${monthDay(date)}，${who}${withWhom}${where}举办${quoted(fullWidth(title))}`;
}

function trainingClauses(record: CampaignRecord): Clause[] {
  const names = [...new Map(record.trainings.map(({ unit }) => [unit.id, unit.name])).values()];
  const held = clause({ key: 'publicity.training.units', label: '培训单位' }, optional(names), (units) => [
    `${firstThree(units)}${units.length > 3 ? '等' : ''}`,
    countRun(record, 'trainings.units', units.length),
    `个${groundNoun(record.coverage.kind)}以会代训`,
  ]);
  return [held, totalClause(record, 'training_people', '培训联络员')];
}

function occasionClauses(record: CampaignRecord): Clause[] {
  const withOccasion = record.events.filter(({ occasion }) => occasion !== null && occasion.trim() !== '');
  return grouped(byDate(withOccasion), ({ occasion }) => occasion ?? '').map(([occasion, events], at) => {
    const sessions = events.reduce((sum, { measures }) => sum + (measures.consultation_sessions ?? 0), 0);
    const run: SummaryRun =
      sessions > 0
        ? partRun(record, {
            key: `occasion.${at + 1}`,
            indicator: 'consultation_sessions',
            quantity: sessions,
          })
        : countRun(record, `occasion.${at + 1}`, events.length);
    return clause({ key: `publicity.occasion.${at + 1}`, label: '主题日活动' }, optional(events), () => [
      `结合${fullWidth(occasion)}开展${sessions > 0 ? '宣传咨询' : '宣传'}活动`,
      run,
      sessions > 0 ? '场次' : '场',
    ]);
  });
}
