import type { RequestContext } from '@fayuan/context';
import type { Locale } from '@fayuan/kernel';
import type { OpenSession } from '@fayuan/org';

/** What is known of one request before any operation of it runs. */
export interface Caller {
  readonly requestId: string;
  readonly locale: Locale;
  /** Null when nobody is signed in: then no operation but a public one may run. */
  readonly ctx: RequestContext | null;
  readonly session: OpenSession | null;
  /** What the caller sent as `x-csrf-token`. */
  readonly csrfToken: string | undefined;
}
