import { Alert, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NETWORK } from '../api/problems.js';
import { useAsk } from '../api/use-ask.js';
import type { DirectiveDraft } from '../directives/draft.js';
import { DraftPaperDocument, type PaperDraftInput } from '../generated/graphql.js';
import { useSettled } from '../parts/use-settled.js';
import { PaperSheets } from './paper-sheets.js';

interface Props {
  draft: DirectiveDraft;
  savedId: string | null;
  reissuesId: string | null;
}

/** What is printed of the form; a list the form has not filled yet may hold gaps. */
const paperOf = ({ draft, savedId, reissuesId }: Props): PaperDraftInput => ({
  id: savedId,
  documentKind: draft.documentKind,
  urgency: draft.urgency ?? null,
  title: draft.title ?? '',
  theme: draft.theme || null,
  objective: draft.objective || null,
  sections: draft.sections.map((section) => ({
    heading: section?.heading ?? '',
    text: section?.text ?? '',
  })),
  startsOn: draft.startsOn || null,
  tasks: draft.tasks.map((task) => ({
    title: task?.title ?? '',
    indicator: task?.indicator ?? null,
    target: task?.target ?? null,
    dueOn: task?.dueOn || null,
  })),
  recipients: draft.recipients,
  addressee: draft.addressee || null,
  copiedTo: draft.copiedTo || null,
  reissuesId,
});

/** The paper that is being written, as it would be printed. What was shown last stays while a newer one is made. */
export const DraftPreview = (props: Props) => {
  const { t } = useTranslation();
  const { settled, waiting } = useSettled(paperOf(props));
  const { data, fetching, problems } = useAsk(DraftPaperDocument, { draft: settled });
  const [shown, setShown] = useState<string | null>(null);
  const made = data?.draftPaper;
  useEffect(() => {
    if (made !== undefined) setShown(made);
  }, [made]);
  const [problem] = problems;
  return (
    <section aria-label={t('papers.preview')} className="paper-view">
      {problem && (
        <Alert
          type="warning"
          showIcon
          title={t('papers.notRenewed', {
            why: problem.code === NETWORK ? t('state.network') : problem.message,
          })}
        />
      )}
      <p className="muted" role="status">
        {waiting || fetching ? t('papers.renewing') : t('papers.asTyped')}
      </p>
      {shown === null ? (
        !problem && <Skeleton active paragraph={{ rows: 12 }} />
      ) : (
        <PaperSheets html={shown} label={t('papers.preview')} />
      )}
    </section>
  );
};
