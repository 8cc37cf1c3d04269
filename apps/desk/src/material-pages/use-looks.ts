import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../api/problems.js';
import type { CasePapersQuery } from '../generated/graphql.js';
import { lookAtPage } from './page-transfer.js';

export type MaterialPage = NonNullable<CasePapersQuery['casePapers']>[number];

/** How long pages stay on a screen that somebody may have walked away from: long enough to read a contract. */
export const SHOWN_MINUTES = 5;

export interface OpenedPage {
  page: MaterialPage;
  /** Of the browser's memory. */
  url: string;
}

/** Opens pages for a reason; they live on the screen alone and are hidden after some minutes. */
export const useLooks = () => {
  const [opened, setOpened] = useState<readonly OpenedPage[]>([]);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const hide = useCallback(() => setOpened([]), []);
  useEffect(() => {
    if (opened.length === 0) return;
    const timer = setTimeout(hide, SHOWN_MINUTES * 60_000);
    return () => {
      clearTimeout(timer);
      for (const { url } of opened) URL.revokeObjectURL(url);
    };
  }, [opened, hide]);
  /** True when all are shown now; otherwise see `problems`. */
  const open = async (pages: readonly MaterialPage[], reason: string): Promise<boolean> => {
    setBusy(true);
    setProblems([]);
    const answers = await Promise.all(
      pages.map(async (page) => ({ page, ...(await lookAtPage(page.id, reason)) })),
    );
    setBusy(false);
    const found = answers.flatMap((answer) => ('problem' in answer ? [answer.problem] : []));
    if (found.length > 0) {
      setProblems(found.slice(0, 1));
      return false;
    }
    setOpened(
      answers.flatMap((answer) =>
        'content' in answer ? [{ page: answer.page, url: URL.createObjectURL(answer.content) }] : [],
      ),
    );
    return true;
  };
  return { opened, open, hide, busy, problems, clear: () => setProblems([]) };
};
