import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { Persons } from '@fayuan/persons';
import type { StoredCase } from '../aid-case.repository.js';
import { besideCases } from './case-export.repository.js';
import { caseLine } from './case-line.js';
import type { Line } from './ledger-line.js';

/** A case as a line of the ledger. */
export interface LinedCase {
  readonly case: StoredCase;
  readonly line: Line;
  /** Of the recipient, whatever the line says; null where nobody is shown. */
  readonly maskedName: string | null;
}

/** Reads cases as lines of the ledger, each page in the same few statements; within the caller's transaction. */
@Injectable()
export class CaseLines {
  constructor(private readonly persons: Persons) {}

  /** Recipients masked; cases that are sealed to others are left out. */
  async masked(tx: Tx, cases: readonly StoredCase[]): Promise<LinedCase[]> {
    return this.lines(tx, cases, () => Promise.resolve(new Map()));
  }

  /** Recipients by their full names. The caller has written down who asks and why, or shows them to nobody. */
  async named(tx: Tx, cases: readonly StoredCase[]): Promise<LinedCase[]> {
    return this.lines(tx, cases, (ids) => this.persons.names(tx, ids));
  }

  private async lines(
    tx: Tx,
    cases: readonly StoredCase[],
    namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
  ): Promise<LinedCase[]> {
    const open = cases.filter(({ isOpen }) => isOpen);
    const beside = await besideCases(
      tx,
      open.map(({ id }) => id),
    );
    const ids = [...beside.values()].flatMap(({ personId }) => personId ?? []);
    const [known, names] = [await this.persons.masked(tx, ids), await namesOf(ids)];
    return open.map((each) => {
      const more = beside.get(each.id);
      const masked = known.get(more?.personId ?? '') ?? null;
      const person = { masked, name: names.get(more?.personId ?? '') ?? null };
      return { case: each, line: caseLine(each, more, person), maskedName: masked?.name ?? null };
    });
  }
}
