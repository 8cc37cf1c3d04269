import { ApiFailure, uploadPhoto } from '../api/client.js';
import type { AccountStore } from '../store/account-store.js';
import { deliver, photoPath, photosFollow } from './deliver.js';
import {
  delivered,
  dueEntries,
  type Entry,
  forgettable,
  held,
  newEntry,
  type NewEntry,
  photoDelivered,
  postponed,
  recovered,
  refused,
  retried,
  sending,
} from './outbox.js';

export interface SenderEvents {
  /** Asked before each sending: false when there is no network, or no session of this very account. */
  ready(): Promise<boolean>;
  /** The server does not accept the session any more. */
  onSignedOut(): void;
  /** Whether the last try reached the server. */
  onReach(reached: boolean): void;
}

/** The outbox of one account: keeps entries in the store, sends what is due, and tells the screens. */
export class Sender {
  private entries: Entry[] = [];
  private readonly listeners = new Set<() => void>();
  private running = false;
  /** Asked for while sending: what came meanwhile, or was put off before the network came back, goes right after. */
  private wantedAgain = false;

  constructor(
    private readonly store: AccountStore,
    private readonly events: SenderEvents,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Oldest first; a new array after every change. */
  readonly snapshot = (): Entry[] => this.entries;

  /** Reads the store again: another tab may have written. */
  async load(): Promise<void> {
    const stored = await this.store.entries();
    const old = forgettable(stored, Date.now());
    await Promise.all(old.map((entry) => this.store.removeEntry(entry.id)));
    this.show(stored.filter((entry) => !old.includes(entry)));
  }

  /** Keeps the entry; it is safe on the phone when the promise resolves. `mends` names a refused entry it replaces. */
  async add(entry: NewEntry, mends?: Entry): Promise<void> {
    const fresh = newEntry(entry, Date.now());
    // Photos that had arrived with the refused entry need no second upload.
    const known = new Map((mends?.photos ?? []).map((photo) => [photo.key, photo.fileId]));
    const photos = fresh.photos.map(({ key }) => ({ key, fileId: known.get(key) ?? null }));
    const ready = { ...fresh, photos };
    await (mends ? this.store.replaceEntry(mends.id, ready) : this.store.putEntry(ready));
    await this.load();
    void this.run(true);
  }

  async retry(id: string): Promise<void> {
    const entry = this.entries.find((candidate) => candidate.id === id);
    if (entry) await this.save(retried(entry, Date.now()));
    await this.run(true);
  }

  /** Throws a refused entry away, at the worker's wish. */
  async discard(entry: Entry): Promise<void> {
    await this.store.removePhotos(entry.photos.map((photo) => photo.key));
    await this.store.removeEntry(entry.id);
    await this.load();
  }

  /** Sends what is due. Only one page at a time sends, where the browser offers locks; the keys make even two harmless. */
  async run(force: boolean): Promise<void> {
    if (this.running) {
      this.wantedAgain ||= force;
      return;
    }
    this.running = true;
    try {
      const { locks } = navigator as { locks?: LockManager };
      const once = () => this.sendAll(force);
      await (locks
        ? locks.request('fayuan-outbox', { ifAvailable: true }, (lock) => lock && once())
        : once());
    } finally {
      this.running = false;
    }
    if (!this.wantedAgain) return;
    this.wantedAgain = false;
    await this.run(true);
  }

  private async sendAll(force: boolean): Promise<void> {
    await this.load();
    const left = this.entries.filter((entry) => entry.state === 'sending');
    for (const entry of left) await this.save(recovered(entry, Date.now()));
    const tried = new Set<string>();
    for (;;) {
      const next = dueEntries(this.entries, Date.now(), force).find((entry) => !tried.has(entry.id));
      if (!next || !(await this.events.ready())) return;
      tried.add(next.id);
      if (!(await this.sendOne(next))) return;
    }
  }

  /** False when going on is useless: no network, or nobody signed in. */
  private async sendOne(entry: Entry): Promise<boolean> {
    let current = await this.save(sending(entry));
    try {
      if (!photosFollow(current)) current = await this.sendPhotos(current);
      const { madeId, next } = await deliver(
        current,
        (id) => this.entries.find((each) => each.id === id)?.madeId ?? null,
      );
      // First what follows: left in the middle, the entry is sent again and makes the same of it.
      for (const each of next) await this.store.putEntry(newEntry(each, Date.now()));
      const photos = photosFollow(current) ? [] : current.photos;
      await this.save({ ...delivered(current, Date.now(), madeId), photos });
      await this.store.removePhotos(photos.map((photo) => photo.key));
      if (next.length > 0) await this.load();
      this.events.onReach(true);
      return true;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      return this.setBack(current, error);
    }
  }

  private async sendPhotos(entry: Entry): Promise<Entry> {
    let current = entry;
    for (const photo of current.photos.filter(({ fileId }) => !fileId)) {
      const bytes = await this.store.photo(photo.key);
      if (!bytes) continue;
      const fileId = await uploadPhoto(bytes, photo.key, photoPath(current));
      current = await this.save(photoDelivered(current, photo.key, fileId));
    }
    return current;
  }

  private async setBack(entry: Entry, { kind, code, field, message }: ApiFailure): Promise<boolean> {
    this.events.onReach(kind !== 'network');
    if (kind === 'refused') {
      await this.save(refused(entry, { code, field, message }));
      return true;
    }
    if (kind === 'unauthenticated') {
      await this.save(held(entry, Date.now()));
      this.events.onSignedOut();
      return false;
    }
    await this.save(postponed(entry, Date.now()));
    return kind === 'unavailable';
  }

  private async save(entry: Entry): Promise<Entry> {
    await this.store.putEntry(entry);
    this.show(this.entries.map((old) => (old.id === entry.id ? entry : old)));
    return entry;
  }

  private show(entries: Entry[]): void {
    this.entries = [...entries].sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
    for (const listener of this.listeners) listener();
  }
}
