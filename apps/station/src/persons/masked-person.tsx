import { type FormEvent, useState } from 'react';

import { useTexts } from '../i18n/i18n.js';
import { TextField } from '../parts/field.js';
import { may } from '../session/may.js';
import { useWorkplace } from '../session/workplace.js';
import { type Masked, openableFields, shownFields } from './shown-fields.js';
import { SHOWN_SECONDS, useUnmask } from './use-unmask.js';

interface ReasonProps {
  id: string;
  busy: boolean;
  problem: string | null;
  onConfirm(reason: string): void;
  onClose(): void;
}

/** Asks why somebody wants to see it; the reason stays in the trail. */
function ReasonForm({ id, busy, problem, onConfirm, onClose }: ReasonProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    onConfirm(reason.trim());
  };
  return (
    <form onSubmit={confirm} noValidate>
      <TextField
        id={`unmask-${id}`}
        label={t('person.reason')}
        hint={t('person.means', { seconds: SHOWN_SECONDS })}
        value={reason}
        error={problem ?? undefined}
        autoComplete="off"
        onChange={setReason}
      />
      <div className="buttons">
        <button type="button" className="button" onClick={onClose}>
          {t('records.cancel')}
        </button>
        <button type="submit" className="button button-main" disabled={busy}>
          {t('person.show')}
        </button>
      </div>
    </form>
  );
}

/** A person, masked; whoever may and says why sees it in clear for a minute. Without a name it is sealed to others or erased. */
export function MaskedPerson({ person }: { person: Masked }) {
  const { t } = useTexts();
  const { person: worker } = useWorkplace();
  const { opened, open, hide, busy, problem } = useUnmask(person);
  const [asking, setAsking] = useState(false);
  if (!person.name) return <span className="quiet">{t('person.withheld')}</span>;
  const isClear = opened?.personId === person.id;
  const confirm = async (reason: string) => {
    if (await open(reason)) setAsking(false);
  };
  const mayOpen = may(worker, 'person.unmask') && openableFields(person).length > 0;
  return (
    <div className="person">
      <span className="card-top">
        <span>
          {shownFields(person, opened)
            .map(({ text }) => text)
            .join(' · ')}
        </span>
        {isClear && (
          <button type="button" className="plain" onClick={hide}>
            {t('person.hide')}
          </button>
        )}
        {!isClear && mayOpen && !asking && (
          <button type="button" className="plain" onClick={() => setAsking(true)}>
            {t('person.show')}
          </button>
        )}
      </span>
      {asking && (
        <ReasonForm
          id={person.id}
          busy={busy}
          problem={problem}
          onConfirm={(reason) => void confirm(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
