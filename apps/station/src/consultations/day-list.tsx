import { Link } from 'react-router';

import { ConsultationsDocument, type ConsultationsQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { KeptNote } from '../parts/kept-note.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { type KeptData, useKept } from '../store/use-kept.js';
import { ConsultationCard } from './consultation-card.js';
import { waitingOf } from './today.js';

export type KeptDay = KeptData<ConsultationsQuery>;
const MOST = 50;

/** The own consultations of a day, as the server told them last. */
export function useDay(day: string): KeptDay {
  const { person } = useWorkplace();
  const filter = { unitId: person.unitId, from: day, to: day };
  return useKept(`consultations:day:${day}`, ConsultationsDocument, { filter, first: MOST });
}

/** What was recorded on the day: what waits on the phone first, then what the server holds. */
export function DayList({ day, kept, naming }: { day: string; kept: KeptDay; naming(code: string): string }) {
  const { t } = useTexts();
  const entries = useEntries();
  const { data, ...note } = kept;
  const waiting = waitingOf(entries, day, kept.savedAt);
  const items = data?.consultations.items ?? [];
  const changing = (id: string) =>
    entries.some(
      ({ state, act }) => state !== 'delivered' && 'consultationId' in act && act.consultationId === id,
    );
  return (
    <>
      <h2>{t('consult.list')}</h2>
      {waiting.length > 0 && (
        <ul className="bare card">
          {waiting.map(({ entry }) => (
            <li key={entry.id} className="card-top">
              <Link to="/mine#outbox">{entry.title}</Link>
              <span className={`state state-${entry.state}`}>{t(`state.${entry.state}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <KeptNote kept={note} />
      {data && items.length + waiting.length === 0 && <p className="empty">{t('consult.empty')}</p>}
      <ul className="bare">
        {items.map((record) => (
          <li key={record.id}>
            <ConsultationCard record={record} naming={naming} changing={changing(record.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
