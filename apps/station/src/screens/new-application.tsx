import { useEffect, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';

import { newKey } from '../api/id.js';
import { type ApplicationDraft, type Choices, pagesOf } from '../applications/application-draft.js';
import { ApplicationForm } from '../applications/application-form.js';
import { entryOf } from '../applications/check-step.js';
import { dropDraft, keepDraft } from '../applications/local-drafts.js';
import { useApplicationChoices } from '../applications/use-choices.js';
import { useOpenedDraft } from '../applications/use-opened-draft.js';
import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { useEntries, useWorkplace } from '../session/workplace.js';

interface Props {
  opened: ApplicationDraft;
  choices: Choices;
  mended: Entry | undefined;
}

function refusedAt(mended: Entry | undefined) {
  if (!mended?.refusal) return null;
  const { field, step } = entryOf(mended.refusal.field);
  return { step, problem: { field, text: mended.refusal.message } };
}

/** Keeps what is typed on the phone, and hands it in through the outbox. */
function NewApplication({ opened, choices, mended }: Props) {
  const { t } = useTexts();
  const { store, sender } = useWorkplace();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(opened);
  const [note, setNote] = useState<string>();
  const change = (more: Partial<ApplicationDraft>) => {
    const next = { ...draft, ...more };
    setDraft(next);
    // What is being mended lies in the outbox until it is handed in anew.
    if (mended) return;
    keepDraft(store, next).then(
      () => setNote(t('form.saved')),
      () => setNote(t('form.storageFull')),
    );
  };
  const submit = async () => {
    const id = newKey();
    const matter = choices.matters.find(({ code }) => code === draft.matter)?.text ?? '';
    try {
      const title = t('intake.entry', { matter });
      const photoKeys = pagesOf(draft).map(({ key }) => key);
      await sender.add({ id, act: { kind: 'SUBMIT_APPLICATION', draft }, title, photoKeys }, mended);
      await dropDraft(store, draft.id);
    } catch {
      return t('form.storageFull');
    }
    void navigate(`/applications/new?sent=${id}`, { replace: true });
    return null;
  };
  return (
    <ApplicationForm
      draft={draft}
      choices={choices}
      refused={refusedAt(mended)}
      note={note}
      onChange={change}
      onSubmit={submit}
    />
  );
}

/** After handing in: where the papers are now. What was refused opens its form again by itself. */
function SentNote({ entry }: { entry: Entry | undefined }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const refused = entry?.state === 'failed' ? entry.id : null;
  useEffect(() => {
    if (refused) void navigate(`/applications/new?entry=${refused}`, { replace: true });
  }, [refused, navigate]);
  const delivered = !entry || entry.state === 'delivered';
  return (
    <section className="card">
      <Message tone={delivered ? 'good' : 'info'}>
        {entry && <strong>{entry.title}</strong>} {t(delivered ? 'intake.sent' : 'form.queued')}
      </Message>
      <div className="buttons">
        <Link className="button" to="/consultations">
          {t('consult.title')}
        </Link>
        <Link className="button button-main" to="/applications">
          {t('intake.toList')}
        </Link>
      </div>
    </section>
  );
}

function OpenedForm() {
  const { t } = useTexts();
  const { choices, ...kept } = useApplicationChoices();
  const { draft, mended, waiting } = useOpenedDraft();
  if (!choices || waiting) return kept.loading || waiting ? <Skeleton /> : <KeptNote kept={kept} />;
  if (!draft) return <Message tone="warning">{t('consult.missing')}</Message>;
  return <NewApplication key={mended?.id ?? draft.id} opened={draft} choices={choices} mended={mended} />;
}

export function NewApplicationScreen() {
  const { t } = useTexts();
  const [query] = useSearchParams();
  const sent = query.get('sent');
  const entry = useEntries().find(({ id }) => id === sent);
  return (
    <Page title={t('intake.new')} back="/applications">
      {sent ? <SentNote entry={entry} /> : <OpenedForm key={query.get('entry') ?? ''} />}
    </Page>
  );
}
