import { useState } from 'react';
import { useAct } from '../api/use-act.js';
import {
  DraftDirectiveDocument,
  EditDirectiveDocument,
  SubmitDirectiveDocument,
} from '../generated/graphql.js';
import { type DirectiveDraft, inputOf } from './draft.js';

/** Saves the draft, the first time as a new one, and sends it for signing. */
export const useDraftSaving = (knownId: string | null, reissuesId: string | null) => {
  const [savedId, setSavedId] = useState(knownId);
  const draft = useAct(DraftDirectiveDocument);
  const edit = useAct(EditDirectiveDocument);
  const submit = useAct(SubmitDirectiveDocument);

  const save = async (values: DirectiveDraft): Promise<string | null> => {
    const input = inputOf(values, reissuesId);
    if (savedId) return (await edit.run({ id: savedId, input }))?.editDirective.id ?? null;
    const id = (await draft.run({ input }))?.draftDirective.id ?? null;
    setSavedId(id);
    return id;
  };
  const send = async (values: DirectiveDraft): Promise<string | null> => {
    const id = await save(values);
    if (!id) return null;
    return (await submit.run({ id }))?.submitDirective.id ?? null;
  };
  return {
    save,
    send,
    busy: draft.busy || edit.busy || submit.busy,
    problems: [...draft.problems, ...edit.problems, ...submit.problems],
  };
};
