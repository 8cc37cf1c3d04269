import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

import type { Entry } from '../outbox/outbox.js';

export interface Kept<T> {
  savedAt: number;
  value: T;
}

interface StationDatabase extends DBSchema {
  outbox: { key: string; value: Entry };
  photos: { key: string; value: Blob };
  kept: { key: string; value: Kept<unknown> };
}

/** What one account keeps on this phone. Another account on the same phone opens another database. */
export interface AccountStore {
  entries(): Promise<Entry[]>;
  putEntry(entry: Entry): Promise<void>;
  /** Removes one entry and puts another in one transaction, so that a crash leaves exactly one of them. */
  replaceEntry(oldId: string, entry: Entry): Promise<void>;
  removeEntry(id: string): Promise<void>;
  photo(key: string): Promise<Blob | undefined>;
  putPhoto(key: string, photo: Blob): Promise<void>;
  removePhotos(keys: string[]): Promise<void>;
  /** Deletes photos that neither an entry nor a draft holds any more. */
  sweepPhotos(): Promise<void>;
  /** Last answers of the server, drafts and remembered values. */
  kept<T>(key: string): Promise<Kept<T> | undefined>;
  keep<T>(key: string, value: T): Promise<Kept<T>>;
  /** Everything kept under keys that begin so. */
  keptUnder<T>(prefix: string): Promise<Kept<T>[]>;
  dropKept(key: string): Promise<void>;
  /** Deletes the database; only when nothing waits any more. */
  forgetAll(): Promise<void>;
}

const nameOf = (accountId: string) => `fayuan-station-${accountId}`;

function connect(accountId: string): Promise<IDBPDatabase<StationDatabase>> {
  return openDB<StationDatabase>(nameOf(accountId), 1, {
    upgrade(database) {
      database.createObjectStore('outbox', { keyPath: 'id' });
      database.createObjectStore('photos');
      database.createObjectStore('kept');
    },
    // Signing out in one tab deletes the database under all of them.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

async function removePhotos(database: IDBPDatabase<StationDatabase>, keys: string[]): Promise<void> {
  const transaction = database.transaction('photos', 'readwrite');
  await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
}

/** Drafts are kept under keys that begin so. */
export const DRAFT = 'draft:';

/** Photos that a draft of a record, or of an application, still needs. */
function keysOfDraft(value: unknown): string[] {
  const { photoKeys = [], pages = [] } = (value ?? {}) as { photoKeys?: string[]; pages?: { key: string }[] };
  return [...photoKeys, ...pages.map(({ key }) => key)];
}

async function sweepPhotos(database: IDBPDatabase<StationDatabase>): Promise<void> {
  const entries = await database.getAll('outbox');
  const names = (await database.getAllKeys('kept')).filter((key) => key.startsWith(DRAFT));
  const drafts = await Promise.all(names.map((name) => database.get('kept', name)));
  const used = new Set([
    ...entries.flatMap((entry) => entry.photos.map((photo) => photo.key)),
    ...drafts.flatMap((draft) => keysOfDraft(draft?.value)),
  ]);
  const all = await database.getAllKeys('photos');
  await removePhotos(
    database,
    all.filter((key) => !used.has(key)),
  );
}

async function replaceEntry(
  database: IDBPDatabase<StationDatabase>,
  oldId: string,
  entry: Entry,
): Promise<void> {
  const transaction = database.transaction('outbox', 'readwrite');
  await Promise.all([transaction.store.delete(oldId), transaction.store.put(entry), transaction.done]);
}

/** Opens (or makes) the store of an account. Rejects when the browser forbids storage. */
export async function openAccountStore(accountId: string): Promise<AccountStore> {
  const database = await connect(accountId);
  return {
    entries: () => database.getAll('outbox'),
    putEntry: async (entry) => void (await database.put('outbox', entry)),
    replaceEntry: (oldId, entry) => replaceEntry(database, oldId, entry),
    removeEntry: (id) => database.delete('outbox', id),
    photo: (key) => database.get('photos', key),
    putPhoto: async (key, photo) => void (await database.put('photos', photo, key)),
    removePhotos: (keys) => removePhotos(database, keys),
    sweepPhotos: () => sweepPhotos(database),
    // The key names what was kept, and only this app writes here.
    kept: async <T>(key: string) => (await database.get('kept', key)) as Kept<T> | undefined,
    keep: async (key, value) => {
      const kept = { savedAt: Date.now(), value };
      await database.put('kept', kept, key);
      return kept;
    },
    keptUnder: async <T>(prefix: string) =>
      (await database.getAll('kept', IDBKeyRange.bound(prefix, `${prefix}\uffff`))) as Kept<T>[],
    dropKept: (key) => database.delete('kept', key),
    forgetAll: async () => {
      database.close();
      await deleteDB(nameOf(accountId));
    },
  };
}
