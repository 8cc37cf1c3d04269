import { type FormEvent, useState } from 'react';

import { ApiFailure, request } from '../api/client.js';
import { type LinkedCaseFieldsFragment, OpenHandlerLinkDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { ErrorSummary, type SummaryProblem } from '../parts/error-summary.js';
import { TextField } from '../parts/field.js';

interface OpenFormProps {
  token: string;
  /** Why the link has to be opened again. */
  note?: string | undefined;
  onOpened(found: LinkedCaseFieldsFragment): void;
}

/** Asks for the end of the licence number: a link that was passed on opens nothing. */
export function OpenForm({ token, note, onOpened }: OpenFormProps) {
  const { t } = useTexts();
  const [proof, setProof] = useState('');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<SummaryProblem[]>([]);
  const wrong = problems.find(({ field }) => field === 'proof')?.text;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!proof.trim()) return setProblems([{ field: 'proof', text: t('link.proofMissing') }]);
    setBusy(true);
    try {
      onOpened((await request(OpenHandlerLinkDocument, { token, proof })).openHandlerLink);
    } catch (error) {
      const said = error instanceof ApiFailure && error.kind === 'refused' ? error : null;
      setProblems([{ field: said?.field ?? null, text: said?.message ?? t('link.network') }]);
      setBusy(false);
    }
  };

  return (
    <main className="page sign-in">
      <h1>{t('link.title')}</h1>
      <p>{t('link.intro')}</p>
      {note && problems.length === 0 && <p role="status">{note}</p>}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary problems={problems} title={t('link.notOpened')} />
        <TextField
          id="proof"
          label={t('link.proof')}
          hint={t('link.proofHint')}
          error={wrong}
          value={proof}
          onChange={setProof}
          autoComplete="off"
        />
        <button type="submit" className="button button-main" disabled={busy}>
          {busy ? t('link.opening') : t('link.open')}
        </button>
      </form>
    </main>
  );
}
