import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { Bells } from '@fayuan/queue';
import { retryDelivery } from '@fayuan/notify';
import { unitNameJson } from '@fayuan/org';
import { directiveNotFound } from '../directives.errors.js';
import type { Chase, DeliveryLogEntry, DeliveryState } from './chase.js';
import { deliveryNotFailed } from './chase.errors.js';
import { STILL_OPEN } from './chase.sql.js';

const FIELDS = `c.id, c.directive_id as "directiveId", ${unitNameJson('u')} as unit, ${unitNameJson('f')} as "from",
  c.title, c.duty_kind as "dutyKind", c.due_on as "dueOn", c.role, c.step, c.working_days as "workingDays",
  c.unit_count as "unitCount", c.by_name as "byName", c.note, c.day, c.created_at as "createdAt", ${STILL_OPEN} as open`;
const UNITS = `join org_unit u on u.id = c.tenant_id join org_unit f on f.id = c.from_unit_id`;

const MOST_NUDGES = 100;
const PAGE = 20;

/** Who was told what, when and how: the trail of a directive, the own nudges, the deliveries. */
@Injectable()
export class ChaseLogService {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
  ) {}

  /** Every nudge for a directive and its re-issues at the own unit and below, newest first. */
  async chases(ctx: RequestContext, directiveId: string, page: PageRequest): Promise<Page<Chase>> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    const size = pageSize(page, PAGE);
    const [moment, id] = after(page);
    const rows = await this.database.read(ctx, (tx) =>
      tx.rows<Chase>(
        `select ${FIELDS} from chase c ${UNITS}
         where $1::uuid = any (c.lineage)
           and ($2::timestamptz is null or (c.created_at, c.id) < ($2::timestamptz, $3::uuid))
         order by c.created_at desc, c.id desc limit $4`,
        [directiveId, moment, id, size + 1],
      ),
    );
    return pageOf(rows, size, (row) => cursorOf(row.createdAt.toISOString(), row.id));
  }

  /** What the own unit was told and what is still to be done: the last nudge of each duty, newest first. */
  async nudges(ctx: RequestContext): Promise<Chase[]> {
    requirePermission(ctx, 'directive.read');
    return this.database.read(ctx, (tx) =>
      tx.rows<Chase>(
        `with last as (
           select distinct on (c.directive_id, c.duty_kind, c.role, c.due_on) c.* from chase c
           where c.partition_id = $1 and c.tenant_id = $2
           order by c.directive_id, c.duty_kind, c.role, c.due_on, c.created_at desc)
         select ${FIELDS} from last c ${UNITS} where ${STILL_OPEN} order by c.created_at desc, c.id limit $3`,
        [tx.scope.partitionId, tx.scope.tenantId, MOST_NUDGES],
      ),
    );
  }

  /** The deliveries to the own unit and those below, newest first. */
  async deliveries(
    ctx: RequestContext,
    state: DeliveryState | null,
    page: PageRequest,
  ): Promise<Page<DeliveryLogEntry>> {
    requirePermission(ctx, 'directive.chase');
    const size = pageSize(page, PAGE);
    const [moment, id] = after(page);
    const rows = await this.database.read(ctx, (tx) =>
      tx.rows<DeliveryLogEntry>(
        `select d.id, ${unitNameJson('u')} as unit, m.day, d.channel, d.state, d.attempts, d.failure,
           d.created_at as "createdAt", d.settled_at as "settledAt",
           (select count(*)::int from chase c where c.partition_id = d.partition_id and c.message_id = d.message_id) as "matterCount"
         from delivery d
         join message m on m.partition_id = d.partition_id and m.id = d.message_id
         join org_unit u on u.id = d.tenant_id
         where ($1::text is null or d.state = $1)
           and ($2::timestamptz is null or (d.created_at, d.id) < ($2::timestamptz, $3::uuid))
         order by d.created_at desc, d.id desc limit $4`,
        [state, moment, id, size + 1],
      ),
    );
    return pageOf(rows, size, (row) => cursorOf(row.createdAt.toISOString(), row.id));
  }

  /** Takes a delivery up again that had failed for good. @throws Refusal `delivery.not_failed` */
  async retry(ctx: RequestContext, id: string, key: string): Promise<boolean> {
    requirePermission(ctx, 'directive.chase');
    if (!isId(id)) throw deliveryNotFailed();
    return this.database.once(ctx, { key, operation: 'retryDelivery', input: { id } }, async (tx) => {
      if (!(await retryDelivery(tx, this.bells, id))) throw deliveryNotFailed();
      await tx.audit({ action: 'delivery.retried', subjectKind: 'delivery', subjectId: id });
      return true;
    });
  }
}

/** The moment and id after which a page begins; nulls for the first page. */
function after(page: PageRequest): [string | null, string | null] {
  if (!page.after) return [null, null];
  const [moment, id] = keysOf(page.after, (key) => !Number.isNaN(Date.parse(key)), isId);
  return [moment ?? null, id ?? null];
}
