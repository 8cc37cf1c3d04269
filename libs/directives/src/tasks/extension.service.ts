import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { directiveNotFound } from '../directives.errors.js';
import { directiveTexts } from '../directive-text.repository.js';
import { recordDutyEvents } from '../duty-event.repository.js';
import { requireOpen } from '../life-cycle/require-open.js';
import { type ReportTarget, reportTarget } from '../report-draft.repository.js';
import { checkAsking, checkGranting } from './extension.js';
import {
  type AskedExtension,
  decideExtension,
  type Extension,
  extensionById,
  extensionsOn,
  extendReportDuty,
  insertExtension,
  lockAsked,
  ownLimit,
  ownReportDuty,
} from './extension.repository.js';
import { ownTask } from './own-task.repository.js';
import { taskFacts } from './task-facts.repository.js';
import { extensionNotFound, extensionReason, nothingOpen, taskNotFound } from './tasks.errors.js';

export interface AskExtension {
  readonly directiveId: string;
  /** Null for the report. */
  readonly taskId?: string | null | undefined;
  readonly wantedUntil: Day;
  readonly reason: string;
}

/** More time (延期): asked for before the due day, granted or refused by the unit that issued. */
@Injectable()
export class ExtensionService {
  constructor(private readonly database: Database) {}

  /** Own requests on a directive and those of units below. */
  async list(ctx: RequestContext, directiveId: string): Promise<Extension[]> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    return this.database.read(ctx, (tx) => extensionsOn(tx, directiveId));
  }

  /** @throws Refusal `extension.…` naming field and way out */
  async ask(ctx: RequestContext, input: AskExtension, key: string): Promise<Extension> {
    requirePermission(ctx, 'report.submit');
    if (!isId(input.directiveId)) throw directiveNotFound('directiveId');
    if (input.taskId && !isId(input.taskId)) throw taskNotFound();
    const reason = input.reason.trim();
    if (!reason) throw extensionReason('reason');
    const { id } = await this.database.once(ctx, { key, operation: 'askExtension', input }, async (tx) => {
      const target = await reportTarget(tx, input.directiveId);
      requireOpen(target, 'directiveId');
      return { id: await ask(tx, target, { ...input, reason }) };
    });
    return this.get(ctx, id);
  }

  /** Grants more time, up to the own limit. @param until the new last day */
  async grant(
    ctx: RequestContext,
    grant: { readonly id: string; readonly until: Day; readonly answer?: string | null | undefined },
    key: string,
  ): Promise<Extension> {
    const once = { key, operation: 'grantExtension', input: grant };
    const answer = grant.answer?.trim() || null;
    return this.decide(ctx, grant.id, once, async (tx, asked) => {
      checkGranting({ due: asked.dueOn, until: grant.until, limit: await limitOf(tx, asked) });
      await decideExtension(tx, asked, { until: grant.until, answer });
      if (asked.taskId === null) await extendReportDuty(tx, asked, grant.until);
      await record(tx, asked, 'granted', answer);
    });
  }

  /** Refuses, saying why. */
  async refuse(
    ctx: RequestContext,
    refused: { readonly id: string; readonly answer: string },
    key: string,
  ): Promise<Extension> {
    const answer = refused.answer.trim();
    if (!answer) throw extensionReason('answer');
    const once = { key, operation: 'refuseExtension', input: refused };
    return this.decide(ctx, refused.id, once, async (tx, asked) => {
      await decideExtension(tx, asked, { until: null, answer });
      await record(tx, asked, 'refused', answer);
    });
  }

  private async decide(
    ctx: RequestContext,
    id: string,
    once: { key: string; operation: string; input: unknown },
    work: (tx: Tx, asked: AskedExtension) => Promise<void>,
  ): Promise<Extension> {
    requirePermission(ctx, 'report.review');
    if (!isId(id)) throw extensionNotFound();
    await this.database.once(ctx, once, async (tx) => {
      await work(tx, await lockAsked(tx, id));
      return { id };
    });
    return this.get(ctx, id);
  }

  private async get(ctx: RequestContext, id: string): Promise<Extension> {
    const found = await this.database.read(ctx, (tx) => extensionById(tx, id));
    if (!found) throw extensionNotFound();
    return found;
  }
}

interface Due {
  readonly title: string;
  readonly dueOn: Day;
  readonly originalDue: Day;
}

async function ask(tx: Tx, target: ReportTarget, input: AskExtension): Promise<string> {
  const taskId = input.taskId ?? null;
  const due = await (taskId === null ? reportDue(tx, target) : taskDue(tx, target, taskId));
  const askedOn = today(tx.ctx);
  const { wantedUntil, reason } = input;
  checkAsking({ today: askedOn, due: due.dueOn, wantedUntil });
  const id = await insertExtension(tx, target, { ...due, taskId, wantedUntil, reason, askedOn });
  const { directiveId } = target;
  await recordDutyEvents(tx, [
    { kind: 'extension_asked', directiveId, ...(taskId ? { taskId } : {}), occurredOn: askedOn, reason },
  ]);
  await tx.audit({ action: 'extension.asked', subjectKind: 'deadline_extension', subjectId: id });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  return id;
}

async function reportDue(tx: Tx, target: ReportTarget): Promise<Due> {
  const duty = await ownReportDuty(tx, target.directiveId);
  if (!duty || duty.doneOn !== null) throw nothingOpen();
  return { title: target.title, dueOn: duty.dueOn, originalDue: duty.originalDue };
}

async function taskDue(tx: Tx, target: ReportTarget, taskId: string): Promise<Due> {
  const { task, facts } = await ownTask(tx, target, taskId);
  if (facts.act && facts.act.status !== 'returned') throw nothingOpen();
  return { title: task.title, dueOn: facts.extendedTo ?? task.dueOn, originalDue: task.dueOn };
}

/** What the own unit owes upward: its report, and for a task from above that task. */
async function limitOf(tx: Tx, asked: AskedExtension): Promise<Day | null> {
  const report = await ownLimit(tx, asked.rootId);
  if (report === null || asked.taskId === null) return report;
  const [own] = await directiveTexts(tx, [asked.directiveId]);
  const texts = await directiveTexts(tx, own?.lineage ?? []);
  const task = texts.flatMap((text) => text.tasks).find((each) => each.id === asked.taskId);
  if (!task || task.directiveId === asked.directiveId) return report;
  const place = { id: tx.scope.tenantId, partitionId: tx.scope.partitionId };
  const due = (await taskFacts(tx, [task], place)).get(task.id)?.extendedTo ?? task.dueOn;
  return due < report ? due : report;
}

async function record(
  tx: Tx,
  asked: AskedExtension,
  status: 'granted' | 'refused',
  answer: string | null,
): Promise<void> {
  const { directiveId, taskId, place } = asked;
  await recordDutyEvents(tx, [
    {
      kind: `extension_${status}`,
      directiveId,
      ...(taskId ? { taskId } : {}),
      occurredOn: today(tx.ctx),
      reason: answer ?? undefined,
      of: place,
    },
  ]);
  await tx.audit({ action: `extension.${status}`, subjectKind: 'deadline_extension', subjectId: asked.id });
  await tx.notify('inbox_changed', { lo: place.path });
  await tx.notify('figures_changed', { lo: place.path });
}
