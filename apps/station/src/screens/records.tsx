import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { dayOf, monthAfter, monthSpan } from '../forms/day.js';
import { ActivitiesDocument, TotalsDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import { FigureList } from '../parts/figure-list.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { MonthDeclaration } from '../parts/month-declaration.js';
import { Page } from '../parts/page.js';
import { RecordCard } from '../parts/record-card.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useCatalogue } from '../store/catalogue.js';
import { useKept } from '../store/use-kept.js';

const STEP = 30;

function MonthPicker({ month, onChange }: { month: string; onChange(month: string): void }) {
  const { t } = useTexts();
  const [year = '', number = ''] = month.split('-');
  const current = month >= dayOf(new Date()).slice(0, 7);
  return (
    <div className="month">
      <button type="button" aria-label={t('records.earlier')} onClick={() => onChange(monthAfter(month, -1))}>
        ‹
      </button>
      <h2 aria-live="polite">{t('records.month', { year, month: number })}</h2>
      <button
        type="button"
        aria-label={t('records.later')}
        disabled={current}
        onClick={() => onChange(monthAfter(month, 1))}
      >
        ›
      </button>
    </div>
  );
}

function MonthTotals({ month }: { month: string }) {
  const { t } = useTexts();
  const { person } = useWorkplace();
  const { codes } = useCatalogue();
  const query = { unitId: person.unitId, indicators: codes, ...monthSpan(month) };
  const totals = useKept(codes.length > 0 ? `totals:${month}` : null, TotalsDocument, { query }).data
    ?.figures;
  if (!totals) return null;
  const told = totals.flatMap(({ indicator, quantity }) => (quantity ? [{ indicator, quantity }] : []));
  return (
    <section className="card">
      <h2>{t('records.totals')}</h2>
      {told.length > 0 ? <FigureList figures={told} /> : <p className="quiet">{t('records.noTotals')}</p>}
    </section>
  );
}

function PendingRecords({ entries }: { entries: Entry[] }) {
  const { t } = useTexts();
  const pending = entries.filter(
    (entry) => entry.state !== 'delivered' && entry.act.kind === 'RECORD_ACTIVITY',
  );
  if (pending.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('records.pending')}</h2>
      <ul className="bare">
        {pending.map((entry) => (
          <li key={entry.id} className="card-top">
            <Link to="/mine#outbox">{entry.title}</Link>
            <span className={`state state-${entry.state}`}>{t(`state.${entry.state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RecordsScreen() {
  const { t } = useTexts();
  const { person } = useWorkplace();
  const [query, setQuery] = useSearchParams();
  const [first, setFirst] = useState(STEP);
  const entries = useEntries();
  const directiveId = query.get('directive');
  const month = query.get('month') ?? dayOf(new Date()).slice(0, 7);
  const span = directiveId ? { directiveId } : monthSpan(month);
  const filter = { unitId: person.unitId, ...span };
  const { data, ...kept } = useKept(`records:${directiveId ?? month}:${first}`, ActivitiesDocument, {
    filter,
    first,
  });
  const page = data?.activities;
  const changing = (id: string) =>
    entries.some(({ state, act }) => state !== 'delivered' && 'activityId' in act && act.activityId === id);
  return (
    <Page title={t('records.title')} {...(directiveId ? { back: `/directive/${directiveId}` } : {})}>
      {directiveId ? (
        <p className="filter">
          {t('records.ofDirective')} <Link to="/records">{t('records.all')}</Link>
        </p>
      ) : (
        <>
          <MonthPicker month={month} onChange={(next) => setQuery({ month: next })} />
          <MonthTotals month={month} />
          <MonthDeclaration month={month} />
        </>
      )}
      <PendingRecords entries={entries} />
      <KeptNote kept={kept} />
      {!page && kept.loading && <Skeleton />}
      {page?.items.length === 0 && (
        <p className="empty">{t(directiveId ? 'records.emptyDirective' : 'records.empty')}</p>
      )}
      <ul className="bare">
        {page?.items.map((activity) => (
          <li key={activity.id}>
            <RecordCard activity={activity} changing={changing(activity.id)} />
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
