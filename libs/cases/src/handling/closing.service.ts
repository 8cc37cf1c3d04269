import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day } from '@fayuan/kernel';
import {
  type CaseVersion,
  holdCase,
  holdCaseFor,
  type StoredCase,
  storeStage,
} from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { nextCaseNumber } from '../case-series.repository.js';
import { caseSubject } from '../case-subject.js';
import { nobodyAssigned } from '../handlers/assignment.errors.js';
import { standingAssignment } from '../handlers/assignment.repository.js';
import { dayWithin, neededReason } from '../handlers/reasons.js';
import { requireUncontested } from '../objections/objection-term.js';
import { assigningAct } from './assigning-act.js';
import { checkClosing } from './check-closing.js';
import type { Closing, ClosingInput } from './closing.js';
import { CLOSING_PAPERS, type ClosingPaper, fileStageOf, papersMissing } from './closing-papers.js';
import { standingClosing, storeClosing } from './closing.repository.js';
import { EndOfHandling } from './end-of-handling.js';
import { notClosed, papersIncomplete, papersNotChecked, unknownPaper } from './handling.errors.js';

export interface PapersHandedIn {
  /** All that are there now. */
  readonly papers: readonly ClosingPaper[];
  readonly on: Day;
}

/** Closing, the papers, the archive, and back: 结案, 结案材料, 归档 (case rules arts. 40–42, R36–R38). */
@Injectable()
export class ClosingService {
  constructor(
    private readonly database: Database,
    private readonly clocks: Clocks,
    private readonly end: EndOfHandling,
  ) {}

