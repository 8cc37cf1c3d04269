import { useCallback, useEffect, useState } from 'react';

import { ApiFailure, request } from '../api/client.js';
import { CaseDraftsDocument, type CaseDraftsQuery } from '../generated/graphql.js';
import { useSession } from '../session/session.js';

export type ServerDraft = CaseDraftsQuery['caseDrafts'][number];

/** Forms the server keeps for this account. They name people, so the answer is shown and never kept on the phone. */
export function useServerDrafts(): { drafts: readonly ServerDraft[]; refresh(): void } {
  const { check, setReached } = useSession();
  const [drafts, setDrafts] = useState<readonly ServerDraft[]>([]);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      try {
        const { caseDrafts } = await request(CaseDraftsDocument, {});
        if (current) setDrafts(caseDrafts);
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        if (error.kind === 'unauthenticated') void check();
        else setReached(error.kind === 'refused');
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [asked, check, setReached]);
  return { drafts, refresh: useCallback(() => setAsked((times) => times + 1), []) };
}
