import { Button, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { CampaignsDocument, type IndicatorArea, type TreeReading } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { PeriodPicker } from './period-picker.js';
import { usualPeriods } from './periods.js';
import { AREAS, type StatisticsChoice, TREES } from './statistics-choice.js';
import { useIndicators } from './use-indicators.js';

interface Props {
  choice: StatisticsChoice;
  onChange: (change: Partial<StatisticsChoice>) => void;
}

/** So many of an area are shown at once; the others are a press away. */
const AT_ONCE = 4;

/** What is counted, and over which days. */
export const FigureChoices = ({ choice, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <div className="figure-choices" role="search" aria-label={t('figure.indicators')}>
      <WhatIsCounted choice={choice} onChange={onChange} />
      <OverWhichDays choice={choice} onChange={onChange} />
    </div>
  );
};

const WhatIsCounted = ({ choice, onChange }: Props) => {
  const { t } = useTranslation();
  const { all, nameOf, unitOf } = useIndicators();
  const campaigns = useAsk(CampaignsDocument, {}).data?.campaigns ?? [];
  const offered = (area: IndicatorArea) => all.filter((each) => each.area === area);
  const chooseArea = (area: IndicatorArea | undefined) => {
    if (!area) return onChange({ area: null });
    const whole = offered(area).filter(({ partOf }) => partOf === null);
    onChange({ area, indicators: whole.slice(0, AT_ONCE).map(({ code }) => code) });
  };
  return (
    <Flex gap={12}>
      <Select<IndicatorArea>
        allowClear
        aria-label={t('statistics.areaTitle')}
        className="filter"
        placeholder={t('statistics.allAreas')}
        value={choice.area}
        onChange={chooseArea}
        options={AREAS.map((area) => ({ value: area, label: t(`statistics.area.${area}`) }))}
      />
      <Select<string[]>
        mode="multiple"
        aria-label={t('figure.indicators')}
        className="indicator-choice"
        maxTagCount="responsive"
        value={choice.indicators}
        onChange={(indicators) => onChange({ indicators })}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('task.chooseIndicator')}
        options={AREAS.filter((area) => !choice.area || area === choice.area).map((area) => ({
          label: t(`statistics.area.${area}`),
          options: offered(area).map(({ code }) => ({
            value: code,
            label: t('task.indicatorWithUnit', { name: nameOf(code), unit: unitOf(code) }),
          })),
        }))}
      />
      <Select<string>
        allowClear
        aria-label={t('figure.campaign')}
        className="campaign-choice"
        placeholder={t('figure.allCampaigns')}
        value={campaigns.some(({ id }) => id === choice.campaignId) ? choice.campaignId : null}
        onChange={(campaignId: string | undefined) => onChange({ campaignId: campaignId ?? null })}
        options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <ByWhichTree choice={choice} onChange={onChange} />
    </Flex>
  );
};

const OverWhichDays = ({ choice, onChange }: Props) => {
  const { t } = useTranslation();
  const { from, to } = choice;
  const periods = usualPeriods(todayHere());
  return (
    <Flex gap={12} wrap align="center">
      <PeriodPicker choice={choice} onChange={onChange} />
      <div className="day-choice">
        <DateField
          aria-label={t('statistics.from')}
          value={from}
          onChange={(day) => day && onChange({ from: day, to: day > to ? day : to })}
        />
      </div>
      <div className="day-choice">
        <DateField
          aria-label={t('statistics.to')}
          value={to}
          onChange={(day) => day && onChange({ from: day < from ? day : from, to: day })}
        />
      </div>
      <Flex gap={8}>
        {(['thisMonth', 'lastMonth', 'thisYear'] as const).map((name) => (
          <Button
            key={name}
            onClick={() => onChange({ ...periods[name], kind: name === 'thisYear' ? 'year' : 'month' })}
          >
            {t(`figure.${name}`)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
};

const ByWhichTree = ({ choice, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <Select<TreeReading>
        aria-label={t('statistics.treeTitle')}
        title={t('statistics.treeHint')}
        className="filter"
        value={choice.tree}
        onChange={(tree) => onChange({ tree, treeDay: tree === 'DAY' ? choice.from : null })}
        options={TREES.map((tree) => ({ value: tree, label: t(`statistics.tree.${tree}`) }))}
      />
      {choice.tree === 'DAY' && (
        <div className="day-choice">
          <DateField
            aria-label={t('statistics.treeDay')}
            value={choice.treeDay}
            notAfter={todayHere()}
            onChange={(treeDay) => treeDay && onChange({ treeDay })}
          />
        </div>
      )}
    </>
  );
};
