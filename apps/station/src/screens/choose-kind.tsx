import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTexts } from '../i18n/i18n.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { may } from '../session/may.js';
import { useWorkplace } from '../session/workplace.js';
import { DRAFT } from '../store/account-store.js';
import { useCatalogue } from '../store/catalogue.js';

export function ChooseKindScreen() {
  const { t } = useTexts();
  const { store, person } = useWorkplace();
  const [query] = useSearchParams();
  const catalogue = useCatalogue();
  const { forms } = catalogue;
  const [drafts, setDrafts] = useState<string[]>([]);
  const directive = query.get('directive');

  useEffect(() => {
    let current = true;
    const look = async () => {
      const kinds = (forms ?? []).map((form) => form.kind);
      const kept = await Promise.all(kinds.map((kind) => store.kept(`${DRAFT}${kind}`)));
      if (current) setDrafts(kinds.filter((_, index) => kept[index]));
    };
    void look();
    return () => {
      current = false;
    };
  }, [forms, store]);

  return (
    <Page title={t('fill.title')}>
      {!directive && (
        <Link className="card choice" to="/consultations">
          <span>
            <strong>{t('consult.title')}</strong>
            <span className="quiet">{t('consult.enter')}</span>
          </span>
          <span aria-hidden="true" className="arrow">
            ›
          </span>
        </Link>
      )}
      {!directive && may(person, 'case.take_in') && (
        <Link className="card choice" to="/applications">
          <span>
            <strong>{t('intake.title')}</strong>
            <span className="quiet">{t('intake.enter')}</span>
          </span>
          <span aria-hidden="true" className="arrow">
            ›
          </span>
        </Link>
      )}
      {!forms && <KeptNote kept={catalogue} />}
      {!forms && catalogue.loading && <Skeleton />}
      {forms?.length === 0 && <Message tone="warning">{t('fill.none')}</Message>}
      <ul className="bare">
        {forms?.map((form) => (
          <li key={form.kind}>
            <Link
              className="card choice"
              to={`/fill/${form.kind}${directive ? `?directive=${directive}` : ''}`}
            >
              <span>
                <strong>{form.name}</strong>
                <span className="quiet">
                  {form.measures.map((measure) => measure.name).join(t('app.listMark'))}
                </span>
                {drafts.includes(form.kind) && <span className="queued">✎ {t('fill.draft')}</span>}
              </span>
              <span aria-hidden="true" className="arrow">
                ›
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
