import { Injectable } from '@nestjs/common';
import { DataKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import type { ConsultationRow } from '../consultations/consultation.js';
import { KnownRows } from '../ledger-import/known-row.js';
import { rowsOfSubjects } from '../ledger-import/ledger-import.repository.js';
import { consultationLine } from './consultation-line.js';
import type { Line } from './ledger-line.js';

/** A consultation as a line of the ledger. */
export interface LinedConsultation {
  readonly consultation: ConsultationRow;
  readonly line: Line;
}

/** Reads consultations as lines of the ledger; within the caller's transaction. */
@Injectable()
export class ConsultationLines {
  constructor(private readonly keys: DataKeys) {}

  /**
   * Own ones are told by the number that they had on paper; what was typed in here never had one and is told by its id, so that
   * a file that is taken out and brought back doubles nothing.
   */
  async of(tx: Tx, found: readonly ConsultationRow[]): Promise<LinedConsultation[]> {
    const own = new KnownRows(this.keys, tx.scope.tenantId);
    const ids = found.filter(({ unit }) => unit.id === tx.scope.tenantId).map(({ id }) => id);
    const rows = await rowsOfSubjects(tx, 'consultations', ids);
    const numbers = new Map<string, string>(ids.map((id) => [id, id]));
    for (const { subjectId, sealed } of rows)
      // "2026 3-1": the year, and the number within it.
      numbers.set(subjectId, own.open(subjectId, sealed).natural.replace(/^\d{4} /u, ''));
    return found.map((consultation) => ({
      consultation,
      line: consultationLine(consultation, numbers.get(consultation.id) ?? null),
    }));
  }
}
