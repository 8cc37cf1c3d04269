import { Card, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { DirectiveDraft } from '../directives/draft.js';
import {
  type BurdenFieldsFragment,
  DirectiveBurdenDocument,
  DraftBurdenDocument,
} from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSettled } from '../parts/use-settled.js';
import { AskedAlready, HeldFigures, TextDemands } from './burden-lists.js';
import { DocumentsOfYear, TextLengthMeter } from './burden-meters.js';
import { HoursFormula } from './hours-formula.js';

interface DraftProps {
  draft: DirectiveDraft;
  savedId: string | null;
  reissuesId: string | null;
}

/** The burden of what is being written, some moments after the last key. */
export const DraftBurden = ({ draft, savedId, reissuesId }: DraftProps) => {
  const { title, theme, objective, startsOn, endsOn, recipients } = draft;
  const { settled, waiting } = useSettled({
    id: savedId,
    documentKind: draft.documentKind,
    title,
    theme,
    objective,
    startsOn: startsOn || null,
    endsOn: endsOn || null,
    recipients,
    reissuesId,
    sections: draft.sections.map(({ heading, text }) => ({ heading: heading ?? '', text: text ?? '' })),
    tasks: draft.tasks.map((task) => ({ title: task?.title ?? '', indicator: task?.indicator ?? null })),
  });
  const answer = useAsk(DraftBurdenDocument, { draft: settled });
  return (
    <BurdenCard
      burden={answer.data?.draftBurden}
      busy={waiting || answer.fetching}
      problems={<ProblemList problems={answer.problems} again={answer.again} />}
    />
  );
};

/** The burden of a saved directive, for the leader who is to sign it. */
export const DirectiveBurden = ({ id }: { id: string }) => {
  const answer = useAsk(DirectiveBurdenDocument, { id });
  return (
    <BurdenCard
      burden={answer.data?.directiveBurden}
      busy={answer.fetching}
      problems={<ProblemList problems={answer.problems} again={answer.again} />}
    />
  );
};

interface CardProps {
  burden: BurdenFieldsFragment | undefined;
  busy: boolean;
  problems: React.ReactNode;
}

const BurdenCard = ({ burden, busy, problems }: CardProps) => {
  const { t } = useTranslation();
  return (
    <Card
      size="small"
      title={t('burden.title')}
      role="region"
      aria-label={t('burden.title')}
      aria-busy={busy}
    >
      {problems}
      {burden ? <BurdenBody burden={burden} /> : <Skeleton active paragraph={{ rows: 5 }} />}
    </Card>
  );
};

const BurdenBody = ({ burden }: { burden: BurdenFieldsFragment }) => {
  const { t } = useTranslation();
  return (
    <div className="burden">
      <p className="burden-sum" aria-live="polite">
        <strong>{t('burden.units', { shown: formatCell(burden.recipientCount) })}</strong>
        <strong>{t('burden.hours', { shown: formatCell(burden.hours.total) })}</strong>
      </p>
      <HoursFormula hours={burden.hours} />
      <HeldFigures figures={burden.figures} />
      <AskedAlready asks={burden.askedAlready} />
      <TextDemands demandsReport={burden.demandsReport} demands={burden.demands} />
      <TextLengthMeter length={burden.length} />
      <DocumentsOfYear documents={burden.documents} />
    </div>
  );
};
