import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId, newId } from '@fayuan/kernel';
import { actDay } from './directive-rules.js';
import { directiveNotFound } from './directives.errors.js';
import { recordDutyEvents } from './duty-event.repository.js';
import { closeActs } from './inbox.repository.js';
import type { CompletionReport, ReportDraft, ReportStatus } from './report.js';
import { draftReport, type ReportTarget, reportTarget } from './report-draft.repository.js';
import { reportsById, reportsOn } from './report-reading.repository.js';
import { requireOpen } from './life-cycle/require-open.js';
import { alreadyReported, reportNotFound, unsigned } from './report.errors.js';

export interface SubmitReport {
  readonly directiveId: string;
  readonly note?: string | null | undefined;
  /** Only for a directive entered afterwards; today otherwise. */
  readonly reportedOn?: Day | null | undefined;
}

/** Reporting completion upward (上报): once, to the nearest unit that issued the directive. */
@Injectable()
export class ReportService {
  constructor(private readonly database: Database) {}

  /** The figures a report would carry now. */
  async draft(ctx: RequestContext, directiveId: string): Promise<ReportDraft> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    return this.database.read(ctx, async (tx) => draftReport(tx, await reportTarget(tx, directiveId)));
  }

  /** Sends the figures as they are now, with the gaps declared. A returned report is sent again the same way. */
  async submit(ctx: RequestContext, input: SubmitReport, key: string): Promise<CompletionReport> {
    requirePermission(ctx, 'report.submit');
    if (!isId(input.directiveId)) throw directiveNotFound('directiveId');
    const once = { key, operation: 'submitReport', input };
    const { id } = await this.database.once(ctx, once, async (tx) => {
      const target = await reportTarget(tx, input.directiveId);
      return { id: await this.send(tx, target, input) };
    });
    const report = await this.find(ctx, id);
    if (!report) throw reportNotFound();
    return report;
  }

  /** An own report or one of a unit below; null when there is none or it is not for the unit. */
  async find(ctx: RequestContext, id: string): Promise<CompletionReport | null> {
    requirePermission(ctx, 'directive.read');
    if (!isId(id)) return null;
    return this.database.read(ctx, async (tx) => (await reportsById(tx, [id]))[0] ?? null);
  }

  /** Reports on a directive, own and of units below, those that await a decision first. */
  async list(ctx: RequestContext, directiveId: string): Promise<CompletionReport[]> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    return this.database.read(ctx, (tx) => reportsOn(tx, directiveId));
  }

  private async send(tx: Tx, target: ReportTarget, input: SubmitReport): Promise<string> {
    requireOpen(target, 'directiveId');
    if (target.signedOn === null) throw unsigned();
    const now = today(tx.ctx);
    const reportedOn = actDay({
      field: 'reportedOn',
      given: input.reportedOn,
      retrospective: target.retrospective,
      earliest: target.issuedOn,
      today: now,
      preset: now,
    });
    const draft = await draftReport(tx, target);
    const id = await storeReport(tx, target, { draft, note: input.note?.trim() || null, reportedOn });
    await tx.run(
      `update duty set done_on = $4 where partition_id = $1 and tenant_id = $2 and directive_id = $3 and kind = 'report'`,
      [tx.scope.partitionId, tx.scope.tenantId, target.directiveId, reportedOn],
    );
    await recordDutyEvents(tx, [
      { kind: 'reported', directiveId: target.directiveId, reportId: id, occurredOn: reportedOn },
    ]);
    await closeActs(tx, [target.directiveId], ['returned']);
    await tx.audit({ action: 'report.submitted', subjectKind: 'completion_report', subjectId: id });
    await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
    return id;
  }
}

interface Stored {
  readonly draft: ReportDraft;
  readonly note: string | null;
  readonly reportedOn: Day;
}

/** One row per unit and directive; its history is in the duty events. Two submissions at once wait for each other. */
async function storeReport(tx: Tx, target: ReportTarget, stored: Stored): Promise<string> {
  const own = tx.own();
  const { draft, note, reportedOn } = stored;
  const row = await tx.maybe<{ id: string; status: ReportStatus }>(
    `insert into completion_report (partition_id, id, tenant_id, tenant_path, directive_id, reviewer_id, status, figures, note,
       coverage, gap_unit_ids, reported_on, recorded_at, reported_by, reported_by_name)
     values ($1, $2, $3, $4, $5, $6, 'submitted', $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (partition_id, tenant_id, directive_id) do update
       set status = 'submitted', figures = excluded.figures, note = excluded.note, coverage = excluded.coverage,
           gap_unit_ids = excluded.gap_unit_ids, reported_on = excluded.reported_on, recorded_at = excluded.recorded_at,
           reported_by = excluded.reported_by, reported_by_name = excluded.reported_by_name, reason_code = null, reason = null,
           decided_at = null, decided_by = null
       where completion_report.status = 'returned'
     returning id, status`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      target.directiveId,
      target.issuerId,
      JSON.stringify(draft.figures),
      note,
      JSON.stringify(draft.coverage),
      draft.gaps.map((unit) => unit.id),
      reportedOn,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  if (!row) throw alreadyReported();
  return row.id;
}
