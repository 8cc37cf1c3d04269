import type { AnyVariables } from '@urql/core';
import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.js';
import { IntentKeys } from './idempotency.js';
import { NETWORK, type Problem, problemsOf } from './problems.js';

export interface Act<Data, Input> {
  /** Does it; gives the answer, or null when it was refused or lost (then see `problems`). */
  run: (input: Input) => Promise<Data | null>;
  busy: boolean;
  problems: Problem[];
  clear: () => void;
}

/** A mutation without a key: only signing in and out, which are safe to repeat. */
export const usePlainAct = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
): Act<Data, Variables> => {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const run = useCallback(
    async (variables: Variables): Promise<Data | null> => {
      setBusy(true);
      setProblems([]);
      const result = await client.mutation<Data>(document.toString(), variables as AnyVariables).toPromise();
      setBusy(false);
      setProblems(problemsOf(result.error));
      return result.error ? null : (result.data ?? null);
    },
    [client, document],
  );
  return { run, busy, problems, clear: () => setProblems([]) };
};

/** A mutation with an idempotency key: one per user intent, kept while the answer is unknown. */
export const useAct = <Data, Variables extends { idempotencyKey: string }>(
  document: TypedDocumentString<Data, Variables>,
): Act<Data, Omit<Variables, 'idempotencyKey'>> => {
  const client = useClient();
  const keys = useRef(new IntentKeys());
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const run = useCallback(
    async (input: Omit<Variables, 'idempotencyKey'>): Promise<Data | null> => {
      setBusy(true);
      setProblems([]);
      const variables = { ...input, idempotencyKey: keys.current.keyFor(input) };
      const result = await client.mutation<Data>(document.toString(), variables as AnyVariables).toPromise();
      const found = problemsOf(result.error);
      if (!found.some((problem) => problem.code === NETWORK)) keys.current.settle(input);
      setBusy(false);
      setProblems(found);
      return result.error ? null : (result.data ?? null);
    },
    [client, document],
  );
  return { run, busy, problems, clear: () => setProblems([]) };
};
