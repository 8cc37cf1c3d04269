import { Checkbox, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConsultationFilter } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { useConsultationForm } from './use-consultation-form.js';

interface Props {
  filter: ConsultationFilter;
  onChange: (filter: ConsultationFilter) => void;
}

export const ConsultationFilters = ({ filter, onChange }: Props) => {
  const { t } = useTranslation();
  const { channels, branches, matters, results } = useConsultationForm();
  const ticks = [
    { key: 'ownOnly', label: t('consultation.ownOnly') },
    { key: 'unanswered', label: t('consultation.onlyUnanswered') },
    { key: 'includeDeleted', label: t('consultation.withDeleted') },
  ] as const;
  const choices = [
    { key: 'channel', placeholder: t('consultation.allChannels'), options: channels },
    {
      key: 'matter',
      placeholder: t('consultation.allMatters'),
      options: matters.map((branch, at) => ({
        ...branch,
        options: [...branches.slice(at, at + 1), ...branch.options.slice(0, -1)],
      })),
    },
    { key: 'result', placeholder: t('consultation.allResults'), options: results },
  ] as const;
  return (
    <Flex gap={12} wrap align="center" role="search" aria-label={t('consultation.filter')}>
      {choices.map(({ key, placeholder, options }) => (
        <Select<string>
          key={key}
          aria-label={placeholder}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="filter"
          placeholder={placeholder}
          value={filter[key] ?? null}
          onChange={(chosen: string | undefined) => onChange({ ...filter, [key]: chosen ?? null })}
          options={[...options]}
        />
      ))}
      {(['from', 'to'] as const).map((key) => (
        <div key={key} className="filter">
          <DateField
            aria-label={t(`consultation.${key}`)}
            placeholder={t(`consultation.${key}`)}
            value={filter[key] ?? null}
            onChange={(day) => onChange({ ...filter, [key]: day })}
          />
        </div>
      ))}
      {ticks.map(({ key, label }) => (
        <Checkbox
          key={key}
          checked={filter[key] ?? false}
          onChange={({ target }) => onChange({ ...filter, [key]: target.checked })}
        >
          {label}
        </Checkbox>
      ))}
    </Flex>
  );
};
