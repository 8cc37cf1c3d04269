import { useEffect, useRef, useState } from 'react';
import type { DirectiveDraft } from '../draft.js';
import { dropCopy, keepCopy } from './local-copy.js';

/** Typing has stopped when nothing was typed for so long. */
const SETTLE_MS = 2000;

export type SavingState =
  | { kind: 'untouched' }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** On this computer only: the server does not take it yet, or cannot be reached. */
  | { kind: 'kept'; at: Date };

interface Autosave {
  /** How many times something was typed; 0 leaves everything alone. */
  typed: number;
  /** What stands in the form now. */
  values: () => DirectiveDraft;
  /** False while something is missing without which the server takes no draft. */
  ready: boolean;
  /** Where the copy on this computer lies. */
  place: string;
  /** Saves on the server; gives the id, or null when it was refused or lost. */
  save: (draft: DirectiveDraft) => Promise<string | null>;
}

/**
 * Keeps each change on this computer at once and saves it on the server when typing has stopped for two seconds. What is
 * typed while a saving is under way is saved after it.
 */
export const useAutosave = (autosave: Autosave): SavingState => {
  const [state, setState] = useState<SavingState>({ kind: 'untouched' });
  const latest = useRef(autosave);
  useEffect(() => {
    latest.current = autosave;
  });
  const { typed } = autosave;
  useEffect(() => {
    if (typed === 0) return;
    const { place, values } = latest.current;
    keepCopy(localStorage, place, { draft: values(), at: new Date().toISOString() });
    setState({ kind: 'typing' });
    const timer = setTimeout(() => {
      if (latest.current.ready) setState({ kind: 'saving' });
      void settle(latest.current).then((id) => {
        // Typed meanwhile: its copy stays, and the next round says how it stands.
        if (latest.current.typed !== typed) return;
        if (id !== null) dropCopy(localStorage, place);
        setState({ kind: id === null ? 'kept' : 'saved', at: new Date() });
      });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return state;
};

const settle = async ({ ready, values, save }: Autosave): Promise<string | null> =>
  ready ? save(values()) : null;
