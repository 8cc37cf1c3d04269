import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { recordDutyEvents } from './duty-event.repository.js';
import { awaitAct, type InboxPlace } from './inbox.repository.js';
import type { CompletionReport, ReportStatus } from './report.js';
import { reportsById } from './report-reading.repository.js';
import { notAwaiting, reportNotFound } from './report.errors.js';
import { requireReportEvidence } from './tasks/acceptance.js';
import { type ReturnReason, type TypedReason, typedReason } from './tasks/return-reason.js';

interface Submitted {
  readonly id: string;
  readonly status: ReportStatus;
  readonly directiveId: string;
  readonly place: InboxPlace;
  readonly title: string;
  readonly reportDue: Day;
  readonly unitName: string;
}

export interface ReturnReport {
  readonly reportId: string;
  readonly code: ReturnReason;
  readonly text?: string | null | undefined;
}

/** Deciding on reports from below (审核): only the unit that issued the directive may. */
@Injectable()
export class ReviewService {
  constructor(private readonly database: Database) {}

  /** Accepts all of them or, when one cannot be, none: a unit that owes evidence for a task cannot be yet. */
  async accept(ctx: RequestContext, reportIds: readonly string[], key: string): Promise<CompletionReport[]> {
    requirePermission(ctx, 'report.review');
    const ids = [...new Set(reportIds)];
    const once = { key, operation: 'acceptReports', input: { reportIds: ids } };
    await this.database.once(ctx, once, async (tx) => {
      const reports = await lockSubmitted(tx, ids, 'reportIds');
      await requireReportEvidence(tx, reports, 'reportIds');
      await decide(tx, ids, 'accepted', null);
      await recordDecision(tx, reports, 'accepted');
      return { ids };
    });
    return this.database.read(ctx, (tx) => reportsById(tx, ids));
  }

  /** Sends one back with a typed reason; the unit finds it in its inbox, its duty is open again, and it is a redo. */
  async return(
    ctx: RequestContext,
    { reportId, code, text }: ReturnReport,
    key: string,
  ): Promise<CompletionReport> {
    requirePermission(ctx, 'report.review');
    const why = typedReason(code, text);
    const once = { key, operation: 'returnReport', input: { reportId, why } };
    await this.database.once(ctx, once, async (tx) => {
      const reports = await lockSubmitted(tx, [reportId], 'reportId');
      await decide(tx, [reportId], 'returned', why);
      for (const report of reports) await reopen(tx, report, why);
      await recordDecision(tx, reports, 'returned', why);
      return { reportId };
    });
    const [report] = await this.database.read(ctx, (tx) => reportsById(tx, [reportId]));
    if (!report) throw reportNotFound('reportId');
    return report;
  }
}

/** @throws Refusal `report.not_found` unless every one awaits this unit's decision or has had it, `report.not_awaiting` */
async function lockSubmitted(tx: Tx, ids: readonly string[], field: string): Promise<Submitted[]> {
  if (ids.length === 0 || !ids.every(isId)) throw reportNotFound(field);
  const reports = await tx.rows<Submitted>(
    `select p.id, p.status, p.directive_id as "directiveId", d.title, y.due_on as "reportDue", u.name as "unitName",
       jsonb_build_object('partitionId', p.partition_id, 'unitId', p.tenant_id, 'path', p.tenant_path) as place
     from completion_report p join directive d on d.partition_id = $2 and d.id = p.directive_id
     join org_unit u on u.id = p.tenant_id
     join duty y on y.partition_id = p.partition_id and y.tenant_id = p.tenant_id and y.directive_id = p.directive_id and y.kind = 'report'
     where p.id = any ($1::uuid[]) and p.reviewer_id = $3 order by p.id for update of p`,
    [ids, tx.scope.partitionId, tx.scope.tenantId],
  );
  if (reports.length !== ids.length) throw reportNotFound(field);
  if (reports.some((report) => report.status !== 'submitted')) throw notAwaiting(field);
  return reports;
}

const decide = (tx: Tx, ids: readonly string[], status: ReportStatus, reason: TypedReason | null) =>
  tx.run(
    `update completion_report set status = $2, reason_code = $3, reason = $4, decided_at = $5, decided_by = $6,
       redo_count = redo_count + case when $2 = 'returned' then 1 else 0 end
     where id = any ($1::uuid[])`,
    [ids, status, reason?.code ?? null, reason?.text ?? null, tx.now, tx.ctx.accountId],
  );

async function reopen(tx: Tx, report: Submitted, reason: TypedReason): Promise<void> {
  const { partitionId, unitId } = report.place;
  await tx.run(
    `update duty set done_on = null where partition_id = $1 and tenant_id = $2 and directive_id = $3 and kind = 'report'`,
    [partitionId, unitId, report.directiveId],
  );
  await awaitAct(tx, report.place, {
    kind: 'returned',
    directiveId: report.directiveId,
    reportId: report.id,
    title: report.title,
    from: { id: tx.scope.tenantId, name: tx.scope.unitName },
    dueOn: report.reportDue,
    reason: reason.text,
  });
}

async function recordDecision(
  tx: Tx,
  reports: readonly Submitted[],
  kind: 'accepted' | 'returned',
  reason?: TypedReason,
): Promise<void> {
  const occurredOn = today(tx.ctx);
  await recordDutyEvents(
    tx,
    reports.map(({ id, directiveId, place }) => ({
      kind,
      directiveId,
      reportId: id,
      occurredOn,
      reason: reason?.text ?? undefined,
      reasonCode: reason?.code,
      of: place,
    })),
  );
  for (const report of reports.slice(0, 1)) {
    const detail = { reports: reports.map((each) => each.id) };
    const subject = { subjectKind: 'completion_report', subjectId: report.id };
    await tx.audit({ action: `report.${kind}`, ...subject, detail });
  }
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
}
