import { Injectable } from '@nestjs/common';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { allIndicators } from '@fayuan/ledger';
import type { ReadRow } from '@fayuan/papers';
import type { CheckedConsultation } from '../consultations/consultation.js';
import { ManyConsultations } from '../consultations/many-consultations.js';
import { consultationKey, consultationLedger, judgeConsultation } from './consultation-ledger.js';
import type { JudgedRow } from './judged-row.js';
import type { Ledger } from './ledger.js';
import type { Recorder } from './recorder.js';

/** The ledger of consultations: what the form of the day takes, row by row. */
@Injectable()
export class ConsultationRecorder implements Recorder<CheckedConsultation> {
  constructor(private readonly consultations: ManyConsultations) {}

  async ledger(tx: Tx): Promise<Ledger> {
    return consultationLedger(await allIndicators(tx));
  }

  async judge(tx: Tx, rows: readonly ReadRow[]): Promise<JudgedRow<CheckedConsultation>[]> {
    const ledger = await this.ledger(tx);
    return rows.map((row) => judgeConsultation(ledger, row, today(tx.ctx)));
  }

  /** What was typed in by hand has no number to be told by. */
  async unlessThere(
    _tx: Tx,
    rows: readonly JudgedRow<CheckedConsultation>[],
  ): Promise<readonly JudgedRow<CheckedConsultation>[]> {
    return rows;
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
