import type { CombinedError } from '@urql/core';

/** Something that went wrong, in words for the user; `field` names the input it belongs to (`tasks.0.dueOn`). */
export interface Problem {
  code: string;
  message: string;
  field?: string;
}

export const NETWORK = 'NETWORK';
/** Nobody is signed in any more, or this page still holds the token of an earlier session. */
export const SESSION_CODES: readonly string[] = ['session.required', 'session.csrf'];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

/** Reads the problems off an answer; the server has already put their messages into the user's language. */
export const problemsOf = (error: CombinedError | undefined): Problem[] => {
  if (!error) return [];
  if (error.graphQLErrors.length === 0) return [{ code: NETWORK, message: '' }];
  return error.graphQLErrors.map(({ message, extensions }) => {
    const field = textOf(extensions?.['field']);
    return {
      code: textOf(extensions?.['code']) ?? 'UNKNOWN',
      message: textOf(extensions?.['message']) ?? message,
      ...(field ? { field } : {}),
    };
  });
};

/** The place of a field inside a form: `input.tasks.0.dueOn` → `['tasks', 0, 'dueOn']`. */
export const fieldPath = (field: string): (string | number)[] =>
  field
    .split(/[.[\]]+/)
    .filter((part) => part !== '' && part !== 'input')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
