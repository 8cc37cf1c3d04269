import { useState } from 'react';
import { Link } from 'react-router';

import { newKey } from '../api/id.js';
import { clockOf } from '../forms/day.js';
import type { ConsultationPartsFragment } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { MaskedPerson } from '../persons/masked-person.js';
import { DeleteForm } from '../parts/delete-form.js';
import { may } from '../session/may.js';
import { useWorkplace } from '../session/workplace.js';
import { ConsultationNote } from './consultation-note.js';

interface CardProps {
  record: ConsultationPartsFragment;
  naming(code: string): string;
  /** A change of it waits to be sent. */
  changing: boolean;
}

function DeletePanel({
  record,
  title,
  onClose,
}: {
  record: ConsultationPartsFragment;
  title: string;
  onClose(): void;
}) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const { id: consultationId, version } = record;
  const remove = (reason: string) =>
    void sender.add({
      id: newKey(),
      act: { kind: 'DELETE_CONSULTATION', consultationId, version, reason },
      title: `${t('records.delete')}：${title}`,
    });
  return <DeleteForm id={consultationId} onDelete={remove} onClose={onClose} />;
}

export function ConsultationCard({ record, naming, changing }: CardProps) {
  const { t } = useTexts();
  const { person } = useWorkplace();
  const [deleting, setDeleting] = useState(false);
  const { id, channel, matters, groups, results, activityTitle, isCounted, answeredOn, convertedCaseId } =
    record;
  const title = matters.map(naming).join(t('app.listMark'));
  const marks = [...(groups ?? []), ...results].map(naming).join(t('app.listMark'));
  return (
    <article className="card">
      <span className="card-top">
        <strong>{title}</strong>
        <span className="tag">{naming(channel)}</span>
      </span>
      <span className="quiet">
        {[clockOf(Date.parse(record.recordedAt)), marks, activityTitle].filter(Boolean).join(' · ')}
      </span>
      {record.asker && <MaskedPerson person={record.asker} />}
      {record.hasNote && <ConsultationNote id={id} />}
      {!isCounted && <span className="quiet">{t('consult.notCounted')}</span>}
      {answeredOn === null && <span className="queued">{t('consult.unanswered')}</span>}
      {convertedCaseId && <span className="quiet">{t('consult.converted')}</span>}
      {changing && <p className="queued">↑ {t('records.queuedChange')}</p>}
      {!changing && deleting && (
        <DeletePanel record={record} title={title} onClose={() => setDeleting(false)} />
      )}
      {!changing && !deleting && !convertedCaseId && may(person, 'case.take_in') && (
        <div className="buttons">
          <Link className="button" to={`/applications/new?consultation=${id}`}>
            {t('consult.convert')}
          </Link>
        </div>
      )}
      {!changing && !deleting && (
        <div className="buttons">
          {!convertedCaseId && (
            <button type="button" className="button" onClick={() => setDeleting(true)}>
              {t('records.delete')}
            </button>
          )}
          <Link className="button" to={`/consultations/${id}`}>
            {t('records.edit')}
          </Link>
        </div>
      )}
    </article>
  );
}
