import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { LineageDocument } from '../generated/graphql.js';
import { DriftList } from './drift-list.js';

/** What is red about a directive and its re-issues, where either side looks at it; nothing when all is well. */
export const DriftNotice = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const { data } = useAsk(LineageDocument, { directiveId });
  if (!data) return null;
  const { directive, reissues } = data.lineage;
  const below = reissues.filter(({ drifts }) => drifts.length > 0);
  if (directive.drifts.length === 0 && below.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={
        directive.drifts.length > 0
          ? t('lineage.ownDrifted', { count: directive.drifts.length })
          : t('lineage.belowDrifted', { count: below.length })
      }
      description={
        <>
          {directive.drifts.length > 0 && <DriftList drifts={directive.drifts} />}
          {below.map(({ id, issuer, drifts }) => (
            <p key={id} className="bad">
              {t('lineage.unitDrifted', { unit: issuer.name, count: drifts.length })}
            </p>
          ))}
          <Link to={`/directives/${directiveId}/lineage`}>{t('lineage.open')}</Link>
        </>
      }
    />
  );
};
