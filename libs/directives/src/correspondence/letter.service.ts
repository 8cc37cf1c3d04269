import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { ownFileIds } from '@fayuan/files';
import { type Day, isId, newId, words } from '@fayuan/kernel';
import type { BodyKind, Correspondence, DeliveryWay, OutsideBody } from './correspondence.js';
import {
  bodyNameTaken,
  bodyNotFound,
  dayOutside,
  notDelivered,
  receiptFileNotFound,
  wordsRequired,
  wrongStatus,
} from './correspondence.errors.js';
import { CorrespondenceReadingService } from './correspondence-reading.service.js';
import { lockOwn } from './correspondence.repository.js';

export interface BodyInput {
  /** The body that is changed; a new one without it. */
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly kind: BodyKind;
  readonly contact?: string | null | undefined;
  /** True: no new letters go there; the body stays for those that went. */
  readonly closed?: boolean | null | undefined;
}

export interface DeliveryInput {
  readonly id: string;
  readonly bodyId: string;
  readonly deliveredOn: Day;
  readonly way: DeliveryWay;
  readonly deliveredBy: string;
  /** Pictures of the receipt (回执) that the unit uploaded. */
  readonly receiptFileIds?: readonly string[] | null | undefined;
}

export interface LetterReplyInput {
  readonly id: string;
  readonly bodyId: string;
  readonly repliedOn: Day;
  readonly replyNumber?: string | null | undefined;
  readonly replyNote?: string | null | undefined;
}

/** Letters (函) leave the system: whom they can go to, and what became of them, is kept by hand. */
@Injectable()
export class LetterService {
  constructor(
    private readonly database: Database,
    private readonly reading: CorrespondenceReadingService,
  ) {}

  /** The own unit's address book, by name, closed ones last. */
  async bodies(ctx: RequestContext): Promise<OutsideBody[]> {
    requirePermission(ctx, 'directive.read');
    return this.database.read(ctx, (tx) =>
      tx.rows<OutsideBody>(
        `select id, name, kind, contact, closed from outside_body
         where partition_id = $1 and tenant_id = $2 order by closed, name`,
        [tx.scope.partitionId, tx.scope.tenantId],
      ),
    );
  }

  /** Adds a body, or changes one. @throws Refusal `correspondence.body_name_taken` */
  async saveBody(ctx: RequestContext, input: BodyInput, key: string): Promise<OutsideBody> {
    requirePermission(ctx, 'directive.draft');
    const name = input.name.trim();
    if (!name) throw wordsRequired('name');
    if (input.id && !isId(input.id)) throw bodyNotFound('id');
    const body = {
      id: input.id ?? newId(),
      name,
      kind: input.kind,
      contact: input.contact?.trim() || null,
      closed: input.closed ?? false,
    };
    const once = { key, operation: 'saveOutsideBody', input };
    return this.database.once(ctx, once, async (tx) => {
      if (!(await storeBody(tx, body, input.id ? 'change' : 'add'))) throw bodyNotFound('id');
      await tx.audit({ action: 'outside_body.saved', subjectKind: 'outside_body', subjectId: body.id });
      return body;
    });
  }

  /**
   * Records by whom, when and how a letter was brought to a body, with pictures of its receipt.
   * @throws Refusal `correspondence.file_not_found`
   */
  async recordDelivery(ctx: RequestContext, input: DeliveryInput, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.issue');
    if (!input.deliveredBy.trim()) throw wordsRequired('deliveredBy');
    const once = { key, operation: 'recordLetterDelivery', input };
    return this.record(ctx, input.id, once, async (tx, sentOn) => {
      checkDay('deliveredOn', input.deliveredOn, { from: sentOn, to: today(ctx) });
      const receipts = [...new Set(input.receiptFileIds ?? [])];
      await requireOwnFiles(tx, receipts);
      return tx.run(
        `update letter_delivery set delivered_on = $4, way = $5, delivered_by = $6, receipt_file_ids = $7
         where partition_id = $1 and correspondence_id = $2 and body_id = $3`,
        [
          tx.scope.partitionId,
          input.id,
          input.bodyId,
          input.deliveredOn,
          input.way,
          input.deliveredBy.trim(),
          receipts,
        ],
      );
    });
  }

  /** Records what a body answered (复函). @throws Refusal `correspondence.not_delivered` before its delivery was recorded */
  async recordReply(ctx: RequestContext, input: LetterReplyInput, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.issue');
    const once = { key, operation: 'recordLetterReply', input };
    return this.record(ctx, input.id, once, async (tx) => {
      const delivery = await tx.maybe<{ deliveredOn: Day | null }>(
        `select delivered_on as "deliveredOn" from letter_delivery
         where partition_id = $1 and correspondence_id = $2 and body_id = $3`,
        [tx.scope.partitionId, input.id, isId(input.bodyId) ? input.bodyId : null],
      );
      if (!delivery) throw bodyNotFound('bodyId');
      if (delivery.deliveredOn === null) throw notDelivered();
      checkDay('repliedOn', input.repliedOn, { from: delivery.deliveredOn, to: today(ctx) });
      return tx.run(
        `update letter_delivery set replied_on = $4, reply_number = $5, reply_note = $6
         where partition_id = $1 and correspondence_id = $2 and body_id = $3`,
        [
          tx.scope.partitionId,
          input.id,
          input.bodyId,
          input.repliedOn,
          input.replyNumber?.trim() || null,
          input.replyNote?.trim() || null,
        ],
      );
    });
  }

  private async record(
    ctx: RequestContext,
    id: string,
    once: { readonly key: string; readonly operation: string; readonly input: { readonly bodyId: string } },
    work: (tx: Tx, sentOn: Day) => Promise<number>,
  ): Promise<Correspondence> {
    await this.database.once(ctx, once, async (tx) => {
      const row = await lockOwn(tx, id);
      if (row.kind !== 'letter' || row.sentOn === null)
        throw wrongStatus(words('登记送达', 'recorded as delivered'));
      if (!isId(once.input.bodyId) || (await work(tx, row.sentOn)) === 0) throw bodyNotFound('bodyId');
      const detail = { bodyId: once.input.bodyId, operation: once.operation };
      await tx.audit({ action: 'letter.recorded', subjectKind: 'correspondence', subjectId: id, detail });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}

function checkDay(field: string, day: Day, { from, to }: { readonly from: Day; readonly to: Day }): void {
  if (day < from || day > to) throw dayOutside(field, from, to);
}

async function requireOwnFiles(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = await ownFileIds(tx, ids.filter(isId));
  const stranger = ids.findIndex((id) => !known.has(id));
  if (stranger >= 0) throw receiptFileNotFound(`receiptFileIds.${stranger}`);
}

/** @returns false when the body to change is not there */
async function storeBody(tx: Tx, body: OutsideBody, how: 'add' | 'change'): Promise<boolean> {
  const own = tx.own();
  const taken = await tx.maybe(
    'select 1 from outside_body where partition_id = $1 and tenant_id = $2 and name = $3 and id <> $4',
    [own.partition_id, own.tenant_id, body.name, body.id],
  );
  if (taken) throw bodyNameTaken();
  const values = [own.partition_id, body.id, own.tenant_id, body.name, body.kind, body.contact, body.closed];
  if (how === 'change')
    return (
      (await tx.run(
        `update outside_body set name = $4, kind = $5, contact = $6, closed = $7 where partition_id = $1 and tenant_id = $3 and id = $2`,
        values,
      )) > 0
    );
  await tx.run(
    `insert into outside_body (partition_id, id, tenant_id, name, kind, contact, closed, tenant_path)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [...values, own.tenant_path],
  );
  return true;
}
