import { useState } from 'react';

import { request } from '../api/client.js';
import { newKey } from '../api/id.js';
import { AnswerByLinkDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { ErrorSummary } from '../parts/error-summary.js';
import { TextField } from '../parts/field.js';
import { useLinkAct } from './use-link-act.js';

interface Props {
  onAccepted(): void;
  onDeclined(): void;
  onOut(note: string): void;
}

/** Takes the case in one tap, or says why not (Legal Aid Act art. 46). */
export function AnswerCard({ onAccepted, onDeclined, onOut }: Props) {
  const { t } = useTexts();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, problems, wrong, run } = useLinkAct(onOut);
  const answer = (accepts: boolean) =>
    run(async () => {
      await request(AnswerByLinkDocument, {
        accepts,
        reason: accepts ? null : reason,
        idempotencyKey: newKey(),
      });
      return accepts ? onAccepted() : onDeclined();
    });
  return (
    <section className="card">
      <h2>{t('link.answer')}</h2>
      <ErrorSummary problems={problems} />
      {!declining && (
        <button
          type="button"
          className="button button-main"
          disabled={busy}
          onClick={() => void answer(true)}
        >
          {t('link.accept')}
        </button>
      )}
      {declining && (
        <>
          <p className="hint">{t('link.declineMeans')}</p>
          <TextField
            id="reason"
            label={t('link.declineReason')}
            error={wrong('reason')}
            value={reason}
            onChange={setReason}
            lines={3}
          />
          <button type="button" className="button" disabled={busy} onClick={() => void answer(false)}>
            {t('link.declineSend')}
          </button>
        </>
      )}
      <button type="button" className="plain" onClick={() => setDeclining(!declining)}>
        {t(declining ? 'link.back' : 'link.decline')}
      </button>
    </section>
  );
}
