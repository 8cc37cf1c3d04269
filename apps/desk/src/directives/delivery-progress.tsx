import { Card, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { type DirectiveFieldsFragment, DirectiveDeliveryDocument } from '../generated/graphql.js';
import { formatCell, sharePercent } from '../parts/format.js';

const POLL_MS = 1000;

/** How far issuing has come; asks each second until every unit has its receipt, then tells. */
export const DeliveryProgress = ({
  directive,
  onDone,
}: {
  directive: DirectiveFieldsFragment;
  onDone: () => void;
}) => {
  const { t } = useTranslation();
  const { data, fetching, again } = useAsk(DirectiveDeliveryDocument, { id: directive.id });
  const state = data?.directive ?? directive;
  const total = state.recipients?.count ?? 0;
  const done = state.status !== 'ISSUING' && state.delivered >= total;
  const percent = sharePercent(state.delivered, total) ?? 0;
  const calls = useRef({ again, onDone });
  useEffect(() => {
    calls.current = { again, onDone };
  });
  useEffect(() => {
    if (done) calls.current.onDone();
  }, [done]);
  useEffect(() => {
    if (done || fetching) return;
    const timer = setTimeout(() => calls.current.again(), POLL_MS);
    return () => clearTimeout(timer);
  }, [done, fetching]);
  return (
    <Card size="small" title={t('issue.running')}>
      <Progress percent={percent} status={done ? 'success' : 'active'} aria-label={t('issue.running')} />
      <p className="muted">
        {t('issue.delivered', { delivered: formatCell(state.delivered), total: formatCell(total) })}
      </p>
      <p role="status" className="visually-hidden">
        {t('issue.percent', { percent: Math.floor(percent / 25) * 25 })}
      </p>
    </Card>
  );
};
