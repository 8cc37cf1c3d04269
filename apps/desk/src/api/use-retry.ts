import { useEffect, useRef } from 'react';

const RETRY_MS = 5_000;

/** Asks again by itself while the network is away; a question only, never an act. */
export const useRetry = (lost: boolean, fetching: boolean, again: () => void): void => {
  const ask = useRef(again);
  useEffect(() => {
    ask.current = again;
  });
  useEffect(() => {
    if (!lost || fetching) return;
    const retry = () => ask.current();
    const timer = setTimeout(retry, RETRY_MS);
    window.addEventListener('online', retry);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', retry);
    };
  }, [lost, fetching]);
};
