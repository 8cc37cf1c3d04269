import { useCallback, useEffect, useRef, useState } from 'react';

import { ApiFailure, request } from '../api/client.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import { useSession } from '../session/session.js';
import { useEntries, useWorkplace } from '../session/workplace.js';

export interface KeptData<R> {
  data: R | undefined;
  /** Milliseconds; when the shown data came from the server. */
  savedAt: number | undefined;
  loading: boolean;
  /** The server refused to answer, with its own words. */
  refusal: string | null;
  refresh(): Promise<void>;
}

interface Shown<R> {
  key: string;
  data: R;
  savedAt: number;
}

/** What a failed question means for the session; gives the server's words when it refused. */
function useFailure(): (error: unknown) => string | null {
  const { setReached, check } = useSession();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiFailure)) throw error;
      if (error.kind === 'unauthenticated') void check();
      else setReached(error.kind === 'refused');
      return error.kind === 'refused' ? error.message : null;
    },
    [setReached, check],
  );
}

function useAskAgain(refresh: () => Promise<void>, lasting: boolean): void {
  const delivered = useEntries().filter((entry) => entry.state === 'delivered').length;
  const occasion = lasting ? 0 : delivered;
  useEffect(() => {
    void refresh();
  }, [refresh, occasion]);
  useEffect(() => {
    if (lasting) return;
    const look = () => {
      if (window.document.visibilityState === 'visible') void refresh();
    };
    window.document.addEventListener('visibilitychange', look);
    return () => window.document.removeEventListener('visibilitychange', look);
  }, [refresh, lasting]);
}

/** The data on the screen, filled from the phone until the server has answered. */
function useShown<R>(key: string | null) {
  const { store } = useWorkplace();
  const [shown, setShown] = useState<Shown<R> | null>(null);
  const newest = useRef(key);
  newest.current = key;
  useEffect(() => {
    if (key === null) return;
    void store.kept<R>(key).then((kept) => {
      if (!kept || newest.current !== key) return;
      setShown((old) => (old?.key === key ? old : { key, data: kept.value, savedAt: kept.savedAt }));
    });
  }, [key, store]);
  const show = useCallback((next: Shown<R>) => {
    if (newest.current === next.key) setShown(next);
  }, []);
  return { own: shown?.key === key ? shown : null, show, newest };
}

/**
 * Asks the server and keeps the answer on the phone; shows the kept one at once and whenever the network is gone. Asks
 * again when the page comes back to the front and after each delivery, because a delivery changes what the server would
 * say; not so what is `lasting`. `key` null asks nothing.
 */
export function useKept<R, V>(
  key: string | null,
  document: TypedDocumentString<R, V>,
  variables: V,
  lasting = false,
): KeptData<R> {
  const { store } = useWorkplace();
  const { setReached, expired } = useSession();
  const { own, show, newest } = useShown<R>(key);
  const failure = useFailure();
  const [loading, setLoading] = useState(true);
  const [refusal, setRefusal] = useState<string | null>(null);

  const question = JSON.stringify(variables);
  const refresh = useCallback(async () => {
    if (key === null || expired) return setLoading(false);
    setLoading(true);
    setRefusal(null);
    try {
      const data = await request(document, JSON.parse(question) as V);
      setReached(true);
      const { savedAt } = await store.keep(key, data);
      show({ key, data, savedAt });
    } catch (error) {
      setRefusal(failure(error));
    } finally {
      if (newest.current === key) setLoading(false);
    }
  }, [key, question, document, store, expired, show, newest, failure, setReached]);

  useAskAgain(refresh, lasting);

  return { data: own?.data, savedAt: own?.savedAt, loading, refusal, refresh };
}
