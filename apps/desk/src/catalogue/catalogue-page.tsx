import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageFrame } from '../parts/page-frame.js';
import { FilledForms } from './filled-forms.js';
import { IndicatorTable } from './indicator-table.js';

const VIEWS = ['indicators', 'forms'] as const;
type View = (typeof VIEWS)[number];

/** 指标与报表: what every figure counts and by which rule, and the official forms filled from the figures. */
export const CataloguePage = () => {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view: View = params.get('view') === 'forms' ? 'forms' : 'indicators';
  return (
    <PageFrame
      title={t('menu.catalogue')}
      note={t('catalogue.note')}
      actions={
        <Segmented<View>
          aria-label={t('catalogue.views')}
          value={view}
          onChange={(next) => setParams({ view: next })}
          options={VIEWS.map((each) => ({ value: each, label: t(`catalogue.view.${each}`) }))}
        />
      }
    >
      {view === 'indicators' ? <IndicatorTable /> : <FilledForms />}
    </PageFrame>
  );
};
