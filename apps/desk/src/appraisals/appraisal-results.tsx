import { App } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  type AppraisalFieldsFragment,
  AppraisalsDocument,
  type AppraisalSchemeFieldsFragment,
  type AppraisalSubjectKind,
  PublishAppraisalDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { LazyChart } from '../parts/lazy-chart.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { AppraisalTable } from './appraisal-table.js';
import { AwardsDrawer } from './awards-drawer.js';
import { type ChosenPoint, PointRows } from './point-rows.js';

type Appraisal = AppraisalFieldsFragment;

const MOST_BARS = 20;

interface Props {
  scheme: AppraisalSchemeFieldsFragment;
  kind: AppraisalSubjectKind;
  year: number;
}

/** The results of a year as bars and as a table: publishing them, and what they led to. */
export const AppraisalResults = ({ scheme, kind, year }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const answer = useAsk(AppraisalsDocument, { subjectKind: kind, year });
  const publish = useAct(PublishAppraisalDocument);
  const [point, setPoint] = useState<ChosenPoint | null>(null);
  const [awardedId, setAwardedId] = useState<string | null>(null);
  const publishIt = async ({ subject }: Appraisal) => {
    if (!(await publish.run({ subjectKind: kind, year, subjectId: subject.id }))) return;
    void message.success(t('appraisal.publishedOk'));
    answer.again();
  };
  return (
    <>
      <ProblemList problems={publish.problems} />
      <Asked answer={answer}>
        {({ appraisals }) =>
          appraisals.length === 0 ? (
            <Nothing text={t(`appraisal.noSubjects.${kind}`)} />
          ) : (
            <>
              <Totals appraisals={appraisals} year={year} />
              <AppraisalTable
                scheme={scheme}
                year={year}
                appraisals={appraisals}
                busy={publish.busy}
                onPoint={setPoint}
                onPublish={(each) => void publishIt(each)}
                onAwards={({ subject }) => setAwardedId(subject.id)}
              />
              <AwardsDrawer
                appraisal={appraisals.find(({ subject }) => subject.id === awardedId) ?? null}
                year={year}
                onClose={() => setAwardedId(null)}
                onRecorded={answer.again}
              />
            </>
          )
        }
      </Asked>
      <PointRows kind={kind} year={year} point={point} onClose={() => setPoint(null)} />
    </>
  );
};

/** The highest totals first; what was published stands beside what the rows say now. */
const Totals = ({ appraisals, year }: { appraisals: readonly Appraisal[]; year: number }) => {
  const { t } = useTranslation();
  const [now, frozen] = [t('appraisal.now'), t('appraisal.frozen')];
  const bars = useMemo(() => {
    const shown = appraisals
      .filter(({ total }) => total !== null)
      .sort((a, b) => (b.total ?? 0) - (a.total ?? 0))
      .slice(0, MOST_BARS);
    const series = [{ name: now, values: shown.map(({ total }) => total ?? null) }];
    if (shown.some(({ published }) => published))
      series.push({ name: frozen, values: shown.map(({ published }) => published?.total ?? null) });
    return { categories: shown.map(({ subject }) => subject.name), series };
  }, [appraisals, now, frozen]);
  if (bars.categories.length === 0) return null;
  return <LazyChart title={t('appraisal.chart', { year, count: bars.categories.length })} {...bars} />;
};
