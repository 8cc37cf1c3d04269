import type { IndicatorArea, Level, TreeReading } from '../generated/graphql.js';
import { type Period, usualPeriods } from './periods.js';

export const AREAS: readonly IndicatorArea[] = [
  'PUBLICITY',
  'CONSULTATIONS',
  'CASES',
  'RECIPIENTS',
  'QUALITY',
  'INSTITUTIONS',
];
/** From the top down. */
const LEVELS: readonly Level[] = ['MINISTRY', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];
/** The levels of units that may stand below one of this level. */
export const levelsBelow = (level: Level): readonly Level[] => LEVELS.slice(LEVELS.indexOf(level) + 1);
/** What growth is told against: 同比 or 环比. */
export const BASES = ['yearBefore', 'previous'] as const;
export type BaseName = (typeof BASES)[number];
/** By which tree units are summed: 现隶属, 当时隶属, 某日隶属. */
export const TREES: readonly TreeReading[] = ['TODAY', 'THEN', 'DAY'];

export const FIRST_INDICATORS = ['consultations', 'leaflets', 'consultation_sessions'];

/** What the statistics page shows, but for the unit it stands at. */
export interface StatisticsChoice extends Period {
  /** The indicators offered; null: of all areas. */
  area: IndicatorArea | null;
  indicators: string[];
  /** How the year is cut into the periods offered. */
  kind: string;
  /** Of the periods offered. */
  year: number;
  campaignId: string | null;
  /** Units listed; null: those right below. */
  level: Level | null;
  base: BaseName;
  tree: TreeReading;
  /** With `DAY`: the tree as it stood on it. */
  treeDay: string | null;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const CODE = /^[a-z0-9_]{1,60}$/u;

const oneOf = <Value extends string>(known: readonly Value[], asked: string | null): Value | null =>
  known.find((value) => value === asked) ?? null;

const isDay = (text: string | null): text is string =>
  text !== null &&
  /^(?:19|20)\d{2}-\d{2}-\d{2}$/u.test(text) &&
  new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

const spanOf = (params: URLSearchParams, today: string): Period => {
  const [from, to] = [params.get('from'), params.get('to')];
  return isDay(from) && isDay(to) && from <= to ? { from, to } : usualPeriods(today).thisYear;
};

const indicatorsOf = (asked: string | null): string[] =>
  asked === null ? FIRST_INDICATORS : [...new Set(asked.split(',').filter((code) => CODE.test(code)))];

const treeOf = (params: URLSearchParams, span: Period): Pick<StatisticsChoice, 'tree' | 'treeDay'> => {
  const tree = oneOf(TREES, params.get('tree')) ?? 'TODAY';
  const day = params.get('treeDay');
  return { tree, treeDay: tree !== 'DAY' ? null : isDay(day) ? day : span.from };
};

/** The choice an address says; what it does not say, or says wrongly, is as on the first visit. */
export const choiceOf = (params: URLSearchParams, today: string): StatisticsChoice => {
  const span = spanOf(params, today);
  const [kind, year, campaignId] = ['kind', 'year', 'campaign'].map((name) => params.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  return {
    ...span,
    area: oneOf(AREAS, params.get('area')),
    indicators: indicatorsOf(params.get('indicators')),
    kind: CODE.test(kind) ? kind : 'year',
    year: /^(?:19|20)\d{2}$/u.test(year) ? Number(year) : Number(span.to.slice(0, 4)),
    campaignId: ID.test(campaignId) ? campaignId : null,
    level: oneOf(LEVELS, params.get('level')),
    base: oneOf(BASES, params.get('base')) ?? 'yearBefore',
    ...treeOf(params, span),
  };
};

const written = (choice: Partial<StatisticsChoice>): Record<string, string | null> => ({
  ...('area' in choice && { area: choice.area ?? null }),
  ...(choice.indicators && { indicators: choice.indicators.join(',') }),
  ...(choice.from && { from: choice.from }),
  ...(choice.to && { to: choice.to }),
  ...(choice.kind && { kind: choice.kind }),
  ...(choice.year && { year: String(choice.year) }),
  ...('campaignId' in choice && { campaign: choice.campaignId ?? null }),
  ...('level' in choice && { level: choice.level ?? null }),
  ...(choice.base && { base: choice.base }),
  ...(choice.tree && { tree: choice.tree === 'TODAY' ? null : choice.tree }),
  ...('treeDay' in choice && { treeDay: choice.treeDay ?? null }),
});

/** The address with a part of the choice changed; the rest of it stays. */
export const paramsWith = (before: URLSearchParams, change: Partial<StatisticsChoice>): URLSearchParams => {
  const params = new URLSearchParams(before);
  // Another span shows its own year again.
  if (change.to && change.year === undefined) params.delete('year');
  for (const [name, value] of Object.entries(written(change)))
    if (value === null) params.delete(name);
    else params.set(name, value);
  return params;
};
