import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { HandledCaseDocument } from '../generated/graphql.js';
import { PageFrame } from '../parts/page-frame.js';
import { CaseHandling } from './case-handling.js';

/** The handling of one case on a page of its own. */
export const HandlingPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useAsk(HandledCaseDocument, { id });
  const { case: found } = answer.data ?? {};
  const number = found?.caseNumber ?? found?.applicationNumber ?? '';
  return (
    <PageFrame title={`${t('handling.title')} ${number}`.trim()}>
      <CaseHandling caseId={id} />
    </PageFrame>
  );
};
