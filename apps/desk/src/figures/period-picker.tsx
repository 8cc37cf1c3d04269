import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { PeriodKindsDocument, PeriodsDocument } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import type { Period } from './periods.js';

const YEARS = 6;

/** Kind, year and period; whole reporting periods come from the catalogue, other days are typed beside it. */
export const PeriodPicker = ({ onChange }: { onChange: (span: Period) => void }) => {
  const { t, i18n } = useTranslation();
  const thisYear = Number(todayHere().slice(0, 4));
  const [kind, setKind] = useState('quarter');
  const [year, setYear] = useState(thisYear);
  const [chosen, setChosen] = useState<string | null>(null);
  const kinds = useAsk(PeriodKindsDocument, {}).data?.periodKinds ?? [];
  const periods = useAsk(PeriodsDocument, { kind, year }).data?.periods ?? [];
  const named = ({ name, nameEn }: { name: string; nameEn: string }) =>
    i18n.language === 'en' ? nameEn : name;
  return (
    <>
      <Select<string>
        aria-label={t('statistics.kind')}
        className="filter"
        value={kind}
        onChange={(code) => {
          setKind(code);
          setChosen(null);
        }}
        options={kinds.map((each) => ({ value: each.code, label: named(each) }))}
      />
      <Select<number>
        aria-label={t('statistics.year')}
        value={year}
        onChange={(number) => {
          setYear(number);
          setChosen(null);
        }}
        options={Array.from({ length: YEARS }, (_, back) => ({
          value: thisYear + 1 - back,
          label: t('statistics.yearOf', { year: thisYear + 1 - back }),
        }))}
      />
      <Select<string>
        aria-label={t('statistics.period')}
        className="filter-wide"
        placeholder={t('statistics.choosePeriod')}
        value={periods.some(({ code }) => code === chosen) ? chosen : null}
        onChange={(code) => {
          const period = periods.find((each) => each.code === code);
          setChosen(code);
          if (period) onChange({ from: period.from, to: period.to });
        }}
        options={periods.map((each) => ({ value: each.code, label: named(each) }))}
      />
    </>
  );
};
