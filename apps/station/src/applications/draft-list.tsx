import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { request } from '../api/client.js';
import { newKey } from '../api/id.js';
import { clockOf, dayOf } from '../forms/day.js';
import { DiscardCaseDraftDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useWorkplace } from '../session/workplace.js';
import { draftOfContent } from './draft-content.js';
import { dropDraft, keepDraft, type LocalDraft, localDrafts } from './local-drafts.js';
import type { ServerDraft } from './use-server-drafts.js';

/** Forms begun on this phone; `drop` forgets one, here and at the server. */
export function useLocalDrafts() {
  const { store } = useWorkplace();
  const [drafts, setDrafts] = useState<LocalDraft[]>([]);
  useEffect(() => {
    let current = true;
    void localDrafts(store).then((found) => {
      if (current) setDrafts(found);
    });
    return () => {
      current = false;
    };
  }, [store]);
  const drop = async ({ draft }: LocalDraft) => {
    if (draft.kept) await request(DiscardCaseDraftDocument, { id: draft.kept.id, idempotencyKey: newKey() });
    await dropDraft(store, draft.id);
    setDrafts(await localDrafts(store));
  };
  return { drafts, drop };
}

/** Brings a form the server keeps onto this phone and opens it. */
export function useOpening(): (kept: ServerDraft) => Promise<void> {
  const { store } = useWorkplace();
  const navigate = useNavigate();
  return async ({ id, version, content }) => {
    const draft = { ...draftOfContent(content, newKey(), dayOf(new Date())), kept: { id, version } };
    await keepDraft(store, draft);
    void navigate(`/applications/new?draft=${draft.id}`);
  };
}

const momentOf = (moment: number): string => `${dayOf(new Date(moment))} ${clockOf(moment)}`;

interface DraftListProps {
  local: readonly LocalDraft[];
  /** Open forms at the server that are not on this phone, and were never handed up. */
  elsewhere: readonly ServerDraft[];
  naming(matter: string): string;
  onDrop(draft: LocalDraft): void;
}

/** Forms that are begun: on this phone, and those the server keeps of another one. No name is shown in a list. */
export function DraftList({ local, elsewhere, naming, onDrop }: DraftListProps) {
  const { t } = useTexts();
  const open = useOpening();
  if (local.length + elsewhere.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('intake.drafts')}</h2>
      <ul className="bare">
        {local.map((each) => (
          <li key={each.draft.id} className="entry">
            <Link className="card-top nudge" to={`/applications/new?draft=${each.draft.id}`}>
              <span>{each.draft.matter ? naming(each.draft.matter) : t('intake.unnamed')}</span>
              {each.draft.urgentGround && <span className="red">{t('intake.isUrgent')}</span>}
            </Link>
            <span className="card-top">
              <span className="quiet">{momentOf(each.savedAt)}</span>
              <button type="button" className="plain" onClick={() => onDrop(each)}>
                {t('intake.dropDraft')}
              </button>
            </span>
          </li>
        ))}
        {elsewhere.map((kept) => (
          <li key={kept.id} className="entry">
            <span className="card-top">
              <span className="quiet">
                {t('intake.atServer', { time: momentOf(Date.parse(kept.savedAt)) })}
              </span>
              <button type="button" className="plain" onClick={() => void open(kept)}>
                {t('intake.open')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
