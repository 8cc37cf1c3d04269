/** Rows asked for at once. */
export const PAGE = 100;

/** Asks page after page until there are no more. */
export async function everyPage<T>(
  page: (
    after: string | null,
  ) => Promise<{ items: readonly T[]; endCursor: string | null; hasMore: boolean }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let after: string | null = null; ;) {
    const found = await page(after);
    all.push(...found.items);
    if (!found.hasMore) return all;
    after = found.endCursor;
  }
}
