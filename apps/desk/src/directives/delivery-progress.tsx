import { Card, Progress } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import {
  type DirectiveFieldsFragment,
  DirectiveDeliveryDocument,
  InboxChangedDocument,
} from '../generated/graphql.js';
import { formatCell, sharePercent } from '../parts/format.js';
import { secondsLeft } from './delivery-pace.js';

/** Each batch rings; this is for when a ring is lost. */
const POLL_MS = 3000;

/** Seconds until all units are reached, by the pace since the page was opened; null while that cannot be told. */
const useSecondsLeft = (delivered: number, total: number): number | null => {
  const [first] = useState(() => ({ at: performance.now(), delivered }));
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const elapsedMs = performance.now() - first.at;
    setLeft(secondsLeft({ elapsedMs, since: delivered - first.delivered, open: total - delivered }));
  }, [first, delivered, total]);
  return left;
};

/** How far issuing has come; follows it until every unit has its receipt, then tells. */
export const DeliveryProgress = ({
  directive,
  onDone,
}: {
  directive: DirectiveFieldsFragment;
  onDone: () => void;
}) => {
  const { t } = useTranslation();
  const { data, fetching, again } = useAsk(DirectiveDeliveryDocument, { id: directive.id });
  useLive(InboxChangedDocument, again);
  const state = data?.directive ?? directive;
  const total = state.recipients?.count ?? 0;
  const done = state.status !== 'ISSUING';
  const percent = sharePercent(state.delivered, total) ?? 0;
  const seconds = useSecondsLeft(state.delivered, total);
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
        {!done && seconds !== null && ` ${t('delivery.left', { seconds: formatCell(seconds) })}`}
      </p>
      <p role="status" className="visually-hidden">
        {t('issue.percent', { percent: Math.floor(percent / 25) * 25 })}
      </p>
    </Card>
  );
};
