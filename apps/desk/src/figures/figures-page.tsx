import { Flex, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureQuery } from '../generated/graphql.js';
import { useUnitPlace } from '../org/use-unit-place.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { UnitTrail } from '../parts/unit-trail.js';
import { ChangesButton } from './changes-button.js';
import { ExportButton } from './export-button.js';
import { FigureChoices } from './figure-choices.js';
import { MonthCard } from './month-card.js';
import { PeriodReportsButton } from './period-reports-button.js';
import { RowsDrawer } from './rows-drawer.js';
import { SensitiveNote } from './sensitive-note.js';
import { FIRST_INDICATORS, levelsBelow, type StatisticsChoice } from './statistics-choice.js';
import { TotalStrip } from './total-strip.js';
import { UnitsBelow } from './units-below.js';
import { useIndicators } from './use-indicators.js';
import { useStatisticsChoice } from './use-statistics-choice.js';

/** 统计: what is counted, over which days, at which unit; down from there to the rows a figure is made of. */
export const FiguresPage = () => {
  const { t } = useTranslation();
  const { all } = useIndicators();
  const { choice: said, change, go } = useStatisticsChoice();
  const choice = useMemo(() => {
    const known = said.indicators.filter((code) => all.some((indicator) => indicator.code === code));
    const isNonsense = known.length === 0 && said.indicators.length > 0;
    return { ...said, indicators: isNonsense ? FIRST_INDICATORS : known };
  }, [all, said]);
  return (
    <PageFrame title={t('menu.figures')}>
      <FigureChoices choice={choice} onChange={change} />
      {all.length === 0 && <Skeleton active />}
      {all.length > 0 && choice.indicators.length === 0 && <Nothing text={t('figure.choose')} />}
      {all.length > 0 && choice.indicators.length > 0 && (
        <Figures choice={choice} onChange={change} onGo={go} />
      )}
    </PageFrame>
  );
};

interface Props {
  choice: StatisticsChoice;
  onChange: (change: Partial<StatisticsChoice>) => void;
  onGo: (unitId: string) => void;
}

const Figures = ({ choice: said, onChange, onGo }: Props) => {
  const { t } = useTranslation();
  const { nameOf, summed } = useIndicators();
  const { unitId, level, stops } = useUnitPlace();
  const [opened, setOpened] = useState<{ query: FigureQuery; title: string } | null>(null);
  const { indicators, from, to, campaignId, tree, treeDay } = said;
  const query = useMemo(
    () => ({ unitId, indicators, from, to, campaignId, tree, treeDay }),
    [unitId, indicators, from, to, campaignId, tree, treeDay],
  );
  const changeable = useMemo(() => ({ ...query, indicators: summed(query.indicators) }), [query, summed]);
  // Only a unit that was found is asked about; the address may name any.
  if (level === null) return <Skeleton active />;
  const isToday = tree === 'TODAY';
  const isBelow = isToday && said.level !== null && levelsBelow(level).includes(said.level);
  const choice = isBelow ? said : { ...said, level: null };
  const unit = { id: unitId, name: stops.at(-1)?.name ?? '' };
  const open = (at: { id: string; name: string }, indicator: string) =>
    setOpened({
      query: { ...query, unitId: at.id, indicators: [indicator] },
      title: t('board.rowsOf', { unit: at.name, title: nameOf(indicator) }),
    });
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} wrap align="center" justify="space-between">
        <UnitTrail stops={stops} onGo={onGo} label={t('board.trail')} />
        <Flex gap={8}>
          {isToday && changeable.indicators.length > 0 && (
            <ChangesButton query={changeable} unitName={unit.name} />
          )}
          <PeriodReportsButton />
          <ExportButton query={query} choice={choice} />
        </Flex>
      </Flex>
      <TotalStrip query={query} unitName={unit.name} onOpen={(indicator) => open(unit, indicator)} />
      <SensitiveNote indicators={query.indicators} />
      <MonthCard query={query} />
      <UnitsBelow query={query} level={level} choice={choice} onChange={onChange} onOpen={open} onGo={onGo} />
      <RowsDrawer query={opened?.query ?? null} title={opened?.title ?? ''} onClose={() => setOpened(null)} />
    </Flex>
  );
};
