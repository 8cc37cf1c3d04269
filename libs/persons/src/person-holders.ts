import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import type { Text } from '@fayuan/kernel';

/** One thing a domain holds about a person, for a copy of the person's data. */
export interface HeldRecord {
  readonly title: Text;
  readonly fields: readonly { readonly label: Text; readonly value: Text }[];
}

/**
 * What a domain that keeps matters of persons answers about one of its unit's, in the caller's transaction. It holds ids of
 * persons; whatever else it keeps of them it forgets when they are erased.
 */
export interface PersonHolder {
  /** Why the person must still be kept (PIPL 47: the purpose is not achieved yet), naming nobody; or null. */
  neededFor(tx: Tx, personId: string): Promise<Text | null>;
  /** Everything the own unit holds about the person; nobody else is named. */
  heldOf(tx: Tx, personId: string): Promise<readonly HeldRecord[]>;
  /** Takes away what the domain keeps of the person beside the id: words, digests, forms. Left out where there is no such thing. */
  forget?(tx: Tx, personId: string): Promise<void>;
}

/** The domains that hold persons; each is added once, as the process starts. */
@Injectable()
export class PersonHolders {
  private readonly holders: PersonHolder[] = [];

  add(holder: PersonHolder): void {
    this.holders.push(holder);
  }

  /** The first reason to keep the person, or null. */
  async neededFor(tx: Tx, personId: string): Promise<Text | null> {
    for (const holder of this.holders) {
      const why = await holder.neededFor(tx, personId);
      if (why) return why;
    }
    return null;
  }

  /** What all of them hold, in the order they were added. */
  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    const records: HeldRecord[] = [];
    for (const holder of this.holders) records.push(...(await holder.heldOf(tx, personId)));
    return records;
  }

  /** Nobody keeps more of the person than the id. */
  async forget(tx: Tx, personId: string): Promise<void> {
    for (const holder of this.holders) await holder.forget?.(tx, personId);
  }
}
