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

/** One event of many that are posted together. */
export interface PersonPosting {
  readonly source: FactSource;
  readonly measures: readonly Measure[];
  readonly persons: readonly CountedPerson[];
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
    await this.postAll(tx, [{ source, measures, persons }]);
  }

  /** As `post`, for any number of events, in the same few statements. */
  async postAll(tx: Tx, postings: readonly PersonPosting[]): Promise<void> {
    await this.ledger.postAll(
      tx,
      postings.map(({ source, measures, persons }) => ({
        source,
        measures,
        persons: persons.map(({ indicator, residentNumber }) => ({
          indicator,
          person: this.keys.indexesOf(residentNumber),
        })),
      })),
    );
  }

  /** Takes back every fact and person of an own source that still stands. */
  reverse(tx: Tx, sourceId: string, reason: string): Promise<void> {
    return this.ledger.reverse(tx, sourceId, reason);
  }
}
