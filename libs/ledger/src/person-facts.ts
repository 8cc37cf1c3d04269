import { Injectable } from '@nestjs/common';
import { PersonKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import type { FactSource, Measure } from './fact.repository.js';
import { Ledger } from './ledger.js';

/** A person to be counted by an indicator of kind `distinct`. */
export interface CountedPerson {
  readonly indicator: string;
  /** As typed. It is checked, turned into keyed indexes and forgotten: no row and no error holds it. */
  readonly residentNumber: string;
}

/** Posts events together with the persons they are about, for domains that know the resident numbers. */
@Injectable()
export class PersonFacts {
  constructor(
    private readonly ledger: Ledger,
    private readonly keys: PersonKeys,
  ) {}

  /**
   * Facts and persons of one event, in the caller's transaction; `reverse` takes both back.
   * @throws Refusal `person.number` for a number that is none; nothing is posted then
   */
  async post(
    tx: Tx,
    source: FactSource,
    measures: readonly Measure[],
    persons: readonly CountedPerson[],
  ): Promise<void> {
    const counted = persons.map(({ indicator, residentNumber }) => ({
      indicator,
      person: this.keys.indexesOf(residentNumber),
    }));
    await this.ledger.post(tx, source, measures, counted);
  }

  /** Takes back every fact and person of an own source that still stands. */
  reverse(tx: Tx, sourceId: string, reason: string): Promise<void> {
    return this.ledger.reverse(tx, sourceId, reason);
  }
}
