import { useCallback, useEffect, useState } from 'react';
import { useAct } from '../api/use-act.js';
import { UnmaskPersonDocument } from '../generated/graphql.js';
import { type InClear, type Masked, openableFields } from './shown-fields.js';

/** How long personal data stays on a screen that somebody may have walked away from. */
export const SHOWN_SECONDS = 60;

/** Opens a person for a reason, for a minute or until hidden; nothing of it is kept anywhere else. */
export const useUnmask = (person: Masked) => {
  const { run, busy, problems, clear } = useAct(UnmaskPersonDocument);
  const [opened, setOpened] = useState<InClear | null>(null);
  const hide = useCallback(() => setOpened(null), []);
  useEffect(() => {
    if (!opened) return;
    const timer = setTimeout(hide, SHOWN_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [opened, hide]);
  /** True when it is shown now; otherwise see `problems`. */
  const open = async (reason: string): Promise<boolean> => {
    const answer = await run({ id: person.id, fields: openableFields(person), reason });
    setOpened(answer?.unmaskPerson ?? null);
    return answer !== null;
  };
  return { opened, open, hide, busy, problems, clear };
};
