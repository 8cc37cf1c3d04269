import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Locale, Refusal, words } from '@fayuan/kernel';

/** Codes of requests that are wrong in themselves; the message is graphql-js' and names no data. */
const REQUEST_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

const FAULT = words(
  '系统出错，请稍后再试；若仍不行，请把编号告诉管理员',
  'Something went wrong here; try again later, and if it stays, give your administrator the number',
);
const WRONG_INPUT = words('填写的内容不符合要求', 'The input is not what is expected here');

/** What every answer may say about the request it belongs to. */
export interface Asked {
  readonly locale: Locale;
  readonly requestId: string;
}

/** The refusal inside an error, however deep graphql-js wrapped it. */
function refusalIn(error: unknown): Refusal | undefined {
  for (let each = error, hops = 0; each instanceof Error && hops < 5; hops += 1) {
    if (each instanceof Refusal) return each;
    each = each instanceof GraphQLError ? each.originalError : undefined;
  }
  return undefined;
}

/** `at "input.tasks[0].dueOn"` as the field `tasks.0.dueOn`; a plain variable is its own field. */
function fieldIn(message: string): string | undefined {
  const at = /at "([^"]+)"/.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1];
  const parts = at?.replace(/\[(\d+)\]/g, '.$1').split('.') ?? [];
  return (parts.length > 1 ? parts.slice(1) : parts).join('.') || undefined;
}

/** True for what is our fault and has to be logged: neither a refusal nor a wrong request. */
export function isFault(error: unknown): boolean {
  if (refusalIn(error)) return false;
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return code !== 'BAD_USER_INPUT' && !REQUEST_CODES.has(String(code));
}

/** What leaves the house for an error: a refusal as it is, a wrong request as it is, anything else as a number. */
export function presentError(
  error: unknown,
  plain: GraphQLFormattedError,
  asked: Asked,
): GraphQLFormattedError {
  const place = {
    ...(plain.path && { path: plain.path }),
    ...(plain.locations && { locations: plain.locations }),
  };
  const refusal = refusalIn(error);
  if (refusal) {
    const field = refusal.field ?? fieldIn(plain.message);
    return {
      message: refusal.text[asked.locale],
      ...place,
      extensions: { code: refusal.code, ...(field && { field }) },
    };
  }
  const code = String(plain.extensions?.['code'] ?? '');
  if (code === 'BAD_USER_INPUT') {
    const field = fieldIn(plain.message);
    const message =
      asked.locale === 'en' ? plain.message : `${WRONG_INPUT['zh-CN']}（${field ?? plain.message}）`;
    return { message, ...place, extensions: { code: 'input.invalid', ...(field && { field }) } };
  }
  if (REQUEST_CODES.has(code)) return { message: plain.message, ...place, extensions: { code } };
  const message = asked.requestId ? `${FAULT[asked.locale]}（${asked.requestId}）` : FAULT[asked.locale];
  return { message, ...place, extensions: { code: 'internal', requestId: asked.requestId } };
}
