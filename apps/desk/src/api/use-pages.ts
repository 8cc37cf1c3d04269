import type { AnyVariables } from '@urql/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.js';
import { NETWORK, type Problem, problemsOf } from './problems.js';
import { useRetry } from './use-retry.js';

interface Page<Item> {
  items: Item[];
  endCursor?: string | null | undefined;
  hasMore: boolean;
}

export interface Pages<Data, Item> {
  items: Item[];
  /** The answer of the page fetched last, for totals that stand beside the items. */
  last: Data | undefined;
  hasMore: boolean;
  /** True before the first page has come. */
  waiting: boolean;
  fetching: boolean;
  problems: Problem[];
  more: () => void;
  /** Fetches from the start again; the old rows stay until the new ones are there. */
  again: () => void;
}

interface Held<Data, Item> {
  items: Item[];
  last: Data | undefined;
  cursor: string | undefined;
  hasMore: boolean;
}

const nothing = { items: [], last: undefined, cursor: undefined, hasMore: false };

/** The held rows with a page put after them, or in their place when it is the first one. */
const withPage = <Data, Item>(
  before: Held<Data, Item>,
  data: Data,
  page: Page<Item>,
  isFirst: boolean,
): Held<Data, Item> => ({
  items: isFirst ? page.items : [...before.items, ...page.items],
  last: data,
  cursor: page.endCursor ?? undefined,
  hasMore: page.hasMore,
});

interface Question<Data, Item> {
  document: string;
  /** The variables but for the place in the list, as text so that equal ones are equal. */
  variables: string;
  read: (data: Data) => Page<Item>;
  size: number;
  pause: boolean;
}

const usePageLoading = <Data, Item>({ document, variables, read, size, pause }: Question<Data, Item>) => {
  const client = useClient();
  const asked = useRef(0);
  const reader = useRef(read);
  reader.current = read;
  const [held, setHeld] = useState<Held<Data, Item>>(nothing);
  const [fetching, setFetching] = useState(!pause);
  const [problems, setProblems] = useState<Problem[]>([]);

  const fetchPage = useCallback(
    async (after: string | undefined) => {
      const turn = ++asked.current;
      setFetching(true);
      const place = { ...(JSON.parse(variables) as object), first: size, after: after ?? null };
      const { data, error } = await client
        .query<Data>(document, place as AnyVariables, { requestPolicy: 'network-only' })
        .toPromise();
      // A later question has been asked meanwhile; this answer is no longer wanted.
      if (turn !== asked.current) return;
      setFetching(false);
      setProblems(problemsOf(error));
      if (data) setHeld((before) => withPage(before, data, reader.current(data), after === undefined));
    },
    [client, document, variables, size],
  );
  useEffect(() => {
    if (pause) return;
    setHeld(nothing);
    void fetchPage(undefined);
    return () => {
      asked.current += 1;
    };
  }, [fetchPage, pause]);
  return { held, fetching, problems, fetchPage };
};

/** A list that grows page by page; `read` finds the page in the answer. */
export const usePages = <Data, Variables extends object, Item>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  read: (data: Data) => Page<Item>,
  options: { pause?: boolean; size?: number } = {},
): Pages<Data, Item> => {
  const { held, fetching, problems, fetchPage } = usePageLoading({
    document: document.toString(),
    variables: JSON.stringify(variables),
    read,
    size: options.size ?? 50,
    pause: options.pause ?? false,
  });
  useRetry(
    problems.some(({ code }) => code === NETWORK),
    fetching,
    () => void fetchPage(undefined),
  );
  return {
    items: held.items,
    last: held.last,
    hasMore: held.hasMore,
    waiting: fetching && held.last === undefined,
    fetching,
    problems,
    more: () => void fetchPage(held.cursor),
    again: () => void fetchPage(undefined),
  };
};
