import { type ApplicationDraft, type DraftPage, pagesOf } from './application-draft.js';

interface Taken {
  /** The paper. */
  kind: string;
  keys: string[];
  /** Page of the paper, from 1, in words. */
  labelOf(page: number): string;
}

/** A draft after photos of a paper were taken: a paper that is photographed is there. */
export function withPages(
  draft: Pick<ApplicationDraft, 'pages' | 'materials'>,
  { kind, keys, labelOf }: Taken,
): { pages: DraftPage[]; materials: string[] } {
  const all = pagesOf(draft);
  const before = all.filter((page) => page.kind === kind).length;
  const taken = keys.map((key, at) => ({ kind, key, label: labelOf(before + at + 1) }));
  const { materials } = draft;
  return {
    pages: [...all, ...taken],
    materials: materials.includes(kind) ? materials : [...materials, kind],
  };
}
