import { useRef, useState } from 'react';
import { useAct } from '../api/use-act.js';
import {
  DraftDirectiveDocument,
  EditDirectiveDocument,
  SubmitDirectiveDocument,
} from '../generated/graphql.js';
import { type DirectiveDraft, inputOf } from './draft.js';

/** The draft on the server that the screen began with; a new one has none. */
export interface KnownDraft {
  id: string | null;
  version: number | null;
}

/**
 * Saves the draft, the first time as a new one, and sends it for signing. One saving passes after the other, so that the
 * second of a new draft finds the first.
 */
export const useDraftSaving = (known: KnownDraft, reissuesId: string | null) => {
  const [savedId, setSavedId] = useState(known.id);
  // What the server has and this screen has seen: what others save after it is not overwritten.
  const seen = useRef(known);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const draft = useAct(DraftDirectiveDocument);
  const edit = useAct(EditDirectiveDocument);
  const submit = useAct(SubmitDirectiveDocument);

  const saveNow = async (values: DirectiveDraft): Promise<string | null> => {
    const input = inputOf(values, reissuesId);
    const { id, version } = seen.current;
    const saved = id
      ? (await edit.run({ id, input, basedOn: version }))?.editDirective
      : (await draft.run({ input }))?.draftDirective;
    if (!saved) return null;
    seen.current = { id: saved.id, version: saved.draftVersion };
    setSavedId(saved.id);
    return saved.id;
  };
  const save = (values: DirectiveDraft): Promise<string | null> => {
    const saving = queue.current.then(() => saveNow(values));
    queue.current = saving.catch(() => null);
    return saving;
  };
  const send = async (values: DirectiveDraft): Promise<string | null> => {
    const id = await save(values);
    if (!id) return null;
    return (await submit.run({ id }))?.submitDirective.id ?? null;
  };
  return {
    savedId,
    save,
    send,
    problems: [...draft.problems, ...edit.problems, ...submit.problems],
  };
};
