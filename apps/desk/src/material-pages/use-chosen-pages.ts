import { useState } from 'react';
import { type PagePlace, sendPage } from './page-transfer.js';

/** Files by the paper they are pages of. */
export type ChosenPages = Readonly<Record<string, readonly File[]>>;

export interface Chosen {
  pages: ChosenPages;
  choose: (kind: string, files: readonly File[]) => void;
  drop: (kind: string) => void;
}

/** Pages chosen while a form is filled in: they wait in the browser's memory until the application is handed in. */
export const useChosenPages = () => {
  const [pages, setPages] = useState<ChosenPages>({});
  const [busy, setBusy] = useState(false);
  const choose = (kind: string, files: readonly File[]) =>
    setPages((before) => ({ ...before, [kind]: [...(before[kind] ?? []), ...files] }));
  const drop = (kind: string) => setPages((before) => ({ ...before, [kind]: [] }));
  /** Sends them one after the other. @returns how many did not arrive; these stay chosen */
  const send = async (place: Omit<PagePlace, 'kind'>): Promise<number> => {
    setBusy(true);
    const left: Record<string, File[]> = {};
    for (const [kind, files] of Object.entries(pages))
      for (const file of files)
        if (await sendPage({ ...place, kind }, file)) left[kind] = [...(left[kind] ?? []), file];
    setPages(left);
    setBusy(false);
    return Object.values(left).flat().length;
  };
  return { chosen: { pages, choose, drop } satisfies Chosen, send, busy };
};
