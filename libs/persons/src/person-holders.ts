import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import type { Text } from '@fayuan/kernel';

/** One thing a domain holds about a person, for a copy of the person's data. */
export interface HeldRecord {
  readonly title: Text;
  readonly lines: readonly { readonly label: Text; readonly value: string }[];
}

/** What a domain that keeps matters of persons answers about one of its unit's; all in the caller's transaction. */
export interface PersonHolder {
  /** Why the person must still be kept (PIPL 47: a term set by law that has not run out), or null. */
  neededFor(tx: Tx, personId: string): Promise<Text | null>;
  /** Everything held about the person; names of others masked. */
  heldOf(tx: Tx, personId: string): Promise<readonly HeldRecord[]>;
  /** Takes away what names the person outside `person`, when it is erased. */
  forget(tx: Tx, personId: string): Promise<void>;
}

/** The domains that hold persons; each adds itself once, as its module starts. */
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

  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    const records: HeldRecord[] = [];
    for (const holder of this.holders) records.push(...(await holder.heldOf(tx, personId)));
    return records;
  }

  async forget(tx: Tx, personId: string): Promise<void> {
    for (const holder of this.holders) await holder.forget(tx, personId);
  }
}
