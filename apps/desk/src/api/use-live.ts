import { useEffect, useRef } from 'react';
import { useSubscription } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.js';
import { liveLine, useSignal } from './signals.js';

const POLL_MS = 30_000;

/** Calls `onRing` whenever the server rings, and every 30 s while the line is down. */
export const useLive = <Data>(
  document: TypedDocumentString<Data, Record<string, never>>,
  onRing: () => void,
): void => {
  const connected = useSignal(liveLine);
  const ring = useRef(onRing);
  useEffect(() => {
    ring.current = onRing;
  });
  useSubscription<Data, Data>({ query: document.toString() }, (_before, data) => {
    queueMicrotask(() => ring.current());
    return data;
  });
  useEffect(() => {
    if (connected) return;
    const timer = setInterval(() => ring.current(), POLL_MS);
    return () => clearInterval(timer);
  }, [connected]);
};
