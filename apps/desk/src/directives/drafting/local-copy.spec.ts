import { newDraft } from '../new-draft.js';
import { dropCopy, keepCopy, placeOf, readCopy } from './local-copy.js';

const storeOf = (entries: Map<string, string>) => ({
  getItem: (key: string) => entries.get(key) ?? null,
  setItem: (key: string, value: string) => void entries.set(key, value),
  removeItem: (key: string) => void entries.delete(key),
});

describe('the copy of a draft on this computer', () => {
  const copy = { draft: newDraft('GENERAL', '2026-04-10'), at: '2026-04-10T01:00:00.000Z' };
  const place = placeOf('a', { savedId: 'd', begunFrom: null });

  it('comes back as it was typed, for that person and draft only', () => {
    const store = storeOf(new Map());
    expect(keepCopy(store, place, copy)).toBe(true);
    expect(readCopy(store, place)).toEqual(copy);
    expect(readCopy(store, placeOf('b', { savedId: 'd', begunFrom: null }))).toBeNull();
    expect(readCopy(store, placeOf('a', { savedId: null, begunFrom: 'd' }))).toBeNull();
    dropCopy(store, place);
    expect(readCopy(store, place)).toBeNull();
  });

  it('counts as none when it is broken', () => {
    for (const text of ['{', '7', '{"at":1}', '{"at":"x","draft":{}}'])
      expect(readCopy(storeOf(new Map([[place, text]])), place)).toBeNull();
  });

  it('says when the browser has no room', () => {
    const full = {
      ...storeOf(new Map()),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepCopy(full, place, copy)).toBe(false);
  });
});
