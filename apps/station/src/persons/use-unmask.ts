import { useCallback, useEffect, useState } from 'react';

import { ApiFailure, request } from '../api/client.js';
import { newKey } from '../api/id.js';
import { UnmaskPersonDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { useSession } from '../session/session.js';
import { type InClear, type Masked, openableFields } from './shown-fields.js';

/** How long personal data stays on a screen that somebody may have walked away from. */
export const SHOWN_SECONDS = 60;

/** Hidden after a minute, and at once when the phone is put away. */
function useHiding(isOpen: boolean, hide: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(hide, SHOWN_SECONDS * 1000);
    const away = () => {
      if (document.visibilityState === 'hidden') hide();
    };
    document.addEventListener('visibilitychange', away);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', away);
    };
  }, [isOpen, hide]);
}

/** Opens a person for a reason; what is opened lives on the screen alone and is never kept on the phone. */
export function useUnmask(person: Masked) {
  const { t } = useTexts();
  const { check } = useSession();
  const [opened, setOpened] = useState<InClear | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const hide = useCallback(() => setOpened(null), []);
  useHiding(opened !== null, hide);
  /** True when it is shown now; otherwise `problem` says why not. */
  const open = async (reason: string): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      const variables = { id: person.id, fields: openableFields(person), reason, idempotencyKey: newKey() };
      setOpened((await request(UnmaskPersonDocument, variables)).unmaskPerson);
      return true;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.kind === 'unauthenticated') void check();
      setProblem(error.kind === 'refused' ? error.message : t('person.unreached'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { opened, open, hide, busy, problem };
}
