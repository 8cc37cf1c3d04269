import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, pageOf, type Page, type PageRequest, pageSize } from '@fayuan/ledger';
import { type UnitName, unitNameJson } from '@fayuan/org';
import { asksReport, type DirectiveStatus, type DocumentKind, type Urgency } from './directive.js';
import { isInForce } from './directive-rules.js';
import { light, type Light, type LightFrame } from './light.js';
import type { RecipientRole } from './recipients/recipients.js';
import { workingDays } from './tasks/working-days.js';

export const DIRECTIVE_BOXES = ['sent', 'received'] as const;
export type DirectiveBox = (typeof DIRECTIVE_BOXES)[number];

/** Narrows a list; what is not given does not. */
export interface DirectiveFilter {
  readonly statuses?: readonly DirectiveStatus[] | null | undefined;
  readonly documentKind?: DocumentKind | null | undefined;
  /** True: only what is in force today (施行中); false: only what is not. */
  readonly inForce?: boolean | null | undefined;
}

export interface DirectiveListItem {
  readonly id: string;
  readonly documentKind: DocumentKind;
  readonly urgency: Urgency | null;
  /** Issued and begun: what the clock says. */
  readonly inForce: boolean;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly status: DirectiveStatus;
  readonly issuer: UnitName;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly reportDue: Day;
  readonly issuedOn: Day | null;
  readonly receiptsTotal: number;
  readonly receiptsSigned: number;
  readonly signedOn: Day | null;
  /** How the own unit was addressed; null for what it issued itself. */
  readonly role: RecipientRole | null;
  readonly light: Light;
}

interface ListRow extends Omit<DirectiveListItem, 'light' | 'inForce'> {
  readonly at: Date;
  /** The day the report was done, or of the last report awaited from below; null while one is open. */
  readonly doneOn: Day | null;
}

const page = (at: string, id: string): string =>
  `($3::timestamptz is null or (${at}, ${id}) < ($3::timestamptz, $4::uuid)) order by ${at} desc, ${id} desc limit $5`;

/** As `isInForce` says it of a row that was read. */
const inForce = (status: string, startsOn: string): string =>
  `(${status} in ('issuing', 'issued') and ${startsOn} <= $9::date)`;

const asked = (status: string, documentKind: string, startsOn: string): string =>
  `($6::text[] is null or ${status} = any ($6)) and ($7::text is null or ${documentKind} = $7)
   and ($8::boolean is null or ${inForce(status, startsOn)} = $8)`;

/** Counts are made for the rows of the page only. $1 partition, $2 unit, $3/$4 after, $5 rows, $6 states, $7 kind of document, $8 in force or not, $9 today. */
const SENT = `
with page as (select d.*, d.recorded_at as at from directive d
              where d.partition_id = $1 and d.tenant_id = $2 and ${asked('d.status', 'd.document_kind', 'd.starts_on')} and ${page('d.recorded_at', 'd.id')})
select p.id, p.title, p.document_number as "documentNumber", p.status, p.document_kind as "documentKind", p.urgency,
       null as role, ${unitNameJson('u')} as issuer,
       p.starts_on as "startsOn", p.ends_on as "endsOn", p.report_due as "reportDue", p.issued_on as "issuedOn",
       p.recipient_count - p.copy_count as "receiptsTotal", coalesce(r.signed, 0) as "receiptsSigned", null as "signedOn", p.at,
       case when p.status in ('issued', 'closed', 'archived') and t.open = 0 then t.last end as "doneOn"
from page p join org_unit u on u.id = p.tenant_id
left join lateral (select count(*) filter (where r.signed_on is not null)::int as signed
                   from receipt r where r.directive_id = p.id) r on true
left join lateral (select count(*) filter (where t.done_on is null)::int as open, max(t.done_on) as last
                   from duty t where t.directive_id = p.id and t.kind = 'report' and t.covered_by_id is null
                     and t.cancelled_on is null) t on true
order by p.at desc, p.id desc`;

/** What the receiver was told of the directive's state. */
const TOLD = `coalesce(r.ended_as, case when r.closed_on is null then 'issued' else 'closed' end)`;

const RECEIVED = `
with page as (select r.*, r.delivered_at as at, ${TOLD} as status from receipt r
              where r.partition_id = $1 and r.tenant_id = $2 and ${asked(TOLD, 'r.document_kind', 'r.starts_on')} and ${page('r.delivered_at', 'r.id')})
select p.directive_id as id, p.id as "receiptId", p.title, p.document_number as "documentNumber", p.status,
       p.document_kind as "documentKind", p.urgency, p.role,
       ${unitNameJson('u')} as issuer, p.starts_on as "startsOn", p.ends_on as "endsOn", coalesce(t.due_on, p.report_due) as "reportDue",
       p.issued_on as "issuedOn", (p.role = 'primary')::int as "receiptsTotal", (p.signed_on is not null)::int as "receiptsSigned",
       p.signed_on as "signedOn", p.at, t.done_on as "doneOn"
from page p join org_unit u on u.id = p.issuer_id
left join duty t on t.partition_id = p.partition_id and t.tenant_id = p.tenant_id and t.kind = 'report'
  and t.directive_id = coalesce(p.covered_by_id, p.directive_id) and t.cancelled_on is null
order by p.at desc, p.id desc`;

const STATEMENTS: Readonly<Record<DirectiveBox, string>> = { sent: SENT, received: RECEIVED };
const UNLIT: ReadonlySet<DirectiveStatus> = new Set([
  'draft',
  'in_review',
  'signed_off',
  'withdrawn',
  'annulled',
]);

const isMoment = (text: string): boolean => !Number.isNaN(Date.parse(text));

function itemOf(row: ListRow & { readonly receiptId?: string }, at: LightFrame): DirectiveListItem {
  const { at: _at, doneOn, receiptId: _receiptId, ...item } = row;
  const due = asksReport(row.documentKind) ? row.reportDue : null;
  const judged = light({ due, doneOn: due ? doneOn : row.signedOn, ...at });
  const nothingDue = UNLIT.has(row.status) || row.role === 'copy';
  return { ...item, light: nothingDue ? 'not_started' : judged, inForce: isInForce(row, at.today) };
}

/** 发文 and 收文 of the own unit. */
@Injectable()
export class DirectiveListService {
  constructor(private readonly database: Database) {}

  /** Newest first; two statements whatever the number of rows. */
  async page(
    ctx: RequestContext,
    box: DirectiveBox,
    request: PageRequest,
    filter: DirectiveFilter = {},
  ): Promise<Page<DirectiveListItem>> {
    requirePermission(ctx, 'directive.read');
    const size = pageSize(request, 20);
    const after = request.after ? keysOf(request.after, isMoment, isId) : [null, null];
    const day = today(ctx);
    const [rows, days] = await this.database.read(ctx, async (tx) => {
      const { partitionId, tenantId } = tx.scope;
      const statuses = filter.statuses?.length ? filter.statuses : null;
      const kept = [statuses, filter.documentKind ?? null, filter.inForce ?? null, day];
      const parameters = [partitionId, tenantId, ...after, size + 1, ...kept];
      const found = await tx.rows<ListRow & { receiptId?: string }>(STATEMENTS[box], parameters);
      return [found, await workingDays(tx, day, day)] as const;
    });
    const page = pageOf(rows, size, (row) => cursorOf(row.at.toISOString(), row.receiptId ?? row.id));
    return { ...page, items: page.items.map((row) => itemOf(row, { today: day, days })) };
  }
}
