import { badCursor } from './ledger.errors.js';

/** Where a page begins: the row after the one whose sort keys are given. Page sizes are held to 1–500. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Give as `after` to read on; null on an empty page. */
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

/**
 * The items of a list one after the other, however long the reader takes: a page is read once those before it are taken.
 * @param first a page that was read already
 */
export async function* itemsOf<T>(
  read: (after: string | null) => Promise<Page<T>>,
  first?: Page<T>,
): AsyncGenerator<T> {
  for (let page = first ?? (await read(null)); ; page = await read(page.endCursor)) {
    yield* page.items;
    if (!page.hasMore) return;
  }
}

/** The sort keys of a row, as text nobody should read meaning into. */
export const cursorOf = (...keys: readonly string[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @throws Refusal `page.bad_cursor` unless the text holds as many keys as there are tests, each passing its own. */
export function keysOf(cursor: string, ...tests: readonly ((key: string) => boolean)[]): string[] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw badCursor();
  }
  const right =
    Array.isArray(keys) &&
    keys.length === tests.length &&
    keys.every((key, index) => typeof key === 'string' && tests[index]?.(key));
  if (!right) throw badCursor();
  return keys as string[];
}

/** The number of rows asked for, `preset` when not said. */
export const pageSize = (page: PageRequest, preset: number): number =>
  Math.min(Math.max(Math.trunc(page.first ?? preset), 1), 500);

/** Cuts rows that were read one further than the page, and names the last. */
export function pageOf<T>(rows: readonly T[], size: number, cursor: (row: T) => string): Page<T> {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, endCursor: last ? cursor(last) : null, hasMore: rows.length > size };
}
