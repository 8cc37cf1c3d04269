import { useState } from 'react';

import { ApiFailure, request } from '../api/client.js';
import { ConsultationNoteDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useSession } from '../session/session.js';

/** What is noted, read when somebody asks for it; it lives on the screen alone and is never kept on the phone. */
export function ConsultationNote({ id }: { id: string }) {
  const { t } = useTexts();
  const { check } = useSession();
  const [note, setNote] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const show = async () => {
    setProblem(null);
    try {
      setNote((await request(ConsultationNoteDocument, { id })).consultationNote ?? null);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.kind === 'unauthenticated') void check();
      setProblem(error.kind === 'refused' ? error.message : t('person.unreached'));
    }
  };
  return (
    <div>
      <button
        type="button"
        className="button"
        aria-expanded={note !== null}
        onClick={() => (note === null ? void show() : setNote(null))}
      >
        {t(note === null ? 'consult.showNote' : 'consult.hideNote')}
      </button>
      {note !== null && <p className="keep-lines">{note}</p>}
      {problem && <p className="field-error">✕ {problem}</p>}
    </div>
  );
}
