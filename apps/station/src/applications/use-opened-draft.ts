import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

import { newKey } from '../api/id.js';
import { dayOf } from '../forms/day.js';
import { ConsultationForEditDocument } from '../generated/graphql.js';
import type { Entry } from '../outbox/outbox.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';
import { type ApplicationDraft, emptyApplication } from './application-draft.js';
import { findDraft, localDrafts } from './local-drafts.js';
import { draftOfRecord } from './of-consultation.js';

/** An entry that was made of a consultation has delivered it meanwhile: from now on the draft names what the server has. */
function settled(draft: ApplicationDraft, entries: readonly Entry[]): ApplicationDraft {
  const made = entries.find(({ id }) => id === draft.consultationEntry)?.madeId;
  return made ? { ...draft, consultationId: made, consultationEntry: null } : draft;
}

interface Opened {
  draft: ApplicationDraft | null;
  /** The refused entry that is mended. */
  mended: Entry | undefined;
  /** The consultation was asked for, and the server has not told it yet. */
  waiting: boolean;
}

/**
 * The draft that the address names: `draft` on this phone, `entry` that was refused, `consultation` it comes of, or a new one.
 * What was begun of the same consultation before is opened again.
 */
export function useOpenedDraft(): Opened {
  const { store } = useWorkplace();
  const [query] = useSearchParams();
  const entries = useEntries();
  const [draft, setDraft] = useState<ApplicationDraft | null>(null);
  const [draftId, entryId, of] = ['draft', 'entry', 'consultation'].map((key) => query.get(key));
  const mended = entries.find(({ id, state }) => id === entryId && state === 'failed');
  const kept = useKept(of ? `consultation:${of}` : null, ConsultationForEditDocument, { id: of ?? '' });
  const record = kept.data?.consultation;
  useEffect(() => {
    if (draft) return;
    let current = true;
    const open = async () => {
      const today = dayOf(new Date());
      if (mended?.act.kind === 'SUBMIT_APPLICATION') return mended.act.draft;
      if (draftId) return (await findDraft(store, draftId)) ?? emptyApplication(newKey(), today);
      if (!of) return emptyApplication(newKey(), today);
      const begun = (await localDrafts(store)).find((each) => each.draft.consultationId === of)?.draft;
      return begun ?? (record ? draftOfRecord(record, newKey(), today) : null);
    };
    void open().then((opened) => {
      if (current && opened) setDraft(settled(opened, entries));
    });
    return () => {
      current = false;
    };
  }, [draft, draftId, of, record, mended, store, entries]);
  return { draft, mended, waiting: of !== null && draft === null && kept.loading };
}
