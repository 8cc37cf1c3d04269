import { Card, Flex, Select, Skeleton, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import {
  type FigureQuery,
  FiguresByChildDocument,
  type FiguresByChildQuery,
  FiguresChangedDocument,
  FiguresDocument,
  UnitDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { LazyChart } from '../parts/lazy-chart.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { UnitTrail } from '../parts/unit-trail.js';
import { useSession } from '../session/session.js';
import { ChangesButton } from './changes-button.js';
import { CoverageLine } from './coverage-line.js';
import { ExportButton } from './export-button.js';
import { type Choice, FigureChoices } from './figure-choices.js';
import { figureText } from './figure-text.js';
import { GrowthLine, useComparison } from './growth-line.js';
import { MonthCard } from './month-card.js';
import { usualPeriods } from './periods.js';
import { PeriodReportsButton } from './period-reports-button.js';
import { RowsDrawer } from './rows-drawer.js';
import { SensitiveNote } from './sensitive-note.js';
import { useIndicators } from './use-indicators.js';

const FIRST_CHOICE = ['consultations', 'leaflets', 'consultation_sessions'];
const CHART_UNITS = 30;

export const FiguresPage = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { all } = useIndicators();
  const [choice, setChoice] = useState<Choice>({
    indicators: FIRST_CHOICE,
    ...usualPeriods(todayHere()).thisYear,
    campaignId: null,
  });
  const [unitId, setUnitId] = useState(session.unit.id);
  const known = useMemo(
    () => choice.indicators.filter((code) => all.some((indicator) => indicator.code === code)),
    [all, choice.indicators],
  );
  const query = useMemo(() => ({ ...choice, indicators: known, unitId }), [choice, known, unitId]);
  return (
    <PageFrame title={t('menu.figures')}>
      <FigureChoices choice={{ ...choice, indicators: known }} onChange={setChoice} />
      {all.length === 0 && <Skeleton active />}
      {all.length > 0 && known.length === 0 && <Nothing text={t('figure.choose')} />}
      {known.length > 0 && <FigureTables query={query} onGo={setUnitId} />}
    </PageFrame>
  );
};

/** The way from the own unit down to the one shown. */
const useTrail = (unitId: string) => {
  const { session } = useSession();
  const { data } = useAsk(UnitDocument, { id: unitId });
  const own = { id: session.unit.id, name: session.unit.name };
  const unit = data?.unit?.id === unitId ? data.unit : null;
  if (unitId === own.id || !unit) return [own];
  const ownAt = unit.ancestors.findIndex(({ id }) => id === own.id);
  return [...(ownAt >= 0 ? unit.ancestors.slice(ownAt) : [own]), { id: unit.id, name: unit.name }];
};

const FigureTables = ({ query, onGo }: { query: FigureQuery; onGo: (unitId: string) => void }) => {
  const { t } = useTranslation();
  const { nameOf, unitOf, summed } = useIndicators();
  const changeable = useMemo(() => ({ ...query, indicators: summed(query.indicators) }), [query, summed]);
  const total = useAsk(FiguresDocument, { query });
  const pages = usePages(FiguresByChildDocument, { query }, (data) => data.figuresByChild, { size: 100 });
  const comparison = useComparison(query);
  const stops = useTrail(query.unitId);
  const [opened, setOpened] = useState<{ query: FigureQuery; title: string } | null>(null);
  useLive(FiguresChangedDocument, () => {
    total.again();
    pages.again();
  });
  const open = (unit: { id: string; name: string }, indicator: string) =>
    setOpened({
      query: { ...query, unitId: unit.id, indicators: [indicator] },
      title: t('board.rowsOf', { unit: unit.name, title: nameOf(indicator) }),
    });
  const unit = stops.at(-1);
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} wrap align="center" justify="space-between">
        <UnitTrail stops={stops} onGo={onGo} label={t('board.trail')} />
        <Flex gap={8}>
          {changeable.indicators.length > 0 && (
            <ChangesButton query={changeable} unitName={unit?.name ?? ''} />
          )}
          <PeriodReportsButton />
          <ExportButton query={query} />
        </Flex>
      </Flex>
      <Asked answer={total} rows={2}>
        {({ figures }) => (
          <dl className="strip" aria-label={t('figure.total', { unit: unit?.name ?? '' })}>
            {figures.map(({ indicator, state, quantity, coverage }) => (
              <div key={indicator} className="strip-cell">
                <dt>{nameOf(indicator)}</dt>
                <dd>
                  <FigureButton
                    className="number big"
                    text={figureText({ state, quantity })}
                    onOpen={
                      unit && changeable.indicators.includes(indicator) ? () => open(unit, indicator) : null
                    }
                  />
                  <span className="muted">{unitOf(indicator)}</span>
                </dd>
                <dd>
                  <GrowthLine comparison={comparison} indicator={indicator} />
                </dd>
                <dd>
                  <CoverageLine coverage={coverage} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Asked>
      <SensitiveNote indicators={query.indicators} />
      <MonthCard query={query} />
      <ProblemList problems={pages.problems} again={pages.again} />
      {pages.waiting && <Skeleton active paragraph={{ rows: 8 }} />}
      {pages.last && pages.items.length === 0 && <Nothing text={t('figure.noneBelow')} />}
      {pages.items.length > 0 && (
        <Card size="small" title={t('figure.byChild')}>
          <ByChild items={pages.items} indicators={query.indicators} onOpen={open} onGo={onGo} />
          <MoreButton pages={pages} />
        </Card>
      )}
      <RowsDrawer query={opened?.query ?? null} title={opened?.title ?? ''} onClose={() => setOpened(null)} />
    </Flex>
  );
};

/** A figure, leading to its rows where it is made of some. */
const FigureButton = (props: { text: string; className: string; onOpen: (() => void) | null }) =>
  props.onOpen ? (
    <button type="button" className={`link ${props.className}`} onClick={props.onOpen}>
      {props.text}
    </button>
  ) : (
    <span className={props.className}>{props.text}</span>
  );

type Child = FiguresByChildQuery['figuresByChild']['items'][number];

interface ByChildProps {
  items: Child[];
  indicators: readonly string[];
  onOpen: (unit: { id: string; name: string }, indicator: string) => void;
  onGo: (unitId: string) => void;
}

const figureOf = (child: Child, indicator: string) =>
  child.figures.find((figure) => figure.indicator === indicator);
const quantityOf = (child: Child, indicator: string): number => figureOf(child, indicator)?.quantity ?? 0;

const ByChild = ({ items, indicators, onOpen, onGo }: ByChildProps) => {
  const { t } = useTranslation();
  const { nameOf, unitOf, summed } = useIndicators();
  const [charted, setCharted] = useState<string | null>(null);
  const shown = charted && indicators.includes(charted) ? charted : (indicators[0] ?? '');
  const chart = useMemo(() => {
    const sorted = [...items]
      .sort((a, b) => quantityOf(b, shown) - quantityOf(a, shown))
      .slice(0, CHART_UNITS);
    return {
      categories: sorted.map(({ unit }) => unit.name),
      series: [{ name: nameOf(shown), values: sorted.map((child) => quantityOf(child, shown)) }],
    };
  }, [items, shown, nameOf]);
  const columns: TableColumnsType<Child> = [
    {
      title: t('board.unit'),
      fixed: 'left',
      width: 200,
      render: (_value, { unit, childCount }) =>
        childCount > 0 ? (
          <button type="button" className="link" onClick={() => onGo(unit.id)}>
            {unit.name}
          </button>
        ) : (
          unit.name
        ),
    },
    ...indicators.map((code) => ({
      title: t('task.indicatorWithUnit', { name: nameOf(code), unit: unitOf(code) }),
      key: code,
      width: 150,
      align: 'right' as const,
      sorter: (a: Child, b: Child) => quantityOf(a, code) - quantityOf(b, code),
      render: (_value: unknown, child: Child) => (
        <FigureButton
          className="number"
          text={figureText(figureOf(child, code))}
          onOpen={summed([code]).length > 0 ? () => onOpen(child.unit, code) : null}
        />
      ),
    })),
  ];
  const virtual = items.length > 200;
  const width = 200 + indicators.length * 150;
  return (
    <Flex vertical gap={16}>
      <Select<string>
        aria-label={t('task.indicator')}
        className="chart-choice"
        value={shown}
        onChange={setCharted}
        options={indicators.map((code) => ({ value: code, label: nameOf(code) }))}
      />
      <LazyChart title={t('board.chartOf', { title: nameOf(shown) })} {...chart} />
      <Table<Child>
        size="small"
        rowKey={(child) => child.unit.id}
        columns={columns}
        dataSource={items}
        pagination={false}
        virtual={virtual}
        scroll={virtual ? { x: width, y: 560 } : { x: width }}
        footer={() => <span className="muted">{t('list.legend')}</span>}
      />
    </Flex>
  );
};
