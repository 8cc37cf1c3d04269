import { Card, Flex, Segmented, Select, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import {
  type FigureQuery,
  FiguresByChildDocument,
  FiguresChangedDocument,
  type Level,
} from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { LazyChart } from '../parts/lazy-chart.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { basesFor } from './periods.js';
import { BASES, type BaseName, levelsBelow, type StatisticsChoice } from './statistics-choice.js';
import { barsOf, type UnitLine, UnitTable } from './unit-table.js';
import { useIndicators } from './use-indicators.js';

interface Props {
  query: FigureQuery;
  /** Of the unit shown. */
  level: Level;
  choice: StatisticsChoice;
  onChange: (change: Partial<StatisticsChoice>) => void;
  onOpen: (unit: { id: string; name: string }, indicator: string) => void;
  onGo: (unitId: string) => void;
}

/** The units below, those right below or all of a level: as bars, and in a table beside another span. */
export const UnitsBelow = ({ query, level, choice, onChange, onOpen, onGo }: Props) => {
  const { t } = useTranslation();
  const below = levelsBelow(level);
  const isToday = choice.tree === 'TODAY';
  const listed = choice.level;
  const base = basesFor(query, todayHere())?.[choice.base] ?? null;
  const asked = useMemo(() => ({ query, level: listed, base }), [query, listed, base?.from, base?.to]);
  const pages = usePages(FiguresByChildDocument, asked, (data) => data.figuresByChild, { size: 100 });
  useLive(FiguresChangedDocument, pages.again);
  return (
    <Card
      size="small"
      title={t('figure.byChild')}
      extra={
        <Flex gap={12} align="center">
          {isToday && below.length > 1 && (
            <Select<Level | 'CHILDREN'>
              aria-label={t('statistics.level')}
              className="level-choice"
              value={listed ?? 'CHILDREN'}
              onChange={(value) => onChange({ level: value === 'CHILDREN' ? null : value })}
              options={[
                { value: 'CHILDREN' as const, label: t('statistics.children') },
                ...below.map((each) => ({
                  value: each,
                  label: t('statistics.allOfLevel', { level: t(`level.${each}`) }),
                })),
              ]}
            />
          )}
          {isToday && (
            <Segmented<BaseName>
              aria-label={t('statistics.base')}
              value={choice.base}
              onChange={(name) => onChange({ base: name })}
              options={BASES.map((name) => ({ value: name, label: t(`statistics.bases.${name}`) }))}
            />
          )}
        </Flex>
      }
    >
      <ProblemList problems={pages.problems} again={pages.again} />
      {pages.waiting && <Skeleton active paragraph={{ rows: 8 }} />}
      {pages.last && pages.items.length === 0 && <Nothing text={t('figure.noneBelow')} />}
      {pages.items.length > 0 && (
        <Flex vertical gap={16}>
          <UnitBars items={pages.items} indicators={query.indicators} />
          <UnitTable
            items={pages.items}
            indicators={query.indicators}
            base={base && choice.base}
            withParents={listed !== null}
            onOpen={onOpen}
            onGo={onGo}
          />
          <MoreButton pages={pages} />
        </Flex>
      )}
    </Card>
  );
};

const UnitBars = ({ items, indicators }: { items: UnitLine[]; indicators: readonly string[] }) => {
  const { t } = useTranslation();
  const { nameOf } = useIndicators();
  const [charted, setCharted] = useState<string | null>(null);
  const shown = charted && indicators.includes(charted) ? charted : (indicators[0] ?? '');
  const chart = useMemo(() => {
    const bars = barsOf(items, shown);
    return {
      categories: bars.map(({ name, isReported }) =>
        isReported ? name : t('statistics.unreportedUnit', { name }),
      ),
      series: [{ name: nameOf(shown), values: bars.map(({ quantity }) => quantity) }],
    };
  }, [items, shown, nameOf, t]);
  return (
    <>
      <Select<string>
        aria-label={t('statistics.charted')}
        className="chart-choice"
        value={shown}
        onChange={setCharted}
        options={indicators.map((code) => ({ value: code, label: nameOf(code) }))}
      />
      <LazyChart title={t('board.chartOf', { title: nameOf(shown) })} {...chart} />
    </>
  );
};
