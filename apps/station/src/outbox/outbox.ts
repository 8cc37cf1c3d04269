import type { Act } from './act.js';
import { withoutPeople } from './personal.js';

export type EntryState = 'waiting' | 'sending' | 'failed' | 'delivered';

/** A photo of the entry: its bytes lie in the photo store until the server answered with `fileId`. */
export interface EntryPhoto {
  key: string;
  fileId: string | null;
}

export interface Refusal {
  code: string;
  field: string | null;
  message: string;
}

export interface Entry {
  /** Idempotency key of the mutation: made when the worker acts, kept until the server has answered. */
  id: string;
  act: Act;
  title: string;
  photos: EntryPhoto[];
  state: EntryState;
  /** Milliseconds since 1970 by the phone's clock, as are the other times. */
  createdAt: number;
  attempts: number;
  nextAttemptAt: number;
  deliveredAt: number | null;
  refusal: Refusal | null;
  /** What the server made of it, where a later act names it. */
  madeId?: string | null;
}

export interface NewEntry {
  id: string;
  act: Act;
  title: string;
  photoKeys?: string[];
}

const SECOND = 1000;
const FIRST_PAUSE = 30 * SECOND;
const LONGEST_PAUSE = 10 * 60 * SECOND;
const KEEP_DELIVERED = 7 * 24 * 60 * 60 * SECOND;

/** A fresh entry that waits to be sent at once. */
export function newEntry({ id, act, title, photoKeys = [] }: NewEntry, now: number): Entry {
  return {
    id,
    act,
    title,
    photos: photoKeys.map((key) => ({ key, fileId: null })),
    state: 'waiting',
    createdAt: now,
    attempts: 0,
    nextAttemptAt: now,
    deliveredAt: null,
    refusal: null,
  };
}

export function sending(entry: Entry): Entry {
  return { ...entry, state: 'sending', attempts: entry.attempts + 1 };
}

export function photoDelivered(entry: Entry, key: string, fileId: string): Entry {
  return { ...entry, photos: entry.photos.map((photo) => (photo.key === key ? { key, fileId } : photo)) };
}

export function delivered(entry: Entry, now: number, madeId: string | null = null): Entry {
  const act = withoutPeople(entry.act);
  return { ...entry, act, state: 'delivered', deliveredAt: now, refusal: null, madeId };
}

/** The server understood and said no: only the worker can mend it. */
export function refused(entry: Entry, refusal: Refusal): Entry {
  return { ...entry, state: 'failed', refusal };
}

/** The network or the server did not answer: try again later, each time after a longer pause. */
export function postponed(entry: Entry, now: number): Entry {
  const pause = Math.min(FIRST_PAUSE * 2 ** Math.max(0, entry.attempts - 1), LONGEST_PAUSE);
  return { ...entry, state: 'waiting', nextAttemptAt: now + pause };
}

/** The session had ended: wait for the next sign-in without counting it as a try. */
export function held(entry: Entry, now: number): Entry {
  return { ...entry, state: 'waiting', attempts: Math.max(0, entry.attempts - 1), nextAttemptAt: now };
}

/** A page that was closed in the middle of sending leaves `sending` behind; the same key makes a repeat safe. */
export function recovered(entry: Entry, now: number): Entry {
  return entry.state === 'sending' ? { ...entry, state: 'waiting', nextAttemptAt: now } : entry;
}

/** Sent again as it is, at the worker's wish. */
export function retried(entry: Entry, now: number): Entry {
  return entry.state === 'failed'
    ? { ...entry, state: 'waiting', refusal: null, attempts: 0, nextAttemptAt: now }
    : entry;
}

export const touchesFigures = ({ act }: Entry): boolean =>
  act.kind.endsWith('_ACTIVITY') || act.kind.endsWith('_CONSULTATION');
/**
 * What has to arrive before it: records are evidence of a task and make a month complete, records and tasks are what a report
 * stands on, and an application names the consultation it comes of.
 */
const waitsFor = ({ act }: Entry, earlier: Entry): boolean => {
  if (act.kind === 'SUBMIT_APPLICATION') return act.draft.consultationEntry === earlier.id;
  if (act.kind === 'COMPLETE_TASK' || act.kind === 'DECLARE_PERIOD') return touchesFigures(earlier);
  return act.kind === 'SUBMIT_REPORT' && (touchesFigures(earlier) || earlier.act.kind === 'COMPLETE_TASK');
};

/**
 * What to send now, oldest first. `force` ignores the pauses. A task, a report or a month goes up only after the records
 * entered before it, because the server looks at figures and evidence at that moment.
 */
export function dueEntries(entries: Entry[], now: number, force: boolean): Entry[] {
  const ordered = [...entries].sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
  return ordered.filter((entry, index) => {
    if (entry.state !== 'waiting' || (!force && entry.nextAttemptAt > now)) return false;
    return !ordered
      .slice(0, index)
      .some((earlier) => earlier.state !== 'delivered' && waitsFor(entry, earlier));
  });
}

export interface OutboxCount {
  waiting: number;
  failed: number;
}

/** Counter of every screen: `waiting` includes what is on its way. */
export function countEntries(entries: Entry[]): OutboxCount {
  return {
    waiting: entries.filter((entry) => entry.state === 'waiting' || entry.state === 'sending').length,
    failed: entries.filter((entry) => entry.state === 'failed').length,
  };
}

/** Nothing the worker did is lost by signing out: true only when all entries are delivered. */
export function maySignOut(entries: Entry[]): boolean {
  return entries.every((entry) => entry.state === 'delivered');
}

/** Delivered entries older than seven days, and their photos, may be forgotten. */
export function forgettable(entries: Entry[], now: number): Entry[] {
  return entries.filter((entry) => entry.deliveredAt !== null && now - entry.deliveredAt > KEEP_DELIVERED);
}
