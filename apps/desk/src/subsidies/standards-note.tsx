import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { SubsidyStandardsDocument } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { yuan } from './yuan.js';

/** Says where the amounts come from, and what to do while there are none. */
export const StandardsNote = () => {
  const { t } = useTranslation();
  const answer = useAsk(SubsidyStandardsDocument, {});
  const standards = answer.data?.subsidyStandards.standards;
  if (!standards) return <ProblemList problems={answer.problems} again={answer.again} />;
  const all = <Link to="/subsidy-standards">{t('subsidy.allStandards')}</Link>;
  if (standards.length === 0)
    return <Alert type="info" showIcon title={t('subsidy.noStandard')} action={all} />;
  return (
    <p className="muted">
      {t('subsidy.standard')}：
      {standards
        .filter(({ validFrom, validTo }) => validFrom <= todayHere() && (!validTo || validTo >= todayHere()))
        .map((each) => `${t(`subsidyKind.${each.kind}`)} ${yuan(each.amountCents)} (${each.source})`)
        .join('；')}{' '}
      {all}
    </p>
  );
};
