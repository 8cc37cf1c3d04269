import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { words } from '@fayuan/kernel';
import type { HeldRecord, PersonHolder } from '@fayuan/persons';
import { heldRecord, same } from '../persons/held-record.js';
import { emptyLettersNaming, lettersNaming } from './case-letter.repository.js';

/** What issued letters hold of persons: their words, sealed. */
@Injectable()
export class LetterPersonHolder implements PersonHolder {
  /** A letter is part of the file of its case, which says how long a person is needed. */
  neededFor(): Promise<null> {
    return Promise.resolve(null);
  }

  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    return (await lettersNaming(tx, personId)).map(({ title, number, datedOn }) =>
      heldRecord(words(`文书 ${title}`, `Letter ${title}`), [
        [words('文号', 'Number'), same(number)],
        [words('日期', 'Date'), same(datedOn)],
      ]),
    );
  }

  /** Letters keep number, kind and day. */
  async forget(tx: Tx, personId: string): Promise<void> {
    await emptyLettersNaming(tx, personId);
  }
}