  /** Closes a case; the day follows from the kind of the final paper. @throws Refusal naming the field */
  async close(ctx: RequestContext, at: CaseVersion, input: ClosingInput, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const once = { key, operation: 'closeCase', input: { at, input } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const held = await holdCaseFor(tx, at, 'close');
      if (!(await standingAssignment(tx, held.id))) throw nobodyAssigned();
      const from = held.decidedOn ?? held.receivedOn;
      const made = checkClosing(input, held, { from, today: today(ctx) });
      await this.end.close(tx, held, made);
      await storeStage(tx, held.id, { stage: held.nextStage, closedOn: made.closedOn });
      const detail = { result: made.result, finalPaper: made.finalPaper };
      await addCaseEvents(tx, [{ caseId: held.id, kind: 'close', occurredOn: made.closedOn, detail }]);
    });
  }

  /** Writes which papers are there. With the last of them R37a is met, and 30 days to check and pay begin (R37b). */
  async handIn(ctx: RequestContext, at: CaseVersion, handed: PapersHandedIn, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const wrong = handed.papers.findIndex((paper) => !CLOSING_PAPERS.includes(paper));
    if (wrong >= 0) throw unknownPaper(wrong);
    const once = { key, operation: 'handInClosingPapers', input: { at, handed } };
    return assigningAct(this.database, { ctx, once, at }, async (tx) => {
      const { held, closing } = await holdClosed(tx, at);
      const on = dayWithin('on', handed.on, closing.closedOn, today(ctx));
      await this.keepPapers(tx, held, closing, { papers: handed.papers, on });
    });
  }

  /** Adds papers to those that are there of an own, held case, today; the right to it is the caller's to have checked. */
  async handInMore(tx: Tx, held: StoredCase, papers: readonly ClosingPaper[]): Promise<void> {
    const closing = await closingOf(tx, held);
    const all = [...closing.papers, ...papers];
    await this.keepPapers(tx, held, closing, { papers: all, on: today(tx.ctx) });
  }

  private async keepPapers(
    tx: Tx,
    held: StoredCase,
    closing: Closing,
    { papers, on }: { readonly papers: readonly string[]; readonly on: Day },
  ): Promise<void> {
    const missing = papersMissing(fileStageOf(held.caseType, closing.finalPaper), papers);
    const isComplete = missing.length === 0 && closing.papersInOn === null;
    const change = { papers: [...new Set(papers)], ...(isComplete ? { papersInOn: on } : {}) };
    await storeClosing(tx, closing.id, change);
    if (isComplete) await this.papersAreIn(tx, held, on);
    await storeStage(tx, held.id, { stage: held.stage });
    const kind = isComplete ? 'papers_in' : 'papers_in_part';
    await addCaseEvents(tx, [{ caseId: held.id, kind, occurredOn: on, detail: { missing: missing.length } }]);
  }

  /** The centre has checked the papers (R37b). @throws Refusal `case.papers_incomplete` */
  async check(ctx: RequestContext, at: CaseVersion, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    return assigningAct(
      this.database,
      { ctx, once: { key, operation: 'checkClosingPapers', input: at }, at },
      async (tx) => {
        const { held, closing } = await holdClosed(tx, at);
        const missing = papersMissing(fileStageOf(held.caseType, closing.finalPaper), closing.papers);
        if (missing.length > 0) throw papersIncomplete(missing.length);
        const on = today(ctx);
        await storeClosing(tx, closing.id, { checkedOn: on });
        await storeStage(tx, held.id, { stage: held.stage });
        await this.clocks.meet(tx, caseSubject(held.id), 'R37b', on);
        await addCaseEvents(tx, [{ caseId: held.id, kind: 'papers_checked', occurredOn: on }]);
      },
    );
  }

  /** One case, one file (一案一卷): it gets its number in the archive, and nothing of the case changes any more. */
  async archive(ctx: RequestContext, at: CaseVersion, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    return assigningAct(
      this.database,
      { ctx, once: { key, operation: 'archiveCase', input: at }, at },
      async (tx) => {
        const held = await holdCaseFor(tx, at, 'archive');
        const closing = await standingClosing(tx, held.id);
        if (!closing) throw notClosed();
        if (closing.checkedOn === null) throw papersNotChecked();
        if (held.stage === 'terminated') await requireUncontested(tx, this.clocks, held.id);
        const on = today(ctx);
        const archiveNumber = await nextCaseNumber(tx, 'archive', Number(on.slice(0, 4)));
        await storeClosing(tx, closing.id, { archiveNumber, archivedOn: on });
        await storeStage(tx, held.id, { stage: held.nextStage });
        await addCaseEvents(tx, [
          { caseId: held.id, kind: 'archive', occurredOn: on, detail: { archiveNumber } },
        ]);
      },
    );
  }

  /** A closed case is handled again; its figures are taken back by a reversal that names the reason. */
  async reopen(ctx: RequestContext, at: CaseVersion, reason: string, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const why = neededReason('reason', reason, { zh: '重新办理的理由', en: 'why it is reopened' });
    return assigningAct(
      this.database,
      { ctx, once: { key, operation: 'reopenCase', input: { at, reason } }, at },
      async (tx) => {
        const held = await holdCaseFor(tx, at, 'reopen');
        const on = today(ctx);
        await this.end.reopen(tx, held, on, why);
        await storeStage(tx, held.id, { stage: held.nextStage, closedOn: null });
        await addCaseEvents(tx, [{ caseId: held.id, kind: 'reopen', occurredOn: on, remark: why }]);
      },
    );
  }

  private async papersAreIn(tx: Tx, held: StoredCase, on: Day): Promise<void> {
    await this.clocks.meet(tx, caseSubject(held.id), 'R37a', on);
    const label = held.caseNumber;
    await this.clocks.start(tx, { subjectKind: 'case', subjectId: held.id, rule: 'R37b', from: on, label });
  }
}

/** The own case with the close that stands, both held; an archived one is out of reach. */
async function holdClosed(
  tx: Tx,
  at: CaseVersion,
): Promise<{ readonly held: StoredCase; readonly closing: Closing }> {
  const held = await holdCase(tx, at);
  return { held, closing: await closingOf(tx, held) };
}

async function closingOf(tx: Tx, held: StoredCase): Promise<Closing> {
  const closing =
    held.stage === 'closed' || held.stage === 'terminated' ? await standingClosing(tx, held.id) : undefined;
  if (!closing) throw notClosed();
  return closing;
}
