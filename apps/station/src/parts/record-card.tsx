import { useState } from 'react';
import { Link } from 'react-router';

import { newKey } from '../api/id.js';
import type { ActivityPartsFragment } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useWorkplace } from '../session/workplace.js';
import { useCatalogue } from '../store/catalogue.js';
import { DeleteForm } from './delete-form.js';
import { FigureList } from './figure-list.js';

function DeletePanel({ activity, onClose }: { activity: ActivityPartsFragment; onClose(): void }) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const { id: activityId, version } = activity;
  const remove = (reason: string) =>
    void sender.add({
      id: newKey(),
      act: { kind: 'DELETE_ACTIVITY', activityId, version, reason },
      title: `${t('records.delete')}：${activity.heldOn} ${activity.title}`,
    });
  return <DeleteForm id={activityId} onDelete={remove} onClose={onClose} />;
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
