import { ApiFailure, request } from '../api/client.js';
import { newKey } from '../api/id.js';
import { SaveCaseDraftDocument } from '../generated/graphql.js';
import { type AccountStore, DRAFT } from '../store/account-store.js';
import { type ApplicationDraft, pagesOf } from './application-draft.js';
import { contentOf } from './draft-content.js';

const PREFIX = `${DRAFT}application:`;

export interface LocalDraft {
  draft: ApplicationDraft;
  savedAt: number;
}

/** Keeps a form as it is typed, on this phone alone. */
export const keepDraft = (store: AccountStore, draft: ApplicationDraft) =>
  store.keep(`${PREFIX}${draft.id}`, draft);

export const dropDraft = (store: AccountStore, id: string): Promise<void> => store.dropKept(`${PREFIX}${id}`);

export const findDraft = async (store: AccountStore, id: string): Promise<ApplicationDraft | undefined> =>
  (await store.kept<ApplicationDraft>(`${PREFIX}${id}`))?.value;

/** Forms begun on this phone, the last one typed at first; those of urgent matters go before the others. */
export async function localDrafts(store: AccountStore): Promise<LocalDraft[]> {
  const kept = await store.keptUnder<ApplicationDraft>(PREFIX);
  const isUrgent = ({ draft }: LocalDraft) => Number(draft.urgentGround !== '');
  return kept
    .map(({ value, savedAt }) => ({ draft: value, savedAt }))
    .sort((a, b) => isUrgent(b) - isUrgent(a) || b.savedAt - a.savedAt);
}

/** Photos that lie in forms begun on this phone and nowhere else: only an application that was handed in has pages at the server. */
export const photosInDrafts = async (store: AccountStore): Promise<number> =>
  (await localDrafts(store)).flatMap(({ draft }) => pagesOf(draft)).length;

/**
 * Hands every form begun on this phone to the server, which keeps it sealed for this account alone: before the phone forgets
 * them. What was changed elsewhere meanwhile is kept beside it, as a draft of its own.
 * @throws ApiFailure when the server is out of reach
 */
export async function rescueDrafts(store: AccountStore): Promise<void> {
  for (const { draft } of await localDrafts(store)) {
    const { kept, id } = draft;
    const content = contentOf(draft);
    const save = (at: { id: string; version: number } | null) =>
      request(SaveCaseDraftDocument, {
        id: at?.id ?? null,
        version: at?.version ?? null,
        content,
        idempotencyKey: newKey(),
      });
    try {
      await save(kept);
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.kind !== 'refused' || kept === null) throw error;
      await save(null);
    }
    await dropDraft(store, id);
  }
}
