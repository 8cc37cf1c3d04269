import { type Day, type Locale, type Text, words } from '@fayuan/kernel';
import type {
  ComparedFigure,
  FigureState,
  Indicator,
  Span,
  StandingFigure,
  StandingUnit,
  TreeReading,
} from '@fayuan/ledger';
import type { Sheet, SheetCell } from '@fayuan/papers';

/** A line of the table: a unit's figures, and beside them those of the base. */
export interface FigureLine {
  readonly name: string;
  readonly parentName: string | null;
  readonly figures: readonly StandingFigure[];
  readonly compared: readonly ComparedFigure[];
}

/** A table of figures as it is read: a unit's total and each unit below it, page by page. */
export interface FigureTable extends Span {
  readonly unitName: string;
  /** The day it was read on. */
  readonly asOf: Day;
  readonly ofCampaign: boolean;
  /** By which tree units are added up, and with `day` of which day. */
  readonly tree: TreeReading;
  readonly treeDay: Day | null;
  /** What the figures are compared with. */
  readonly base: Span | null;
  /** The units are all of a level, not those right below. */
  readonly ofLevel: boolean;
  /** Those asked for, in that order. */
  readonly indicators: readonly Indicator[];
  /** Those of them that are compared. */
  readonly comparable: ReadonlySet<string>;
  readonly total: FigureLine;
  readonly units: AsyncIterable<FigureLine>;
}

export const lineOf = ({ unit, figures, comparison }: StandingUnit): FigureLine => ({
  name: unit.name,
  parentName: unit.parentName,
  figures,
  compared: comparison.figures,
});

/** What stands where there is no number; different words, because the reasons are. */
const INSTEAD: Readonly<Record<FigureState, Text>> = {
  number: words('不适用', 'not applicable'),
  not_applicable: words('不适用', 'not applicable'),
  not_reported: words('未报', 'not reported'),
  suppressed: words('隐去', 'hidden'),
};

const NAME_WIDTH = 36;
const FIGURE_WIDTH = 16;

const figureCell = ({ state, quantity }: StandingFigure, locale: Locale): SheetCell =>
  state === 'number' && quantity !== null ? quantity : INSTEAD[state][locale];

const treeNote = ({ tree, treeDay }: FigureTable): readonly Text[] => {
  if (tree === 'today') return [];
  if (tree === 'then') return [words('按当时隶属关系汇总', 'Added up by the tree of each day')];
  return [words(`按 ${treeDay} 的隶属关系汇总`, `Added up by the tree of ${treeDay}`)];
};

function notesOf(table: FigureTable): readonly Text[] {
  const { from, to, asOf, ofCampaign, base } = table;
  return [
    words(`期间：${from} 至 ${to}`, `Period: ${from} to ${to}`),
    ...(base
      ? [words(`对比期：${base.from} 至 ${base.to}`, `Compared with: ${base.from} to ${base.to}`)]
      : []),
    words(`数据截至：${asOf}`, `Read on: ${asOf}`),
    ...treeNote(table),
    ...(ofCampaign ? [words('只计所选活动', 'Only what is credited to the chosen campaign')] : []),
    words(
      '0 为已核实的零；“未报”尚无单位报齐；“不适用”不在此类单位统计；“隐去”为防止识别个人。上级合计不等于直接下级之和的，差额为本级自办。',
      '0 is a zero that somebody vouches for. What the unit did itself is in its total and in no line below.',
    ),
    ...(base
      ? [words('增减按两期都在的单位计算。', 'Changes are those of units that were there in both periods.')]
      : []),
  ];
}

const isCompared = ({ base, comparable }: FigureTable, { code }: Indicator): boolean =>
  base !== null && comparable.has(code);

function headOf(table: FigureTable): readonly { readonly title: Text; readonly width: number }[] {
  const figure = (title: Text) => ({ title, width: FIGURE_WIDTH });
  return [
    { title: words('单位', 'Unit'), width: NAME_WIDTH },
    ...(table.ofLevel ? [{ title: words('上级单位', 'Unit above'), width: NAME_WIDTH }] : []),
    ...table.indicators.flatMap((indicator) => {
      const { name, nameEn, unit, unitEn } = indicator;
      const own = figure(words(`${name}（${unit}）`, `${nameEn} (${unitEn})`));
      if (!isCompared(table, indicator)) return [own];
      return [
        own,
        figure(words(`${name}：对比期`, `${nameEn}, compared with`)),
        figure(words(`${name}：增减`, `${nameEn}, change`)),
      ];
    }),
    figure(words('应报单位', 'Units expected')),
    figure(words('已报齐单位', 'Units that reported')),
  ];
}

/** Quantities have two decimals, which a difference of binary fractions would not keep. */
const changeOf = ({ sameNow, sameBase }: ComparedFigure): number =>
  Math.round((sameNow - sameBase) * 100) / 100;

function rowOf(table: FigureTable, line: FigureLine, locale: Locale): SheetCell[] {
  const cells = table.indicators.flatMap((indicator): SheetCell[] => {
    const figure = line.figures.find((each) => each.indicator === indicator.code);
    const own = figure ? figureCell(figure, locale) : '';
    if (!isCompared(table, indicator)) return [own];
    const compared = line.compared.find((each) => each.indicator === indicator.code);
    return compared ? [own, compared.base, changeOf(compared)] : [own, '', ''];
  });
  const coverage = line.figures[0]?.coverage;
  return [
    line.name,
    ...(table.ofLevel ? [line.parentName ?? ''] : []),
    ...cells,
    coverage?.expected ?? '',
    coverage?.reported ?? '',
  ];
}

async function* rowsOf(table: FigureTable, locale: Locale): AsyncGenerator<SheetCell[]> {
  yield rowOf(table, table.total, locale);
  for await (const line of table.units) yield rowOf(table, line, locale);
}

/** The sheet of the table: the total first, then unit by unit as they are read. */
export function figureSheet(table: FigureTable, locale: Locale): Sheet {
  return {
    name: words('统计表', 'Figures')[locale],
    title: words(`${table.unitName}统计表`, `Figures of ${table.unitName}`)[locale],
    notes: notesOf(table).map((note) => note[locale]),
    columns: headOf(table).map(({ title, width }) => ({ title: title[locale], width })),
    rows: rowsOf(table, locale),
  };
}
