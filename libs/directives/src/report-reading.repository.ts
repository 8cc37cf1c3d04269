import type { Tx } from '@fayuan/database';
import { unitNameJson } from '@fayuan/org';
import type { CompletionReport, DutyEvent } from './report.js';

type StoredEvent = Omit<DutyEvent, 'recordedAt'> & { readonly recordedAt: string };
type ReportRow = Omit<CompletionReport, 'history'> & { readonly history: readonly StoredEvent[] };

const REPORT = `select p.id, p.directive_id as "directiveId", ${unitNameJson('u')} as unit, p.status, p.figures, p.note, p.coverage,
  (select coalesce(jsonb_agg(${unitNameJson('g')} order by g.code), '[]') from org_unit g where g.id = any (p.gap_unit_ids)) as gaps,
  p.reported_on as "reportedOn", p.recorded_at as "recordedAt", p.reported_by_name as "reportedBy",
  p.reason_code as "reasonCode", p.reason, p.redo_count as "redoCount",
  p.decided_at as "decidedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'occurredOn', e.occurred_on,
            'recordedAt', e.recorded_at, 'actor', e.actor_name, 'unit', ${unitNameJson('a')}, 'reason', e.reason, 'reasonCode', e.reason_code)
            order by e.recorded_at, e.id), '[]')
   from duty_event e join org_unit a on a.id = e.actor_unit_id
   where e.tenant_path = p.tenant_path and e.directive_id = p.directive_id and e.report_id = p.id) as history
  from completion_report p join org_unit u on u.id = p.tenant_id`;

/** More reports on one directive than a county has stations or a province has cities are not shown at once. */
const MOST = 1_000;

const reportOf = (row: ReportRow): CompletionReport => ({
  ...row,
  history: row.history.map((event) => ({ ...event, recordedAt: new Date(event.recordedAt) })),
});

/** Reports by id that the unit of the scope may see: its own and those of units below. */
export async function reportsById(tx: Tx, ids: readonly string[]): Promise<CompletionReport[]> {
  const rows = await tx.rows<ReportRow>(`${REPORT} where p.id = any ($1::uuid[]) order by u.code`, [ids]);
  return rows.map(reportOf);
}

/** Reports on a directive that the unit of the scope may see, those that await a decision first. */
export async function reportsOn(tx: Tx, directiveId: string): Promise<CompletionReport[]> {
  const rows = await tx.rows<ReportRow>(
    `${REPORT} where p.directive_id = $1
     order by array_position(array['submitted', 'returned', 'accepted'], p.status), u.code limit ${MOST}`,
    [directiveId],
  );
  return rows.map(reportOf);
}
