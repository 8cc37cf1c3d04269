import { monthDay } from '@fayuan/papers';
import { type CampaignIndicator, type CampaignRecord, isComplete, isPartial } from './campaign-record.js';
import { firstThree } from './chinese-words.js';
import {
  absent,
  clause,
  type Clause,
  missing,
  optional,
  plain,
  present,
  type Section,
  type Sentence,
} from './clause-engine.js';
import { changeRun, countRun, numberOf, precisionOf, totalRun } from './figure-runs.js';
import { COVERED_NOUN, INDICATOR_WORDS } from './indicator-words.js';
import type { SummaryRun } from './summary-content.js';
import { changePieces, compareYears, differencePieces, type YearOnYear } from './year-on-year.js';

/** The achievements, in the order they are told. */
const TOLD: readonly CampaignIndicator[] = [
  'leaflets',
  'vehicle_trips',
  'banners',
  'consultation_sessions',
  'consultations',
  'questions_answered',
  'notice_board_issues',
];
/** The three that are compared with the last campaign. */
const COMPARED: readonly CampaignIndicator[] = ['leaflets', 'consultation_sessions', 'consultations'];
const FEWEST_FIGURES = 3;
/** From here a list is long: it names its subject, and says 据统计 when complete. */
const LONG_LIST = 7;
const COMPARABLE_COVERAGE = 0.95;

/** 三、成效: the figure sentence and, where a base exists, the comparison with the last campaign. */
export function resultsSection(record: CampaignRecord): Section {
  return {
    heading: '突出重点，务求实效',
    paragraphs: [{ style: 'BODY', sentences: [figureSentence(record), comparisonSentence(record)] }],
  };
}

/** Closing: which units still owe their report, and what comes next. */
export function closingSection(record: CampaignRecord): Section {
  const { coverage, unit } = record;
  const names = coverage.missing.map(({ name }) => name);
  const open = clause({ key: 'closing.missing', label: '未报送单位' }, optional(names), () => [
    `${firstThree(names)}${names.length > 3 ? '等' : ''}`,
    countRun(record, 'coverage.missing', names.length),
    '个单位尚未报送活动情况，将继续督促补报',
  ]);
  const next = clause({ key: 'closing.next', label: '下一步打算' }, present(unit), () => [
    `${unit.officialName}将继续推进法律援助宣传工作，方便群众就近获得法律援助`,
  ]);
  return {
    heading: '下一步打算',
    paragraphs: [
      { style: 'BODY', sentences: [{ clauses: [open] }, { lead: [plain('今后，')], clauses: [next] }] },
    ],
  };
}

/** The sentence of totals. Each figure may drop alone; with fewer than three left, the whole becomes one gap. */
export function figureSentence(record: CampaignRecord): Sentence {
  const told = TOLD.filter((indicator) => numberOf(record, indicator).state === 'present');
  if (told.length < FEWEST_FIGURES) {
    const anyMissing = TOLD.some((indicator) => numberOf(record, indicator).state === 'missing');
    return {
      clauses: [
        clause({ key: 'results.figures', label: '活动成效数据' }, anyMissing ? missing : absent, () => []),
      ],
    };
  }
  return {
    lead: [plain(leadWords(record, told.length >= LONG_LIST))],
    clauses: told.map((indicator) => figureClause(record, indicator)),
    tail: coverageBracket(record),
  };
}

function leadWords(record: CampaignRecord, long: boolean): string {
  const source = isPartial(record) ? '据不完全统计，' : long && isComplete(record) ? '据统计，' : '';
  const subject =
    record.unit.level === 'county' ? '中心及各法律援助工作站' : `${record.unit.areaWord}各级法律援助机构`;
  return `${source}活动期间${long ? `，${subject}` : ''}共`;
}

function figureClause(record: CampaignRecord, indicator: CampaignIndicator): Clause {
  const { name, phrase, measureWord } = INDICATOR_WORDS[indicator];
  return clause({ key: `results.${indicator}`, label: name }, numberOf(record, indicator), (quantity) => [
    phrase,
    totalRun(record, indicator, quantity),
    measureWord,
  ]);
}

/** （截至5月31日，180个工作站中176个已报送）; nothing once every expected unit is accepted. */
function coverageBracket(record: CampaignRecord): readonly SummaryRun[] {
  const { coverage, asOfDay } = record;
  if (coverage.accepted >= coverage.expected) return [];
  const expected = countRun(record, 'coverage.expected', coverage.expected);
  const noun = `个${COVERED_NOUN[coverage.kind]}`;
  const start = [plain(`（截至${monthDay(asOfDay)}，`), expected];
  if (coverage.reported < coverage.expected) {
    return [
      ...start,
      plain(`${noun}中`),
      countRun(record, 'coverage.reported', coverage.reported),
      plain('个已报送）'),
    ];
  }
  const accepted = countRun(record, 'coverage.accepted', coverage.accepted);
  return [...start, plain(`${noun}均已报送，其中`), accepted, plain('个已审核）')];
}

const covers = ({ expected, reported }: { readonly expected: number; readonly reported: number }): boolean =>
  expected === 0 || reported / expected >= COMPARABLE_COVERAGE;

/** The comparison with the last campaign: only over equal ground, both sides covered to 95 %. */
function comparisonSentence(record: CampaignRecord): Sentence {
  const { lastYear } = record;
  const comparable = lastYear !== undefined && covers(lastYear.coverage) && covers(record.coverage);
  const clauses = comparable ? COMPARED.map((indicator) => comparisonClause(record, indicator)) : [];
  return { lead: [plain('与上年同期活动相比，')], clauses, joint: '；' };
}

function comparisonClause(record: CampaignRecord, indicator: CampaignIndicator): Clause {
  const { phrase, name } = INDICATOR_WORDS[indicator];
  const now = numberOf(record, indicator);
  const base = record.lastYear?.figures[indicator];
  const change = now.state === 'present' ? compareYears(now.value, base) : null;
  const runs = change === null ? [] : comparisonRuns(record, indicator, change);
  return clause(
    { key: `comparison.${indicator}`, label: name },
    runs.length === 0 ? absent : present(runs),
    (words) => [phrase, ...words],
  );
}

/** Beside rounded totals an exact difference would say more than is known: only the percentage stands. */
function comparisonRuns(
  record: CampaignRecord,
  indicator: CampaignIndicator,
  change: YearOnYear,
): readonly SummaryRun[] {
  const exact = precisionOf(record) === 'exact';
  const { measureWord } = INDICATOR_WORDS[indicator];
  const pieces = exact ? differencePieces(change, measureWord) : changePieces(change);
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? plain(piece)
      : changeRun(
          record,
          { key: `change.${indicator}.${piece.of}`, indicator, quantity: piece.value },
          piece.text,
        ),
  );
}
