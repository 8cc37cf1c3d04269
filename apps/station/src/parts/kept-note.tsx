import { clockOf, dayOf } from '../forms/day.js';
import { useTexts } from '../i18n/i18n.js';
import type { KeptData } from '../store/use-kept.js';
import { Message } from './message.js';

/** Says how old the shown data are, and fetches them anew; never hides what is already on the screen. */
export function KeptNote({ kept }: { kept: Omit<KeptData<unknown>, 'data'> }) {
  const { t } = useTexts();
  const { savedAt, loading, refusal, refresh } = kept;
  const moment = savedAt ?? 0;
  const day = dayOf(new Date(moment));
  const time = day === dayOf(new Date()) ? clockOf(moment) : `${day} ${clockOf(moment)}`;
  return (
    <>
      <div className="kept-note">
        <span role="status">
          {savedAt !== undefined ? t('app.asOf', { time }) : loading ? t('app.loading') : t('app.notKept')}
        </span>
        <button type="button" className="plain" disabled={loading} onClick={() => void refresh()}>
          <span aria-hidden="true" className={loading ? 'turning' : undefined}>
            ↻
          </span>{' '}
          {t('app.refresh')}
        </button>
      </div>
      {refusal && <Message tone="error">{refusal}</Message>}
    </>
  );
}

/** Grey bars in the shape of the coming cards. */
export function Skeleton() {
  return (
    <div aria-hidden="true">
      {[0, 1, 2].map((row) => (
        <div key={row} className="card skeleton">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
