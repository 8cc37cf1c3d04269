import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson } from '@fayuan/org';
import { directiveTexts } from '../directive-text.repository.js';
import { light, type LightFrame } from '../light.js';
import { workingDays } from '../tasks/working-days.js';
import type {
  Correspondence,
  CorrespondenceBox,
  CorrespondenceEvent,
  CorrespondenceListItem,
  LetterDelivery,
} from './correspondence.js';
import { correspondenceNotFound } from './correspondence.errors.js';

type ListRow = Omit<CorrespondenceListItem, 'light'> & { readonly recordedAt: Date };
type StoredEvent = Omit<CorrespondenceEvent, 'recordedAt'> & { readonly recordedAt: string };
type ViewRow = ListRow &
  Omit<Correspondence, keyof CorrespondenceListItem | 'directive' | 'history'> & {
    readonly directiveId: string | null;
    readonly history: readonly StoredEvent[];
    readonly deliveries: readonly LetterDelivery[];
  };

const ITEM = `c.id, c.kind, c.status, c.title, c.document_number as "documentNumber", ${unitNameJson('u')} as "from",
  c.sent_on as "sentOn", c.received_on as "receivedOn", c.answer_due as "answerDue", c.answered_on as "answeredOn",
  c.recorded_at as "recordedAt"`;

/** Own papers ($2 unit), or those that units directly below sent to it. */
const BOXES: Readonly<Record<CorrespondenceBox, string>> = {
  own: 'c.partition_id = $1 and c.tenant_id = $2',
  from_below: `$1::uuid is not null and c.addressee_id = $2 and c.status = 'sent'`,
};

const listOf = (box: CorrespondenceBox): string => `
select ${ITEM} from correspondence c join org_unit u on u.id = c.tenant_id
where ${BOXES[box]} and ($3::timestamptz is null or (c.recorded_at, c.id) < ($3::timestamptz, $4::uuid))
order by c.recorded_at desc, c.id desc limit $5`;

/** The asker learns of a reply when it is issued; until then it is the superior's own draft, kept in its receipt. */
const VIEW = `
select ${ITEM}, c.sections, c.directive_id as "directiveId", c.drafted_by_name as "draftedBy",
  c.contact_name as "contactName", c.contact_phone as "contactPhone", c.signed_off_by_name as "signedOffBy", c.received_by_name as "receivedBy", c.reply_number as "replyNumber",
  case when c.tenant_id = $2 then c.return_reason end as "returnReason",
  case when c.answered_on is not null then c.reply_id else r.reply_id end as "replyId",
  case when a.id is not null then ${unitNameJson('a')} end as addressee,
  (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name, 'kind', b.kind, 'contact', b.contact, 'closed', b.closed)
            order by array_position(c.body_ids, b.id)), '[]')
   from outside_body b where b.partition_id = c.partition_id and b.id = any (c.body_ids)) as bodies,
  (select coalesce(jsonb_agg(jsonb_build_object('bodyId', l.body_id, 'bodyName', l.body_name, 'deliveredOn', l.delivered_on,
            'way', l.way, 'deliveredBy', l.delivered_by, 'receiptFileIds', l.receipt_file_ids, 'repliedOn', l.replied_on,
            'replyNumber', l.reply_number, 'replyNote', l.reply_note) order by array_position(c.body_ids, l.body_id)), '[]')
   from letter_delivery l where l.partition_id = c.partition_id and l.correspondence_id = c.id) as deliveries,
  (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'occurredOn', e.occurred_on, 'recordedAt', e.recorded_at,
            'actor', e.actor_name, 'unit', ${unitNameJson('g')}, 'reason', e.reason) order by e.recorded_at, e.id), '[]')
   from correspondence_event e join org_unit g on g.id = e.actor_unit_id
   where e.partition_id = c.partition_id and e.correspondence_id = c.id
     and (c.tenant_id = $2 or e.kind in ('sent', 'received', 'answered'))) as history
from correspondence c join org_unit u on u.id = c.tenant_id
left join org_unit a on a.id = c.addressee_id
left join correspondence_receipt r on r.partition_id = $1 and r.tenant_id = $2 and r.correspondence_id = c.id
where c.id = $3 and (c.tenant_id = $2 or c.addressee_id = $2 and c.status = 'sent')`;

const isMoment = (text: string): boolean => !Number.isNaN(Date.parse(text));

/** Requests, reports and letters as their unit and its superior read them. */
@Injectable()
export class CorrespondenceReadingService {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async page(
    ctx: RequestContext,
    box: CorrespondenceBox,
    request: PageRequest,
  ): Promise<Page<CorrespondenceListItem>> {
    requirePermission(ctx, 'directive.read');
    const size = pageSize(request, 20);
    const after = request.after ? keysOf(request.after, isMoment, isId) : [null, null];
    const now = today(ctx);
    const [rows, days] = await this.database.read(ctx, async (tx) => {
      const place = [tx.scope.partitionId, tx.scope.tenantId];
      const found = await tx.rows<ListRow>(listOf(box), [...place, ...after, size + 1]);
      return [found, await workingDays(tx, now, now)] as const;
    });
    const page = pageOf(rows, size, (row) => cursorOf(row.recordedAt.toISOString(), row.id));
    return { ...page, items: page.items.map((row) => itemOf(row, { today: now, days })) };
  }

  /** @throws Refusal `correspondence.not_found` when it is neither of nor to the own unit */
  async get(ctx: RequestContext, id: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.read');
    if (!isId(id)) throw correspondenceNotFound();
    return this.database.read(ctx, (tx) => view(tx, id));
  }
}

function itemOf<Row extends ListRow>({ recordedAt: _recordedAt, ...row }: Row, at: LightFrame) {
  const awaited = row.kind === 'request' && row.status === 'sent';
  const answer = light({ due: row.answerDue, doneOn: row.answeredOn, ...at });
  return { ...row, light: awaited ? answer : null };
}

async function view(tx: Tx, id: string): Promise<Correspondence> {
  const row = await tx.maybe<ViewRow>(VIEW, [tx.scope.partitionId, tx.scope.tenantId, id]);
  if (!row) throw correspondenceNotFound();
  const { directiveId, history, ...rest } = row;
  const now = today(tx.ctx);
  const [about] = await directiveTexts(tx, directiveId ? [directiveId] : []);
  return {
    ...itemOf(rest, { today: now, days: await workingDays(tx, now, now) }),
    directive: about ? { id: about.id, title: about.title } : null,
    history: history.map((event) => ({ ...event, recordedAt: new Date(event.recordedAt) })),
  };
}
