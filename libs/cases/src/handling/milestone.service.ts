import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { ownFileIds } from '@fayuan/files';
import { addDays, type Day, isId } from '@fayuan/kernel';
import { type CaseVersion, holdCase, type StoredCase, storeStage } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseNotFound } from '../cases.errors.js';
import { dayWithin, neededReason, optionalText } from '../handlers/reasons.js';
import {
  fileMissing,
  milestoneNotFound,
  milestoneNotOfType,
  notBeingHandled,
  toldHowNeeded,
  wrongTime,
} from './handling.errors.js';
import { type MilestoneInput, milestonesFor } from './milestone.js';
import { insertMilestone, type NewMilestone, strikeMilestone } from './milestone.repository.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
/** A hearing is entered this long ahead at most. */
const MOST_DAYS_AHEAD = 366;
const AHEAD = new Set(['hearing', 'arbitration', 'mediation', 'meeting']);

/** What is done in a case, and what its recipient is told of it (Legal Aid Act art. 46, R35). */
@Injectable()
export class MilestoneService {
  constructor(private readonly database: Database) {}

  /** Enters what was done, or when a hearing will be. @throws Refusal naming the field */
  async record(ctx: RequestContext, at: CaseVersion, input: MilestoneInput, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    if (!isId(at.id)) throw caseNotFound();
    const once = { key, operation: 'recordMilestone', input: { at, input } };
    return this.database.once(ctx, once, async (tx) => {
      const held = await holdCase(tx, at);
      await this.recordHeld(tx, held, input);
      await tx.audit({ action: 'case.milestone', subjectKind: 'aid_case', subjectId: held.id });
      return held.id;
    });
  }

  /** Enters it in an own, held case; the right to it is the caller's to have checked. */
  async recordHeld(tx: Tx, held: StoredCase, input: MilestoneInput): Promise<void> {
    if (held.stage !== 'assigned' && held.stage !== 'handling') throw notBeingHandled();
    const made = await checked(tx, held, input);
    await insertMilestone(tx, held.id, made);
    await storeStage(tx, held.id, { stage: held.stage });
    const event = { caseId: held.id, kind: `milestone.${made.kind}`, occurredOn: made.happenedOn };
    await addCaseEvents(tx, [event]);
  }

  /** Strikes out an entry that is wrong; it stays to be seen with the reason. */
  async strike(
    ctx: RequestContext,
    at: CaseVersion,
    { milestoneId, reason }: { readonly milestoneId: string; readonly reason: string },
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'case.handle');
    const why = neededReason('reason', reason, { zh: '作废理由', en: 'why it is struck out' });
    if (!isId(at.id)) throw caseNotFound();
    const once = { key, operation: 'strikeMilestone', input: { at, milestoneId, reason } };
    return this.database.once(ctx, once, async (tx) => {
      const held = await holdCase(tx, at);
      if (held.stage !== 'assigned' && held.stage !== 'handling') throw notBeingHandled();
      const how = { on: today(ctx), reason: why };
      if (!isId(milestoneId) || !(await strikeMilestone(tx, held.id, milestoneId, how)))
        throw milestoneNotFound();
      await storeStage(tx, held.id, { stage: held.stage });
      await addCaseEvents(tx, [{ caseId: held.id, kind: 'milestone_struck', occurredOn: how.on }]);
      await tx.audit({ action: 'case.milestone_struck', subjectKind: 'aid_case', subjectId: held.id });
      return held.id;
    });
  }
}

async function checked(tx: Tx, held: StoredCase, input: MilestoneInput): Promise<NewMilestone> {
  if (!milestonesFor(held.caseType).includes(input.kind)) throw milestoneNotOfType();
  if (input.kind === 'progress_told' && !input.toldHow) throw toldHowNeeded();
  const atTime = input.atTime?.trim() || null;
  if (atTime !== null && !TIME.test(atTime)) throw wrongTime();
  return {
    kind: input.kind,
    happenedOn: dayWithin('input.happenedOn', input.happenedOn, held.receivedOn, latestOf(tx, input)),
    atTime,
    venue: optionalText('input.venue', input.venue),
    toldHow: input.kind === 'progress_told' ? (input.toldHow ?? null) : null,
    note: optionalText('input.note', input.note),
    fileIds: await ownFiles(tx, input.fileIds ?? []),
  };
}

const latestOf = (tx: Tx, { kind }: MilestoneInput): Day =>
  AHEAD.has(kind) ? addDays(today(tx.ctx), MOST_DAYS_AHEAD) : today(tx.ctx);

async function ownFiles(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return asked;
  const wrong = asked.findIndex((id) => !isId(id));
  if (wrong >= 0) throw fileMissing(wrong);
  const own = await ownFileIds(tx, asked);
  const missing = asked.findIndex((id) => !own.has(id));
  if (missing >= 0) throw fileMissing(missing);
  return asked;
}
