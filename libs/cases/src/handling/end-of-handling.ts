import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { Ledger, type Measure } from '@fayuan/ledger';
import type { StoredCase } from '../aid-case.repository.js';
import { caseSubject } from '../case-subject.js';
import { lastHandler, standingAssignment, storeAssignment } from '../handlers/assignment.repository.js';
import { PASSAGES, type Stage } from '../stage.js';
import { type CheckedClosing, inTenThousands } from './closing.js';
import { insertClosing, standingClosing, storeClosing } from './closing.repository.js';
import { endOfAid } from './proposal.repository.js';

/** What every end of a case does and undoes: its figures, the assignment, the clocks of its papers. Within the caller's act. */
@Injectable()
export class EndOfHandling {
  constructor(
    private readonly ledger: Ledger,
    private readonly clocks: Clocks,
  ) {}

  /** Writes the close of an own, held case with its facts; 30 days for the papers run from it (R37). */
  async close(tx: Tx, held: StoredCase, made: CheckedClosing): Promise<void> {
    const id = await insertClosing(tx, held.id, made);
    await this.post(tx, held, { id, on: made.closedOn }, [
      { indicator: 'cases_closed', quantity: held.claims },
      { indicator: 'cases_open', quantity: -held.claims },
      { indicator: 'money_recovered', quantity: inTenThousands(made.moneyCents) },
    ]);
    await this.release(tx, held, made.closedOn);
    await this.startPapers(tx, held, made.closedOn);
  }

  /** The aid of an own, held case ends by decision: it is open no more, and is not counted as closed. */
  async terminate(tx: Tx, held: StoredCase, proposalId: string, on: Day): Promise<void> {
    await this.post(tx, held, { id: proposalId, on }, [{ indicator: 'cases_open', quantity: -held.claims }]);
    await this.clocks.cancel(tx, caseSubject(held.id));
    await this.release(tx, held, on);
  }

  /** The recipient has the decision that ended the aid: the file is closed like any other, but for its figures. */
  async fileTerminated(
    tx: Tx,
    held: StoredCase,
    { decidedOn, toldOn }: { readonly decidedOn: Day; readonly toldOn: Day },
  ): Promise<void> {
    await insertClosing(tx, held.id, {
      finalPaper: 'termination',
      paperOn: decidedOn,
      receivedOn: toldOn,
      closedOn: toldOn,
      result: 'terminated',
      opinion: null,
      moneyCents: 0,
    });
    await this.startPapers(tx, held, toldOn);
  }

  /** A closed case is handled again: the figures of its close are taken back with the reason, visibly. */
  async reopen(tx: Tx, held: StoredCase, on: Day, reason: string): Promise<void> {
    await this.takeBack(tx, held, on, reason);
    await this.handOver(tx, held.id);
  }

  private async takeBack(tx: Tx, held: StoredCase, on: Day, reason: string): Promise<void> {
    const closing = await standingClosing(tx, held.id);
    if (closing) {
      await storeClosing(tx, closing.id, { reopenedOn: on, reopenReason: reason });
      await this.ledger.reverse(tx, closing.id, reason);
    }
    await this.clocks.cancel(tx, caseSubject(held.id));
  }

  /**
   * The bureau ordered the end of the aid corrected: its figures and its close are taken back, and whoever handled the case has it
   * again. The stage is the caller's to move.
   * @returns where the case goes on: with its handler, at the agreement where none was signed, or waiting for somebody
   */
  async resumeAfterTermination(tx: Tx, held: StoredCase, on: Day, reason: string): Promise<Stage> {
    const ended = await endOfAid(tx, held.id);
    if (ended) await this.ledger.reverse(tx, ended.id, reason);
    await this.takeBack(tx, held, on, reason);
    const last = await lastHandler(tx, held.id);
    const start = { subjectKind: 'case', subjectId: held.id, from: on, label: held.caseNumber };
    if (!last) {
      await this.clocks.start(tx, { ...start, rule: 'R22' });
      return 'granted';
    }
    const isSigned = last.agreementOn !== null;
    await storeAssignment(tx, last.assignmentId, { state: isSigned ? 'signed' : 'assigned', endedOn: null });
    if (isSigned) return PASSAGES.correct_termination.to;
    await this.clocks.start(tx, { ...start, rule: 'R25' });
    return 'assigned';
  }

  /** 30 days for the handler to hand the papers in (R37a). */
  private async startPapers(tx: Tx, held: StoredCase, on: Day): Promise<void> {
    const label = held.caseNumber;
    await this.clocks.start(tx, { subjectKind: 'case', subjectId: held.id, rule: 'R37a', from: on, label });
  }

  private async handOver(tx: Tx, caseId: string): Promise<void> {
    const last = await lastHandler(tx, caseId);
    if (last) await storeAssignment(tx, last.assignmentId, { state: 'signed', endedOn: null });
  }

  private async release(tx: Tx, held: StoredCase, on: Day): Promise<void> {
    const standing = await standingAssignment(tx, held.id);
    if (standing) await storeAssignment(tx, standing.id, { state: 'ended', endedOn: on });
    await this.clocks.cancel(tx, caseSubject(held.id), 'R25');
  }

  private post(
    tx: Tx,
    held: StoredCase,
    { id, on }: { readonly id: string; readonly on: Day },
    measures: readonly Measure[],
  ): Promise<void> {
    const title = held.caseNumber ?? held.applicationNumber ?? '';
    return this.ledger.post(tx, { kind: 'aid_case', id, title, occurredOn: on, campaignIds: [] }, measures);
  }
}
