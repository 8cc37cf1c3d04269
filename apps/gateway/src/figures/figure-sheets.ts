import { type Day, type Locale, type Text, words } from '@fayuan/kernel';
import type { FigureState, Indicator, StandingFigure, StandingUnit } from '@fayuan/ledger';
import type { Sheet, SheetCell } from '@fayuan/papers';

/** A table of figures as it was read: a unit's total and each unit right below it. */
export interface FigureTable {
  readonly unitName: string;
  readonly from: Day;
  readonly to: Day;
  /** The day it was read on. */
  readonly asOf: Day;
  readonly ofCampaign: boolean;
  /** Those asked for, in that order. */
  readonly indicators: readonly Indicator[];
  readonly total: readonly StandingFigure[];
  readonly children: readonly StandingUnit[];
}

/** What stands where there is no number; different words, because the reasons are. */
const INSTEAD: Readonly<Record<FigureState, Text>> = {
  number: words('不适用', 'not applicable'),
  not_applicable: words('不适用', 'not applicable'),
  not_reported: words('未报', 'not reported'),
  suppressed: words('隐去', 'hidden'),
};

const UNIT_WIDTH = 36;
const FIGURE_WIDTH = 16;

const figureCell =
  (locale: Locale) =>
  ({ state, quantity }: StandingFigure): SheetCell =>
    state === 'number' && quantity !== null ? quantity : INSTEAD[state][locale];

const coverageCell = ({ coverage }: StandingFigure): SheetCell => `${coverage.reported}/${coverage.expected}`;

function notesOf({ from, to, asOf, ofCampaign }: FigureTable): readonly Text[] {
  return [
    words(`期间：${from} 至 ${to}`, `Period: ${from} to ${to}`),
    words(`数据截至：${asOf}`, `Read on: ${asOf}`),
    ...(ofCampaign ? [words('只计所选活动', 'Only what is credited to the chosen campaign')] : []),
    words(
      '0 为已核实的零；“未报”尚无单位报齐；“不适用”不在此类单位统计；“隐去”为防止识别个人。上级合计不等于直接下级之和的，差额为本级自办。',
      '0 is a zero that somebody vouches for. What the unit did itself is in its total and in no line below.',
    ),
  ];
}

/** The sheets of the workbook: the figures, and beside them how many units have reported of how many. */
export function figureSheets(table: FigureTable, locale: Locale): Sheet[] {
  const say = (text: Text) => text[locale];
  const head = table.indicators.map(({ name, nameEn, unit, unitEn }) => ({
    title: say(words(`${name}（${unit}）`, `${nameEn} (${unitEn})`)),
    width: FIGURE_WIDTH,
  }));
  const columns = [{ title: say(words('单位', 'Unit')), width: UNIT_WIDTH }, ...head];
  const rowsOf = (cell: (figure: StandingFigure) => SheetCell): SheetCell[][] => [
    [say(words(`${table.unitName} 合计`, `${table.unitName}, total`)), ...table.total.map(cell)],
    ...table.children.map(({ unit, figures }) => [unit.name, ...figures.map(cell)]),
  ];
  const notes = notesOf(table).map(say);
  return [
    {
      name: say(words('统计表', 'Figures')),
      title: say(words(`${table.unitName}统计表`, `Figures of ${table.unitName}`)),
      notes,
      columns,
      rows: rowsOf(figureCell(locale)),
    },
    {
      name: say(words('报送情况', 'Coverage')),
      title: say(words(`${table.unitName}报送情况`, `Coverage of ${table.unitName}`)),
      notes: [
        ...notes.slice(0, 2),
        say(words('已报齐单位 / 应报单位', 'Units that reported / units expected')),
      ],
      columns,
      rows: rowsOf(coverageCell),
    },
  ];
}
