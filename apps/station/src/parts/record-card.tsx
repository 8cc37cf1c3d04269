import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';

import { newKey } from '../api/id.js';
import type { ActivityPartsFragment } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useWorkplace } from '../session/workplace.js';
import { useCatalogue } from '../store/catalogue.js';
import { TextField } from './field.js';
import { FigureList } from './figure-list.js';

/** Asks why before a record is taken back; its figures are reversed, nothing is erased. */
function DeletePanel({ activity, onClose }: { activity: ActivityPartsFragment; onClose(): void }) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const remove = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setMissing(true);
    const { id: activityId, version } = activity;
    const act = { kind: 'DELETE_ACTIVITY' as const, activityId, version, reason: reason.trim() };
    void sender.add({
      id: newKey(),
      act,
      title: `${t('records.delete')}：${activity.heldOn} ${activity.title}`,
    });
    onClose();
  };
  return (
    <form onSubmit={remove} noValidate>
      <TextField
        id={`delete-${activity.id}`}
        label={t('records.deleteReason')}
        value={reason}
        error={missing ? t('problem.noReason') : undefined}
        onChange={setReason}
      />
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {t('records.cancel')}
        </button>
        <button type="submit" className="button button-red">
          {t('records.deleteSure')}
        </button>
      </div>
    </form>
  );
}

export function RecordCard({ activity, changing }: { activity: ActivityPartsFragment; changing: boolean }) {
  const { t } = useTexts();
  const { forms } = useCatalogue();
  const [deleting, setDeleting] = useState(false);
  const { id, kind, title, heldOn, place, photos, measures, recordedBy, campaigns } = activity;
  const where = [place, recordedBy && t('records.by', { person: recordedBy })].filter(Boolean).join(' · ');
  return (
    <article className="card">
      <span className="card-top">
        <strong>{heldOn}</strong>
        <span className="tag">{forms?.find((form) => form.kind === kind)?.name}</span>
      </span>
      <span className="card-title">{title}</span>
      <span className="quiet">{where}</span>
      {campaigns.length > 0 && (
        <span className="quiet">⚑ {campaigns.map((campaign) => campaign.title).join(t('app.listMark'))}</span>
      )}
      <FigureList figures={measures} />
      {photos.length > 0 && (
        <ul className="bare photos">
          {photos.map((photo) => (
            <li key={photo.id}>
              <img src={photo.thumbnailUrl} alt={`${heldOn} ${place ?? title}`} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
      {changing && <p className="queued">↑ {t('records.queuedChange')}</p>}
      {!changing && deleting && <DeletePanel activity={activity} onClose={() => setDeleting(false)} />}
      {!changing && !deleting && (
        <div className="buttons">
          <button type="button" className="button" onClick={() => setDeleting(true)}>
            {t('records.delete')}
          </button>
          <Link className="button" to={`/records/${id}`}>
            {t('records.edit')}
          </Link>
        </div>
      )}
    </article>
  );
}
