import { type FormEvent, useState } from 'react';

import { useTexts } from '../i18n/i18n.js';
import { TextField } from './field.js';

interface DeleteFormProps {
  /** Of the record. */
  id: string;
  /** Takes the record back; the reason is never empty. */
  onDelete(reason: string): void;
  onClose(): void;
}

/** Asks why before a record is taken back; its figures are reversed, nothing is erased. */
export function DeleteForm({ id, onDelete, onClose }: DeleteFormProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const remove = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setMissing(true);
    onDelete(reason.trim());
    onClose();
  };
  return (
    <form onSubmit={remove} noValidate>
      <TextField
        id={`delete-${id}`}
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
