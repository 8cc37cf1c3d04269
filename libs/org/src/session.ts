import { createHash, randomBytes } from 'node:crypto';
import type { Locale } from '@fayuan/kernel';
import type { Role } from './roles.js';

/** A living session and the person it belongs to, as the database answers for a token. */
export interface OpenSession {
  readonly accountId: string;
  readonly unitId: string;
  /** Today's path of the unit: decides which live events concern the person. */
  readonly unitPath: string;
  readonly login: string;
  readonly name: string;
  readonly post: string | null;
  readonly locale: Locale;
  readonly roles: readonly Role[];
  /** Must come back with everything that changes something. */
  readonly csrfToken: string;
  readonly expiresAt: Date;
  /** What is kept of the token. */
  readonly tokenHash: Buffer;
}

/** A session just opened; the token leaves once, in a cookie, and is kept by nobody else. */
export interface NewSession {
  readonly token: string;
  readonly session: OpenSession;
}

const TOKEN = /^[\w-]{43}$/;

/** 32 random bytes, as text. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token, or null when the text cannot be one. */
export const tokenHash = (token: string): Buffer | null =>
  TOKEN.test(token) ? createHash('sha256').update(token).digest() : null;
