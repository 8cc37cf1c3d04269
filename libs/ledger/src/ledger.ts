import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { Bells } from '@fayuan/queue';
import {
  type FactSource,
  insertFacts,
  type Measure,
  type NewFact,
  standingFacts,
} from './fact.repository.js';
import { foldJob } from './fold.job.js';
import { type PersonMeasure, postPersons, reversePersons } from './person-fact.repository.js';
import { noteRevisions } from './revision.js';

/** One event of many that are posted together. */
export interface Posting {
  readonly source: FactSource;
  readonly measures: readonly Measure[];
  readonly persons?: readonly PersonMeasure[];
}

const factsOf = (source: FactSource, measures: readonly Measure[]): NewFact[] =>
  measures
    .filter((measure) => measure.quantity !== 0)
    .map((measure) => ({
      ...measure,
      occurredOn: source.occurredOn,
      campaignIds: source.campaignIds,
      sourceKind: source.kind,
      sourceId: source.id,
      sourceTitle: source.title,
      reversesId: null,
      reason: source.reason ?? null,
    }));

/** Posts countable events. What it writes belongs to the caller's transaction: no event without its facts, no fact without its event. */
@Injectable()
export class Ledger {
  constructor(private readonly bells: Bells) {}

  /**
   * Posts one fact per measure for the unit of the scope; a quantity of 0 leaves no fact.
   * @param persons whom indicators of kind `distinct` count, by their keyed indexes; no name and no number
   */
  async post(
    tx: Tx,
    source: FactSource,
    measures: readonly Measure[],
    persons: readonly PersonMeasure[] = [],
  ): Promise<void> {
    await this.postAll(tx, [{ source, measures, persons }]);
  }

  /** As `post`, for any number of events, in the same few statements. */
  async postAll(tx: Tx, postings: readonly Posting[]): Promise<void> {
    const facts = postings.flatMap(({ source, measures }) => factsOf(source, measures));
    const counted = postings.filter(({ persons = [] }) => persons.length > 0);
    await insertFacts(tx, facts);
    await postPersons(
      tx,
      counted.map(({ source, persons = [] }) => ({ source, persons })),
    );
    const days = [...facts, ...counted.map(({ source }) => source)].map(({ occurredOn }) => occurredOn);
    if (days.length > 0) await noteRevisions(tx, days);
    await this.announce(tx);
  }

  /** Takes back every fact and person of an own source that still stands, by a reversal of each on the same day. */
  async reverse(tx: Tx, sourceId: string, reason: string): Promise<void> {
    const facts = await standingFacts(tx, sourceId);
    await insertFacts(
      tx,
      facts.map((fact) => ({
        ...fact,
        quantity: -fact.quantity,
        sourceId,
        reversesId: fact.id,
        reason,
      })),
    );
    const personDays = await reversePersons(tx, sourceId);
    await noteRevisions(tx, [...facts.map((fact) => fact.occurredOn), ...personDays]);
    await this.announce(tx);
  }

  private async announce(tx: Tx): Promise<void> {
    await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
    // A bell that is lost costs nothing but speed: reads add the tail, and the reconciler rings again.
    tx.afterCommit(() => this.bells.ring(foldJob));
  }
}
