import { type DirectiveDraft, emptyTask } from '../draft.js';

/** What was typed and is not on the server yet, kept on this computer for one person and one draft. */
export interface LocalCopy {
  draft: DirectiveDraft;
  /** When it was typed. */
  at: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** `new` stands for a notice that has not been saved yet; a re-issue has its own place. */
export const placeOf = (
  accountId: string,
  draft: { savedId: string | null; begunFrom: string | null },
): string => `fayuan.draft.${accountId}.${draft.savedId ?? `new.${draft.begunFrom ?? ''}`}`;

/** A broken or foreign entry counts as none. */
export const readCopy = (store: Store, place: string): LocalCopy | null => {
  try {
    const copy = JSON.parse(store.getItem(place) ?? 'null') as LocalCopy | null;
    if (!copy || typeof copy.at !== 'string' || typeof copy.draft?.title !== 'string') return null;
    // A copy of an earlier release may lack what tasks have since.
    const tasks = copy.draft.tasks.map((task) => ({ ...emptyTask(null), ...task }));
    return { ...copy, draft: { ...copy.draft, tasks } };
  } catch {
    return null;
  }
};

/** @returns false when the browser has no room for it */
export const keepCopy = (store: Store, place: string, copy: LocalCopy): boolean => {
  try {
    store.setItem(place, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
};

export const dropCopy = (store: Store, place: string): void => store.removeItem(place);
