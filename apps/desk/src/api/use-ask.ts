import type { AnyVariables } from '@urql/core';
import { useQuery } from 'urql';
import type { TypedDocumentString } from '../generated/graphql.js';
import { NETWORK, type Problem, problemsOf } from './problems.js';
import { useRetry } from './use-retry.js';

export interface Answer<Data> {
  data: Data | undefined;
  /** True while an answer is on its way, also when an older one is shown. */
  fetching: boolean;
  problems: Problem[];
  again: () => void;
}

/** Asks the gateway; an older answer stays on screen while a newer one is fetched. */
export const useAsk = <Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): Answer<Data> => {
  const [result, execute] = useQuery<Data, AnyVariables>({
    query: document.toString(),
    variables: variables as AnyVariables,
    pause: options.pause ?? false,
  });
  const problems = problemsOf(result.error);
  const fetching = result.fetching || result.stale;
  const again = () => execute({ requestPolicy: 'network-only' });
  useRetry(
    problems.some(({ code }) => code === NETWORK),
    fetching,
    again,
  );
  // A refused question has null for its data.
  return { data: result.data ?? undefined, fetching, problems, again };
};
