import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';

import { clockOf, dayOf } from '../forms/day.js';
import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import { useSession } from '../session/session.js';
import { useEntries, useOutboxCount, useWorkplace } from '../session/workplace.js';

/** Where a refused entry is mended; acts without a form are only sent again. */
function mendingPath({ id, act }: Entry): string | null {
  if (act.kind === 'RECORD_ACTIVITY') return `/fill/${act.input.kind}?entry=${id}`;
  if (act.kind === 'RECORD_CONSULTATION') return `/consultations?entry=${id}`;
  if (act.kind === 'EDIT_CONSULTATION') return `/consultations/${act.consultationId}?entry=${id}`;
  if (act.kind === 'SUBMIT_APPLICATION') return `/applications/new?entry=${id}`;
  if (act.kind === 'BRING_PAPERS') return '/applications';
  if (act.kind === 'ANSWER_FINDING') return `/findings/${act.inspectionId}`;
  if ('directiveId' in act) return `/directive/${act.directiveId}`;
  if (act.kind === 'EDIT_ACTIVITY') return `/records/${act.activityId}?entry=${id}`;
  return null;
}

function EntryRow({ entry }: { entry: Entry }) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const path = mendingPath(entry);
  const sent = entry.photos.filter((photo) => photo.fileId).length;
  const made = `${dayOf(new Date(entry.createdAt))} ${clockOf(entry.createdAt)}`;
  const discard = () => {
    if (window.confirm(t('outbox.discardSure', { title: entry.title }))) void sender.discard(entry);
  };
  return (
    <li className="entry">
      <span className="card-top">
        <span>{entry.title}</span>
        <span className={`state state-${entry.state}`}>{t(`state.${entry.state}`)}</span>
      </span>
      <span className="quiet">
        {made}
        {entry.photos.length > 0 && ` · ${t('outbox.photos', { sent, count: entry.photos.length })}`}
      </span>
      {entry.state === 'failed' && (
        <>
          <p className="field-error">✕ {entry.refusal?.message}</p>
          <div className="buttons">
            <button type="button" className="button" onClick={discard}>
              {t('outbox.discard')}
            </button>
            {path ? (
              <Link className="button button-main" to={path}>
                {t('outbox.open')}
              </Link>
            ) : (
              <button
                type="button"
                className="button button-main"
                onClick={() => void sender.retry(entry.id)}
              >
                {t('outbox.retry')}
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
}

/** 发件箱: everything done on this phone and where it is; the newest on top. */
export function OutboxList() {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const { check } = useSession();
  const { hash } = useLocation();
  const entries = useEntries();
  const { waiting } = useOutboxCount();
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (hash === '#outbox') box.current?.scrollIntoView();
  }, [hash]);
  const sendNow = async () => {
    setBusy(true);
    if (await check()) await sender.run(true);
    setBusy(false);
  };
  return (
    <section className="card" id="outbox" ref={box}>
      <div className="card-top">
        <h2>{t('outbox.title')}</h2>
        {waiting > 0 && (
          <button
            type="button"
            className="button button-small"
            disabled={busy}
            onClick={() => void sendNow()}
          >
            {t(busy ? 'outbox.sending' : 'outbox.sendNow')}
          </button>
        )}
      </div>
      {entries.length === 0 && <p className="quiet">{t('outbox.empty')}</p>}
      <ul className="bare">
        {[...entries].reverse().map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
