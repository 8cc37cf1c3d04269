import { Injectable } from '@nestjs/common';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { allIndicators } from '@fayuan/ledger';
import type { ReadRow } from '@fayuan/papers';
import type { CheckedConsultation } from '../consultations/consultation.js';
import { ManyConsultations } from '../consultations/many-consultations.js';
import { ownConsultations } from '../consultations/consultation-list.repository.js';
import { ConsultationLines } from '../ledger-export/consultation-lines.js';
import { saysTheSame } from '../ledger-export/same-line.js';
import { consultationKey, consultationLedger, judgeConsultation } from './consultation-ledger.js';
import type { JudgedRow } from './judged-row.js';
import type { Ledger } from './ledger.js';
import type { FoundRow, Recorder } from './recorder.js';
import { differsFromKnown } from './row-problems.js';

/** The ledger of consultations: what the form of the day takes, row by row. */
@Injectable()
export class ConsultationRecorder implements Recorder<CheckedConsultation> {
  constructor(
    private readonly consultations: ManyConsultations,
    private readonly lines: ConsultationLines,
  ) {}

  async ledger(tx: Tx): Promise<Ledger> {
    return consultationLedger(await allIndicators(tx));
  }

  async judge(tx: Tx, rows: readonly ReadRow[]): Promise<JudgedRow<CheckedConsultation>[]> {
    const ledger = await this.ledger(tx);
    return rows.map((row) => judgeConsultation(ledger, row, today(tx.ctx)));
  }

  /** What was typed in here is told by its id, as an export says it. */
  async saidAlready(tx: Tx, rows: readonly FoundRow[]): Promise<ReadonlySet<number>> {
    const named = rows.flatMap(({ row, subjectId }) => {
      const id = subjectId ?? row.cells['number']?.text.trim().toLowerCase() ?? '';
      return isId(id) ? [{ row, id }] : [];
    });
    if (named.length === 0) return new Set();
    const found = await ownConsultations(
      tx,
      named.map(({ id }) => id),
    );
    const lined = new Map((await this.lines.of(tx, found)).map((each) => [each.consultation.id, each.line]));
    const ledger = await this.ledger(tx);
    const same = named.filter(({ row, id }) => {
      const line = lined.get(id);
      return line && saysTheSame(ledger, row, line);
    });
    return new Set(same.map(({ row }) => row.no));
  }

  /** What was typed in here, taken out, changed in the file and brought back is none to be recorded beside itself. */
  async unlessThere(
    tx: Tx,
    rows: readonly JudgedRow<CheckedConsultation>[],
  ): Promise<readonly JudgedRow<CheckedConsultation>[]> {
    const ids = rows.flatMap(({ natural }) => idIn(natural) ?? []);
    if (ids.length === 0) return rows;
    const own = new Set((await ownConsultations(tx, ids)).map(({ id }) => id));
    return rows.map((row) =>
      own.has(idIn(row.natural) ?? '') ? { ...row, made: null, problems: [differsFromKnown('number')] } : row,
    );
  }

  naturalOf(row: ReadRow): string | null {
    return consultationKey(row);
  }

  async record(
    tx: Tx,
    made: readonly { readonly id: string; readonly made: CheckedConsultation }[],
  ): Promise<void> {
    await this.consultations.record(
      tx,
      made.map(({ id, made: consultation }) => ({ id, consultation })),
    );
  }
}

/** The id in what a row is told by ("2026 …"), where it was taken out from here without a number of paper. */
function idIn(natural: string | null): string | null {
  const id = natural?.replace(/^\d{4} /u, '').toLowerCase() ?? '';
  return isId(id) ? id : null;
}
