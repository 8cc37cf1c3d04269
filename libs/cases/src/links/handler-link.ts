import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RequestContext } from '@fayuan/context';
import type { HandlerRecord } from '../handlers/handler.js';

/** A link may be opened so many days; a case that takes longer gets another. */
export const LINK_DAYS = 30;
/** So many wrong proofs end a link. */
export const MOST_FAILURES = 5;
/** An opened link is left alone after so many hours. */
export const SESSION_HOURS = 2;
/** A link takes so many photos: far above what a case needs. */
export const MOST_PHOTOS = 100;
const PROOF_LENGTH = 4;

export const LINK_ENDS = ['revoked', 'issued_anew', 'failures'] as const;
/** Why a link ended before its day. */
export type LinkEnd = (typeof LINK_ENDS)[number];

/** The way in for a handler without an account, to one case and nothing else. */
export interface HandlerLink {
  readonly id: string;
  readonly assignmentId: string;
  readonly handlerName: string;
  readonly issuedByName: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** When it was opened last. */
  readonly openedAt: Date | null;
  readonly openings: number;
  readonly endedAt: Date | null;
  readonly endedFor: LinkEnd | null;
  readonly endedByName: string | null;
}

/** Who is inside by a link: the one case and assignment it is bound to, with a context that has no permission at all. */
export interface LinkedHandler {
  readonly ctx: RequestContext;
  readonly linkId: string;
  readonly caseId: string;
  readonly assignmentId: string;
  readonly handlerName: string;
  readonly expiresAt: Date;
}

const SECRET = /^[\w-]{43}$/;

/** 32 random bytes, as text: the token of a link, or of the session it opens. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret; null when the text cannot be one. */
export const digestOf = (secret: string): Buffer | null =>
  SECRET.test(secret) ? createHash('sha256').update(secret).digest() : null;

/**
 * What whoever opens a link has to know besides: the last four signs of the licence number, of the office telephone where there
 * is no licence. Null when the roster has neither: then there can be no link.
 */
export function proofOf(handler: Pick<HandlerRecord, 'licenceNumber' | 'phone'>): string | null {
  const signs = (handler.licenceNumber ?? handler.phone ?? '').replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  return signs.length < PROOF_LENGTH ? null : signs.slice(-PROOF_LENGTH);
}

/** Whether what was typed is the proof; takes the same time whichever sign is wrong. */
export function isProof(expected: string, typed: string): boolean {
  const given = Buffer.from(typed.trim().toUpperCase());
  const wanted = Buffer.from(expected);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
