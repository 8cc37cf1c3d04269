import { Link } from 'react-router';

import { InboxDocument, type InboxKind, type InboxQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { LightTag } from '../parts/light-tag.js';
import { NudgeList } from '../parts/nudge-list.js';
import { Page } from '../parts/page.js';
import { ReasonText } from '../parts/reason-text.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';

type InboxItem = InboxQuery['inbox']['items'][number];

const ORDER: InboxKind[] = [
  'RETURNED',
  'TASK_RETURNED',
  'FINDING_RETURNED',
  'WITHDRAWN',
  'ANNULLED',
  'SIGN',
  'SIGN_AMENDMENT',
  'FINDING_OPEN',
  'REPORT',
  'AMENDED',
  'SIGN_OFF',
  'REVIEW',
  'TASK_REVIEW',
  'EXTENSION',
  'FINDING_REVIEW',
  'UPPER_CHANGED',
  'READ',
];
const RETURNED: InboxKind[] = ['RETURNED', 'TASK_RETURNED', 'FINDING_RETURNED'];
/** Sent back, or void. */
const RED: InboxKind[] = [...RETURNED, 'WITHDRAWN', 'ANNULLED'];
/** Only to be looked at: nothing falls due. */
const TO_KNOW: InboxKind[] = ['WITHDRAWN', 'ANNULLED', 'AMENDED', 'READ'];
/** Acts of leaders and officers are shown, but done on the desk. */
const DESK_ONLY: InboxKind[] = [
  'SIGN_OFF',
  'REVIEW',
  'TASK_REVIEW',
  'EXTENSION',
  'FINDING_REVIEW',
  'UPPER_CHANGED',
];

const placeOf = ({ kind, directiveId }: InboxItem): string =>
  kind.startsWith('FINDING_') ? `/findings/${directiveId}` : `/directive/${directiveId}`;

function InboxCard({ item, queued }: { item: InboxItem; queued: string | null }) {
  const { t } = useTexts();
  const inside = (
    <>
      <span className="card-top">
        <strong className={RED.includes(item.kind) ? 'kind kind-red' : 'kind'}>
          {t(`inbox.${item.kind}`, { count: item.count })}
        </strong>
        {!TO_KNOW.includes(item.kind) && <LightTag light={item.light} />}
      </span>
      <span className="card-title">{item.title}</span>
      <ReasonText code={item.reasonCode} text={item.reason} returned={RETURNED.includes(item.kind)} />
      <span className="quiet">
        {t('inbox.from', { unit: item.fromUnit.name })}
        {item.dueOn && ` · ${t('inbox.due', { day: item.dueOn })}`}
      </span>
      {queued && <span className="queued">↑ {queued}</span>}
      {DESK_ONLY.includes(item.kind) && <span className="quiet">{t('inbox.desk')}</span>}
    </>
  );
  const look = RED.includes(item.kind) ? 'card card-red' : 'card';
  if (DESK_ONLY.includes(item.kind)) return <div className={look}>{inside}</div>;
  return (
    <Link className={look} to={placeOf(item)}>
      {inside}
    </Link>
  );
}

export function InboxScreen() {
  const { t } = useTexts();
  const { person } = useWorkplace();
  const kept = useKept('inbox', InboxDocument, {});
  const entries = useEntries();
  const items = [...(kept.data?.inbox.items ?? [])].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  const queuedFor = (item: InboxItem): string | null => {
    const acts = entries.filter((entry) => entry.state !== 'delivered').map((entry) => entry.act);
    const waits = (kind: string) =>
      acts.some((act) => act.kind === kind && 'directiveId' in act && act.directiveId === item.directiveId);
    if (item.kind.startsWith('FINDING_')) {
      const answers = acts.filter(
        (act) => act.kind === 'ANSWER_FINDING' && act.inspectionId === item.directiveId,
      );
      return answers.length > 0 ? t('finding.queued') : null;
    }
    if ((item.kind === 'SIGN' || item.kind === 'SIGN_AMENDMENT') && waits('SIGN_RECEIPT'))
      return t('directive.signQueued');
    return waits('SUBMIT_REPORT') ? t('directive.reportQueued') : null;
  };
  return (
    <Page title={t('inbox.title')}>
      <p className="unit-line">{person.unitName}</p>
      <KeptNote kept={kept} />
      <NudgeList />
      {!kept.data && kept.loading && <Skeleton />}
      {kept.data && items.length === 0 && <p className="empty">✓ {t('inbox.empty')}</p>}
      <ul className="bare">
        {items.map((item) => (
          <li key={item.id}>
            <InboxCard item={item} queued={queuedFor(item)} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
