import type { TypedDocumentString } from '../generated/graphql.js';

/**
 * Why a request brought nothing: `network` and `unavailable` may be tried again, `unauthenticated` after signing in,
 * `refused` only after a change by the worker.
 */
export type FailureKind = 'network' | 'unavailable' | 'unauthenticated' | 'refused';

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly code = '',
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

const PATIENCE = 30_000;
const PATIENCE_FOR_PHOTOS = 180_000;
/** Codes of the gateway: a fault of its own, and a session that has ended or whose token is out of date. */
const SERVER_FAULT = 'internal';
const SESSION_FAULTS = ['session.required', 'session.csrf'];

/** Set by the session; token and language are sent with every request, the account says whose token it is. */
export const credentials = { csrfToken: '', accountId: '', language: 'zh-CN' };

interface Refused {
  code?: string;
  field?: string | null;
  message?: string;
}

function failureOf({ code = '', field = null, message = code }: Refused): ApiFailure {
  if (SESSION_FAULTS.includes(code)) return new ApiFailure('unauthenticated', message, code);
  if (code === SERVER_FAULT) return new ApiFailure('unavailable', message, code);
  return new ApiFailure('refused', message, code, field);
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 401) throw new ApiFailure('unauthenticated', 'unauthenticated');
  if (response.status === 429 || response.status >= 500)
    throw new ApiFailure('unavailable', String(response.status));
  return response.json();
}

/** Posts and reads the answer within the patience; a page of a hotel network instead of JSON counts as no network. */
async function post(path: string, init: RequestInit, patience: number): Promise<unknown> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(path, {
      ...init,
      method: 'POST',
      credentials: 'same-origin',
      signal: stop.signal,
    });
    return await bodyOf(response);
  } catch (error) {
    throw error instanceof ApiFailure ? error : new ApiFailure('network', 'network');
  } finally {
    clearTimeout(timer);
  }
}

const headers = (contentType: string) => ({
  'content-type': contentType,
  accept: 'application/json',
  'accept-language': credentials.language,
  'x-csrf-token': credentials.csrfToken,
  'apollo-require-preflight': 'true',
});

/** Sends one document; throws {@link ApiFailure}. */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const body = JSON.stringify({ query: String(document), variables });
  const init = { headers: headers('application/json'), body };
  const answer = (await post('/graphql', init, PATIENCE)) as {
    data?: R | null;
    errors?: { message: string; extensions?: Refused }[];
  };
  const [error] = answer.errors ?? [];
  if (error) throw failureOf({ message: error.message, ...error.extensions });
  if (!answer.data) throw new ApiFailure('unavailable', 'empty');
  return answer.data;
}

/**
 * Uploads one JPEG and gives its id; the same key never makes a second file.
 * @throws ApiFailure, `refused` with field `photos` when the server will not take the picture
 */
export async function uploadPhoto(photo: Blob, idempotencyKey: string, path = '/files'): Promise<string> {
  const init = { headers: { ...headers('image/jpeg'), 'idempotency-key': idempotencyKey }, body: photo };
  const answer = (await post(path, init, PATIENCE_FOR_PHOTOS)) as { id?: string; error?: Refused };
  if (answer.id) return answer.id;
  throw failureOf({ code: 'file.refused', field: 'photos', ...answer.error });
}
