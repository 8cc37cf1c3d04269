import { Button, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { CampaignsDocument, type FigureQuery, type IndicatorArea } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { todayHere } from '../parts/format.js';
import { PeriodPicker } from './period-picker.js';
import { usualPeriods } from './periods.js';
import { useIndicators } from './use-indicators.js';

export type Choice = Omit<FigureQuery, 'unitId'>;

const AREAS: readonly IndicatorArea[] = [
  'PUBLICITY',
  'CONSULTATIONS',
  'CASES',
  'RECIPIENTS',
  'QUALITY',
  'INSTITUTIONS',
];

/** What is counted and over which days. */
export const FigureChoices = ({
  choice,
  onChange,
}: {
  choice: Choice;
  onChange: (choice: Choice) => void;
}) => {
  const { t } = useTranslation();
  const { all, nameOf, unitOf } = useIndicators();
  const campaigns = useAsk(CampaignsDocument, {}).data?.campaigns ?? [];
  const periods = usualPeriods(todayHere());
  return (
    <Flex gap={12} wrap align="center" role="search" aria-label={t('figure.indicators')}>
      <Select<string[]>
        mode="multiple"
        aria-label={t('figure.indicators')}
        className="filter-wide"
        value={choice.indicators}
        onChange={(indicators) => onChange({ ...choice, indicators })}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('task.chooseIndicator')}
        options={AREAS.map((area) => ({
          label: t(`statistics.area.${area}`),
          options: all
            .filter((each) => each.area === area)
            .map(({ code }) => ({
              value: code,
              label: t('task.indicatorWithUnit', { name: nameOf(code), unit: unitOf(code) }),
            })),
        }))}
      />
      <PeriodPicker onChange={(span) => onChange({ ...choice, ...span })} />
      <div className="filter">
        <DateField
          aria-label={t('activity.from')}
          placeholder={t('activity.from')}
          value={choice.from}
          onChange={(from) => from && onChange({ ...choice, from })}
        />
      </div>
      <div className="filter">
        <DateField
          aria-label={t('activity.to')}
          placeholder={t('activity.to')}
          value={choice.to}
          onChange={(to) => to && onChange({ ...choice, to })}
        />
      </div>
      {(['thisMonth', 'lastMonth', 'thisYear'] as const).map((name) => (
        <Button key={name} onClick={() => onChange({ ...choice, ...periods[name] })}>
          {t(`figure.${name}`)}
        </Button>
      ))}
      <Select<string>
        allowClear
        aria-label={t('figure.campaign')}
        className="filter-wide"
        placeholder={t('figure.allCampaigns')}
        value={choice.campaignId ?? null}
        onChange={(campaignId: string | undefined) => onChange({ ...choice, campaignId: campaignId ?? null })}
        options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Flex>
  );
};
