import { Injectable } from '@nestjs/common';
import { CaseRecorder } from './case-recorder.js';
import { ConsultationRecorder } from './consultation-recorder.js';
import type { LedgerKind } from './ledger.js';
import type { Recorder } from './recorder.js';

/** The recorder of each ledger. */
@Injectable()
export class Recorders {
  constructor(
    private readonly consultations: ConsultationRecorder,
    private readonly cases: CaseRecorder,
  ) {}

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a ledger makes of a row is its own affair
  of(ledger: LedgerKind): Recorder<any> {
    return { consultations: this.consultations, cases: this.cases }[ledger];
  }
}
