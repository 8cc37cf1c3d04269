import { useState } from 'react';
import { Link } from 'react-router';

import { ApiFailure } from '../api/client.js';
import { photosInDrafts, rescueDrafts } from '../applications/local-drafts.js';
import { useTexts } from '../i18n/i18n.js';
import type { Language } from '../i18n/messages.js';
import { maySignOut } from '../outbox/outbox.js';
import { Field } from '../parts/field.js';
import { Message } from '../parts/message.js';
import { OutboxList } from '../parts/outbox-list.js';
import { Page } from '../parts/page.js';
import { useSession } from '../session/session.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { isLargeText, setLargeText } from '../store/text-size.js';

function Preferences() {
  const { t, language, setLanguage } = useTexts();
  const [large, setLarge] = useState(isLargeText);
  return (
    <section className="card">
      <Field id="language" label={t('mine.language')}>
        {() => (
          <select
            id="language"
            value={language}
            onChange={(event) => setLanguage(event.target.value as Language)}
          >
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select>
        )}
      </Field>
      <label className="tick">
        <input
          type="checkbox"
          checked={large}
          onChange={(event) => {
            setLarge(event.target.checked);
            setLargeText(event.target.checked);
          }}
        />
        {t('mine.large')}
      </label>
    </section>
  );
}

export function MineScreen() {
  const { t } = useTexts();
  const { person, store } = useWorkplace();
  const { signOut } = useSession();
  const entries = useEntries();
  const [refusal, setRefusal] = useState<string | null>(null);
  const leave = async () => {
    if (!maySignOut(entries)) {
      const count = entries.filter((entry) => entry.state !== 'delivered').length;
      return setRefusal(t('mine.signOutRefused', { count }));
    }
    const photos = await photosInDrafts(store);
    if (photos > 0) return setRefusal(t('mine.draftPhotos', { count: photos }));
    try {
      await rescueDrafts(store);
      await signOut();
      await store.forgetAll();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setRefusal(t(error.kind === 'unauthenticated' ? 'app.expired' : 'mine.signOutFailed'));
    }
  };
  return (
    <Page title={t('mine.title')}>
      <section className="card">
        <dl className="facts">
          <dt>{t('mine.unit')}</dt>
          <dd>{person.unitName}</dd>
          <dt>{t('mine.person')}</dt>
          <dd>{person.name}</dd>
        </dl>
      </section>
      <OutboxList />
      <Link className="card choice" to="/findings">
        <strong>{t('finding.title')}</strong>
        <span aria-hidden="true" className="arrow">
          ›
        </span>
      </Link>
      <Preferences />
      {refusal && <Message tone="error">{refusal}</Message>}
      <button type="button" className="button" onClick={() => void leave()}>
        {t('mine.signOut')}
      </button>
    </Page>
  );
}
