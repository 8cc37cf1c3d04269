import { Injectable } from '@nestjs/common';
import { DataKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { dropNotes, findNotes, storeNote } from './consultation-note.repository.js';
import { noteTooLong } from './consultations.errors.js';

const LONGEST = 500;

/** What a sealed note belongs to: its consultation, and no other. */
export const notePlace = (id: string): string => `consultation_note ${id}`;

/**
 * A few words about what was asked (备注), which may name people: sealed under the key of the unit that wrote them, open to it
 * alone, and in no list. All within the caller's transaction.
 */
@Injectable()
export class ConsultationNotes {
  constructor(private readonly keys: DataKeys) {}

  /**
   * Keeps what was typed beside an own consultation; nothing typed leaves what is there, an empty text takes it away.
   * @throws Refusal `consultation.note_too_long` beyond 500 characters
   */
  async keep(tx: Tx, id: string, typed: string | null | undefined): Promise<void> {
    if (typed === null || typed === undefined) return;
    const text = typed.trim();
    if ([...text].length > LONGEST) throw noteTooLong(LONGEST);
    if (text === '') return dropNotes(tx, [id]);
    const note = this.keys.cipherOf(tx.scope.tenantId).seal(text, notePlace(id));
    await storeNote(tx, { id, note });
  }

  /** Notes in clear by consultation; none of other units. */
  async of(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const cipher = this.keys.cipherOf(tx.scope.tenantId);
    const found = await findNotes(tx, ids);
    return new Map(found.map(({ id, note }) => [id, cipher.open(note, notePlace(id))]));
  }

  /** Takes the notes of own consultations away for good. */
  forget(tx: Tx, ids: readonly string[]): Promise<void> {
    return dropNotes(tx, ids);
  }
}
