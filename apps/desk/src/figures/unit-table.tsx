import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FiguresByChildQuery } from '../generated/graphql.js';
import { FigureButton } from './figure-button.js';
import { figureText } from './figure-text.js';
import { useGrowthWords } from './growth-words.js';
import type { BaseName } from './statistics-choice.js';
import { useIndicators } from './use-indicators.js';

export type UnitLine = FiguresByChildQuery['figuresByChild']['items'][number];

const CHART_UNITS = 30;
/** From here on only the rows in sight are drawn. */
const VIRTUAL_FROM = 200;
const WIDTHS = { unit: 220, figure: 112, growth: 156 };

const figureOf = (line: UnitLine, indicator: string) =>
  line.figures.find((figure) => figure.indicator === indicator);
const quantityOf = (line: UnitLine, indicator: string): number => figureOf(line, indicator)?.quantity ?? 0;

/** The bars of a chart, the longest first; who has not reported has none and comes last, whoever has nothing to show is left out. */
export const barsOf = (lines: readonly UnitLine[], indicator: string) =>
  lines
    .flatMap((line) => {
      const figure = figureOf(line, indicator);
      if (figure?.state === 'NUMBER')
        return [{ name: line.unit.name, quantity: figure.quantity ?? null, isReported: true }];
      if (figure?.state === 'NOT_REPORTED')
        return [{ name: line.unit.name, quantity: null, isReported: false }];
      return [];
    })
    .sort((a, b) => (b.quantity ?? -1) - (a.quantity ?? -1))
    .slice(0, CHART_UNITS);

interface Props {
  items: UnitLine[];
  indicators: readonly string[];
  /** What the figures stand beside; null: nothing. */
  base: BaseName | null;
  /** Names the unit above each, which tells units of one name apart. */
  withParents: boolean;
  onOpen: (unit: { id: string; name: string }, indicator: string) => void;
  onGo: (unitId: string) => void;
}

/** Units by their figures: a unit leads to those below it, a figure to its rows. */
export const UnitTable = (props: Props) => {
  const { t } = useTranslation();
  const { columns, width } = useColumns(props);
  const virtual = props.items.length > VIRTUAL_FROM;
  return (
    <Table<UnitLine>
      size="small"
      bordered
      rowKey={(line) => line.unit.id}
      columns={columns}
      dataSource={props.items}
      pagination={false}
      virtual={virtual}
      scroll={virtual ? { x: width, y: 560 } : { x: width }}
      footer={() => <span className="muted">{t('list.legend')}</span>}
    />
  );
};

const useColumns = ({ indicators, base, withParents, onOpen, onGo }: Props) => {
  const { t } = useTranslation();
  const { nameOf, unitOf, comparable, summed } = useIndicators();
  const growth = useGrowthWords();
  const compared = base === null ? [] : comparable(indicators);
  const figureColumn = (code: string) => ({
    key: code,
    width: WIDTHS.figure,
    align: 'right' as const,
    sorter: (a: UnitLine, b: UnitLine) => quantityOf(a, code) - quantityOf(b, code),
    render: (_value: unknown, line: UnitLine) => {
      const figure = figureText(figureOf(line, code));
      return (
        <FigureButton
          className="number"
          text={figure}
          label={t('statistics.rowsOf', { unit: line.unit.name, name: nameOf(code), figure })}
          onOpen={summed([code]).length > 0 ? () => onOpen(line.unit, code) : null}
        />
      );
    },
  });
  const growthColumn = (code: string, name: BaseName) => ({
    title: t(`statistics.bases.${name}`),
    key: `${code}.${name}`,
    width: WIDTHS.growth,
    align: 'right' as const,
    className: 'growth-cell',
    render: (_value: unknown, line: UnitLine) => {
      const figure = line.comparison.figures.find(({ indicator }) => indicator === code);
      return figure && figureOf(line, code)?.state === 'NUMBER' && growth.cell(figure);
    },
  });
  const columns: TableColumnsType<UnitLine> = [
    {
      title: t('board.unit'),
      fixed: 'left',
      width: WIDTHS.unit,
      render: (_value, line) => <UnitCell line={line} withParent={withParents} onGo={onGo} />,
    },
    ...indicators.map((code) => {
      const title = t('task.indicatorWithUnit', { name: nameOf(code), unit: unitOf(code) });
      if (base === null || !compared.includes(code))
        return { ...figureColumn(code), title, width: WIDTHS.figure + 40 };
      return {
        title,
        children: [{ ...figureColumn(code), title: t('statistics.thisColumn') }, growthColumn(code, base)],
      };
    }),
  ];
  const width =
    WIDTHS.unit + indicators.length * (WIDTHS.figure + 40) + compared.length * (WIDTHS.growth - 40);
  return { columns, width };
};

const UnitCell = ({
  line: { unit, childCount, parentName },
  withParent,
  onGo,
}: {
  line: UnitLine;
  withParent: boolean;
  onGo: (unitId: string) => void;
}) => (
  <>
    {childCount > 0 ? (
      <button type="button" className="link" onClick={() => onGo(unit.id)}>
        {unit.name}
      </button>
    ) : (
      unit.name
    )}
    {withParent && parentName && <div className="muted">{parentName}</div>}
  </>
);
