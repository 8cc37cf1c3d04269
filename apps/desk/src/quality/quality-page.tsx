import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageFrame } from '../parts/page-frame.js';
import { ComplaintsView } from './complaints-view.js';
import { OpinionsView } from './opinions-view.js';
import { ReviewsView } from './reviews-view.js';
import { SatisfactionView } from './satisfaction-view.js';

const VIEWS = {
  opinions: OpinionsView,
  reviews: ReviewsView,
  complaints: ComplaintsView,
  satisfaction: SatisfactionView,
} as const;
type View = keyof typeof VIEWS;
const NAMES = Object.keys(VIEWS) as View[];

/** 质量监督: what courts say, how files are graded, who complains, how satisfied recipients are. */
export const QualityPage = () => {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = NAMES.find((each) => each === params.get('tab')) ?? 'opinions';
  const Shown = VIEWS[view];
  return (
    <PageFrame title={t('menu.quality')} note={t('quality.hint')}>
      <Segmented<View>
        className="start"
        aria-label={t('menu.quality')}
        value={view}
        onChange={(next) => setParams({ tab: next }, { replace: true })}
        options={NAMES.map((value) => ({ value, label: t(`quality.tab.${value}`) }))}
      />
      <Shown />
    </PageFrame>
  );
};
