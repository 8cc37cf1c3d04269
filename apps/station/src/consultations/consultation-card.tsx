import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';

import { newKey } from '../api/id.js';
import { clockOf } from '../forms/day.js';
import type { ConsultationPartsFragment } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { TextField } from '../parts/field.js';
import { useWorkplace } from '../session/workplace.js';

interface CardProps {
  record: ConsultationPartsFragment;
  naming(code: string): string;
  /** A change of it waits to be sent. */
  changing: boolean;
}

/** Asks why before a record is taken back; its figures are reversed, nothing is erased. */
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
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const remove = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setMissing(true);
    const { id: consultationId, version } = record;
    const act = { kind: 'DELETE_CONSULTATION' as const, consultationId, version, reason: reason.trim() };
    void sender.add({ id: newKey(), act, title: `${t('records.delete')}：${title}` });
    onClose();
  };
  return (
    <form onSubmit={remove} noValidate>
      <TextField
        id={`delete-${record.id}`}
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

export function ConsultationCard({ record, naming, changing }: CardProps) {
  const { t } = useTexts();
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
      {!isCounted && <span className="quiet">{t('consult.notCounted')}</span>}
      {answeredOn === null && <span className="queued">{t('consult.unanswered')}</span>}
      {convertedCaseId && <span className="quiet">{t('consult.converted')}</span>}
      {changing && <p className="queued">↑ {t('records.queuedChange')}</p>}
      {!changing && deleting && (
        <DeletePanel record={record} title={title} onClose={() => setDeleting(false)} />
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
