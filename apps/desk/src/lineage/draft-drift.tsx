import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { useSettled } from '../parts/use-settled.js';
import type { DirectiveDraft } from '../directives/draft.js';
import { DraftDriftDocument } from '../generated/graphql.js';
import { ProblemList } from '../parts/problem-list.js';
import { DriftList } from './drift-list.js';

interface Props {
  draft: DirectiveDraft;
  reissuesId: string;
}

/** What the superior would see red, told to whoever writes the re-issue before it is sent. */
export const DraftDrift = ({ draft, reissuesId }: Props) => {
  const { t } = useTranslation();
  const { settled } = useSettled({
    reissuesId,
    reportDue: draft.reportDue ?? '',
    sections: draft.sections.map(({ heading, text }) => ({ heading: heading ?? '', text: text ?? '' })),
    tasks: draft.tasks.flatMap(({ title, indicator, target, dueOn }) =>
      indicator && target && dueOn ? [{ title: title ?? '', indicator, target, dueOn }] : [],
    ),
  });
  const answer = useAsk(DraftDriftDocument, { draft: settled }, { pause: !settled.reportDue });
  const drifts = answer.data?.draftDrift ?? [];
  return (
    <Card size="small" title={t('lineage.compare')} role="region" aria-label={t('lineage.compare')}>
      <ProblemList problems={answer.problems} again={answer.again} />
      <div aria-live="polite">
        {drifts.length === 0 ? (
          <p className="muted">{t('lineage.noDrift')}</p>
        ) : (
          <DriftList drifts={drifts} />
        )}
      </div>
    </Card>
  );
};
