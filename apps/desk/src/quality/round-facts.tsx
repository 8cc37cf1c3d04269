import { useTranslation } from 'react-i18next';
import type { VisitRoundFieldsFragment } from '../generated/graphql.js';

/** What a round was drawn from (its digest on hovering), how far it is, and how satisfied those were who rated. */
export const RoundFacts = ({ round }: { round: VisitRoundFieldsFragment }) => {
  const { t } = useTranslation();
  const { counts, satisfaction, frameSize: frame, seed, gifts } = round;
  const { percent } = satisfaction;
  const rate = percent === null ? t('visits.rateUnknown') : t('visits.rate', { percent });
  return (
    <p className="tight" role="status">
      {t('visits.totals', counts)} · {rate}
      {gifts > 0 && ` · ${t('visits.gifts', { count: gifts })}`}
      <br />
      <span className="muted" title={round.frameDigest}>
        {seed === null ? t('visits.frameAll', { frame }) : t('visits.frame', { frame, seed })}
      </span>
    </p>
  );
};
