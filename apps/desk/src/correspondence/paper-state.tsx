import { useTranslation } from 'react-i18next';
import type { CorrespondencesQuery } from '../generated/graphql.js';
import { LightTag } from '../parts/light-tag.js';
import { StateTag } from '../parts/state-tag.js';

type Item = Pick<
  CorrespondencesQuery['correspondences']['items'][number],
  'status' | 'receivedOn' | 'answeredOn' | 'answerDue' | 'light'
>;

/** How far a paper has come, as its unit and its superior both see it; of a request also the light of its answer. */
export const PaperState = ({ paper }: { paper: Item }) => {
  const { t } = useTranslation();
  const { status, receivedOn, answeredOn, answerDue, light } = paper;
  const word = answeredOn
    ? t('correspondence.answered')
    : receivedOn
      ? t('correspondence.received')
      : t(`correspondence.status.${status}`);
  return (
    <span className="nowrap">
      <StateTag tone={answeredOn || receivedOn ? 'good' : status === 'SENT' ? 'plain' : 'busy'}>
        {word}
      </StateTag>{' '}
      {light && !answeredOn && <LightTag light={light} dueOn={answerDue} />}
    </span>
  );
};
