import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isDay, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, pageOf, type Page, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson } from '@fayuan/org';
import { AWAITED_PAPERS } from './correspondence/correspondence-inbox.sql.js';
import { FINDING_ITEMS } from './inspections/finding-inbox.sql.js';
import { actsOfPerson, type InboxItem, type InboxKind } from './inbox.js';
import { light } from './light.js';
import { ITEM_DETAILS, TASK_ITEMS } from './tasks/task-inbox.sql.js';
import { workingDays } from './tasks/working-days.js';

type InboxRow = Omit<InboxItem, 'light'> & { readonly urgency: string };
type PageRow = { readonly total: number } & (InboxRow | { readonly id: null });

export interface InboxPage extends Page<InboxItem> {
  readonly total: number;
}

/**
 * Own acts that wait, and reports from below that wait for the own decision. An open duty is an act: to sign, to
 * sign anew for an amendment, and once signed to report, unless another receipt covers it or a report was sent back, which
 * is an act of its own. A copy is to be read.
 * $1 partition, $2 unit, $3 kinds, $4 time zone.
 */
const ITEMS = `
items as (
  select i.id, i.kind, i.title, i.directive_id as "directiveId", i.report_id as "reportId", ${unitNameJson('u')} as "fromUnit",
         i.due_on as "dueOn", i.reason, i.created_at as "createdAt"
  from inbox_item i join org_unit u on u.id = i.from_unit_id
  where i.partition_id = $1 and i.tenant_id = $2 and i.done_at is null and i.kind = any ($3::text[])
  union all
  select r.id, 'sign', r.title, r.directive_id, null, ${unitNameJson('u')}, r.sign_due, null, r.delivered_at
  from receipt r join org_unit u on u.id = r.issuer_id
  where r.partition_id = $1 and r.tenant_id = $2 and r.sign_due is not null and r.signed_on is null and r.ended_as is null
    and r.closed_on is null and 'sign' = any ($3::text[])
  union all
  select t.id, t.kind, r.title, t.directive_id, null, ${unitNameJson('u')}, t.due_on, null,
         case t.kind when 'report' then r.signed_recorded_at else t.created_at end
  from duty t
  join receipt r on r.partition_id = $1 and r.tenant_id = $2 and r.directive_id = t.directive_id
  join org_unit u on u.id = r.issuer_id
  where t.partition_id = $1 and t.tenant_id = $2 and t.done_on is null and t.cancelled_on is null and t.kind = any ($3::text[])
    and r.closed_on is null
    and (t.kind <> 'report' or r.signed_on is not null and t.covered_by_id is null
      and not exists (select from completion_report c where c.partition_id = $1 and c.tenant_id = $2 and c.directive_id = t.directive_id))
  union all
  select r.id, 'read', r.title, r.directive_id, null, ${unitNameJson('u')}, null, null, r.delivered_at
  from receipt r join org_unit u on u.id = r.issuer_id
  where r.partition_id = $1 and r.tenant_id = $2 and r.role = 'copy' and r.opened_at is null and r.ended_as is null
    and 'read' = any ($3::text[])
  union all
  select p.id, 'review', d.title, p.directive_id, p.id, ${unitNameJson('u')}, null, null, p.recorded_at
  from completion_report p
  join directive d on d.partition_id = $1 and d.tenant_id = $2 and d.id = p.directive_id
  join org_unit u on u.id = p.tenant_id
  where p.reviewer_id = $2 and p.status = 'submitted' and 'review' = any ($3::text[])
  union all ${AWAITED_PAPERS}
  union all ${TASK_ITEMS}
  union all ${FINDING_ITEMS}),
ranked as (select *, coalesce("dueOn", ("createdAt" at time zone $4)::date) as urgency from items)`;

/** What has no due day ranks by the day it came. One statement: the page and the number of all. */
const INBOX = `with ${ITEMS},
page as (select * from ranked
         where $5::date is null or (urgency, "createdAt", id) > ($5::date, $6::timestamptz, $7::uuid)
         order by urgency, "createdAt", id limit $8)
select t.total, page.*, ${ITEM_DETAILS} from (select count(*)::int as total from items) t left join page on true
order by page.urgency, page."createdAt", page.id`;

const CAME_BACK: readonly InboxKind[] = ['returned', 'task_returned', 'finding_returned'];
const isMoment = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** The acts that wait for the unit and that the person can do. */
@Injectable()
export class InboxService {
  constructor(private readonly database: Database) {}

  /** Most urgent first. */
  async page(ctx: RequestContext, request: PageRequest): Promise<InboxPage> {
    requirePermission(ctx, 'directive.read');
    const size = pageSize(request, 50);
    const after = request.after ? keysOf(request.after, isDay, isMoment, isId) : [null, null, null];
    const day = today(ctx);
    const [rows, days] = await this.database.read(ctx, async (tx) => {
      const kinds = actsOfPerson(ctx.permissions);
      const place = [tx.scope.partitionId, tx.scope.tenantId];
      const found = await tx.rows<PageRow>(INBOX, [...place, kinds, ctx.timeZone, ...after, size + 1]);
      return [found, await workingDays(tx, day, day)] as const;
    });
    const found = rows.flatMap((row) => (row.id === null ? [] : [row as InboxRow]));
    const page = pageOf(found, size, (row) => cursorOf(row.urgency, row.createdAt.toISOString(), row.id));
    const items = page.items.map((row) => ({
      ...row,
      light: light({
        due: row.dueOn,
        doneOn: null,
        today: day,
        days,
        returned: CAME_BACK.includes(row.kind),
      }),
    }));
    return { ...page, items, total: rows[0]?.total ?? 0 };
  }
}
