import type { Config } from '@fayuan/config';

const NAME = 'fayuan_session';
const FOUND = new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]{43})(?:;|$)`);

/** The token in a Cookie header, if there is one that looks like a token. */
export const tokenIn = (cookieHeader: string | undefined): string | undefined =>
  FOUND.exec(cookieHeader ?? '')?.[1];

/** What is served by https sends the cookie by https only. */
const attributes = (config: Config): string =>
  `Path=/; HttpOnly; SameSite=Lax${config.PUBLIC_URL?.startsWith('https:') ? '; Secure' : ''}`;

/** The Set-Cookie header that keeps the session; it ends with the session, or earlier on the server. */
export const sessionCookie = (config: Config, token: string): string =>
  `${NAME}=${token}; Max-Age=${config.SESSION_HOURS * 3600}; ${attributes(config)}`;

/** The Set-Cookie header that forgets the session. */
export const noSessionCookie = (config: Config): string => `${NAME}=; Max-Age=0; ${attributes(config)}`;
