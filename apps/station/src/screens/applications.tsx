import { useState } from 'react';
import { Link } from 'react-router';

import { ApiFailure } from '../api/client.js';
import { DraftList, useLocalDrafts } from '../applications/draft-list.js';
import { IntakeCard } from '../applications/intake-card.js';
import type { LocalDraft } from '../applications/local-drafts.js';
import { useApplicationChoices } from '../applications/use-choices.js';
import { useServerDrafts } from '../applications/use-server-drafts.js';
import { CaseIntakesDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { useEntries } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';

const STEP = 20;

/** Applications that are on their way from this phone to the server. */
function Waiting() {
  const { t } = useTexts();
  const waiting = useEntries().filter(
    ({ state, act }) => state !== 'delivered' && act.kind === 'SUBMIT_APPLICATION',
  );
  if (waiting.length === 0) return null;
  return (
    <ul className="bare card">
      {waiting.map((entry) => (
        <li key={entry.id} className="card-top">
          <Link to="/mine#outbox">{entry.title}</Link>
          <span className={`state state-${entry.state}`}>{t(`state.${entry.state}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the station took in: begun, on its way, handed up, accepted, and what came back. */
export function ApplicationsScreen() {
  const { t } = useTexts();
  const [first, setFirst] = useState(STEP);
  const [failure, setFailure] = useState<string | null>(null);
  const { choices } = useApplicationChoices();
  const { data, ...kept } = useKept(`intakes:${first}`, CaseIntakesDocument, { first });
  const { drafts, refresh } = useServerDrafts();
  const local = useLocalDrafts();
  const page = data?.caseIntakes;
  const named = new Map(
    [...(choices?.matters ?? []), ...(choices?.materials ?? [])].map((each) => [each.code, each.text]),
  );
  const naming = (code: string) => named.get(code) ?? code;
  const onPhone = new Set(local.drafts.map(({ draft }) => draft.kept?.id));
  const elsewhere = drafts.filter(({ id, returnedIntakeId }) => !returnedIntakeId && !onPhone.has(id));
  const drop = async (draft: LocalDraft) => {
    if (!window.confirm(t('intake.dropSure'))) return;
    try {
      await local.drop(draft);
      refresh();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setFailure(error.kind === 'refused' ? error.message : t('intake.unreached'));
    }
  };
  return (
    <Page title={t('intake.title')} back="/fill">
      <Link className="button button-main" to="/applications/new">
        {t('intake.new')}
      </Link>
      {failure && <Message tone="error">{failure}</Message>}
      <DraftList
        local={local.drafts}
        elsewhere={elsewhere}
        naming={naming}
        onDrop={(draft) => void drop(draft)}
      />
      <Waiting />
      <h2>{t('intake.handedUp')}</h2>
      <KeptNote kept={kept} />
      {!page && kept.loading && <Skeleton />}
      {page?.items.length === 0 && <p className="empty">{t('intake.empty')}</p>}
      <ul className="bare">
        {page?.items.map((intake) => (
          <li key={intake.id}>
            <IntakeCard
              intake={intake}
              returned={drafts.find(({ returnedIntakeId }) => returnedIntakeId === intake.id)}
              naming={naming}
              papers={choices?.materials ?? []}
            />
          </li>
        ))}
      </ul>
      {page?.hasMore && (
        <button type="button" className="button" onClick={() => setFirst(first + STEP)}>
          {t('app.more')}
        </button>
      )}
    </Page>
  );
}
