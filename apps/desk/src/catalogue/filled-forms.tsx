import { Flex, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import {
  PeriodsDocument,
  StatisticalFormsDocument,
  type StatisticalFormsQuery,
} from '../generated/graphql.js';
import { useUnitPlace } from '../org/use-unit-place.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { UnitTrail } from '../parts/unit-trail.js';
import { UnitSelect } from '../org/unit-select.js';
import { useNamed } from '../parts/use-named.js';
import { YearSelect } from '../parts/year-select.js';
import { FilledFormTable } from './filled-form-table.js';

type Form = StatisticalFormsQuery['statisticalForms'][number];
const YEARS = 5;

/** The official forms, filled for a unit and a period of the form's own kind. */
export const FilledForms = () => {
  const { t } = useTranslation();
  const answer = useAsk(StatisticalFormsDocument, {});
  return (
    <Asked answer={answer}>
      {({ statisticalForms }) =>
        statisticalForms.length === 0 ? (
          <Nothing text={t('catalogue.noForms')} />
        ) : (
          <OneForm forms={statisticalForms} />
        )
      }
    </Asked>
  );
};

const OneForm = ({ forms }: { forms: readonly Form[] }) => {
  const { t } = useTranslation();
  const named = useNamed();
  const { unitId, stops, go } = useUnitPlace();
  const [code, setCode] = useState(forms[0]?.code ?? '');
  const [year, setYear] = useState(Number(todayHere().slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  const form = forms.find((each) => each.code === code) ?? forms[0];
  const kind = form?.periodKind ?? '';
  const periods = useAsk(PeriodsDocument, { kind, year }, { pause: kind === '' }).data?.periods ?? [];
  const over = periods.filter(({ to }) => to < todayHere());
  const period = periods.find((each) => each.code === chosen) ?? over.at(-1) ?? periods[0];
  const newest = Number(todayHere().slice(0, 4));
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} wrap role="search" aria-label={t('catalogue.view.forms')}>
        <Select<string>
          aria-label={t('catalogue.form')}
          className="filter-wide"
          value={code}
          onChange={setCode}
          options={[...new Map(forms.map((each) => [each.code, each])).values()].map((each) => ({
            value: each.code,
            label: named(each),
          }))}
        />
        <YearSelect value={year} onChange={setYear} newest={newest} count={YEARS} />
        <Select<string>
          aria-label={t('statistics.period')}
          className="period-choice"
          value={period?.code ?? null}
          onChange={setChosen}
          options={periods.map((each) => ({ value: each.code, label: named(each) }))}
        />
        <div className="filter-wide">
          <UnitSelect
            aria-label={t('board.unit')}
            value={unitId}
            onChange={(id) => id && go(id)}
            placeholder={t('reorganisation.choose')}
          />
        </div>
      </Flex>
      <UnitTrail stops={stops} onGo={go} label={t('board.trail')} />
      {form && (
        <p className="muted">{t('catalogue.formSource', { version: form.version, source: form.source })}</p>
      )}
      {period && <FilledFormTable form={code} unitId={unitId} period={period} />}
    </Flex>
  );
};
