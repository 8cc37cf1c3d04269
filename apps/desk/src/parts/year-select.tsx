import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  value: number;
  onChange: (year: number) => void;
  /** The years offered: this one and as many before it. */
  newest: number;
  count: number;
}

/** Chooses a year, the newest first. */
export const YearSelect = ({ value, onChange, newest, count }: Props) => {
  const { t } = useTranslation();
  return (
    <Select<number>
      aria-label={t('statistics.year')}
      className="year-choice"
      value={value}
      onChange={onChange}
      options={Array.from({ length: count }, (_, back) => ({
        value: newest - back,
        label: t('statistics.yearOf', { year: newest - back }),
      }))}
    />
  );
};
