import { useEffect, useState } from 'react';
import { NETWORK, type Problem } from '../api/problems.js';

interface Answered {
  readonly url: string;
  readonly html: string | null;
  readonly problems: Problem[];
}

/** What the gateway said instead of a page. */
async function problemOf(answer: Response): Promise<Problem> {
  const said = (await answer.json().catch(() => null)) as {
    error?: { code?: string; message?: string };
  } | null;
  return { code: said?.error?.code ?? `http.${answer.status}`, message: said?.error?.message ?? '' };
}

async function load(url: string, signal: AbortSignal): Promise<Answered> {
  try {
    const answer = await fetch(url, { credentials: 'same-origin', signal });
    if (answer.ok) return { url, html: await answer.text(), problems: [] };
    return { url, html: null, problems: [await problemOf(answer)] };
  } catch {
    return { url, html: null, problems: [{ code: NETWORK, message: '' }] };
  }
}

/** The paged preview at an address; asked for anew when the address changes. */
export function usePaper(url: string): { html: string | null; problems: Problem[]; loading: boolean } {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void load(url, controller.signal).then((found) => {
      if (!controller.signal.aborted) setAnswered(found);
    });
    return () => controller.abort();
  }, [url]);
  const current = answered?.url === url ? answered : null;
  return { html: current?.html ?? null, problems: current?.problems ?? [], loading: current === null };
}
