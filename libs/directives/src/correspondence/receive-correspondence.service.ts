import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { newId, words } from '@fayuan/kernel';
import type { DirectiveInput } from '../directive.js';
import { insertDraft } from '../directive.repository.js';
import { ownOrigin, quietPaper } from '../quiet-paper.js';
import type { Correspondence } from './correspondence.js';
import { alreadyAnswered, notARequest, receiveFirst, wrongStatus } from './correspondence.errors.js';
import { CorrespondenceReadingService } from './correspondence-reading.service.js';
import { type CorrespondenceRow, lockFromBelow, recordEvent } from './correspondence.repository.js';

/** What the superior does with a request or report from directly below: signs for it (签收), answers a request (批复). */
@Injectable()
export class ReceiveCorrespondenceService {
  constructor(
    private readonly database: Database,
    private readonly reading: CorrespondenceReadingService,
  ) {}

  /** @throws Refusal `correspondence.not_found` unless a unit directly below sent it to the own unit */
  async sign(ctx: RequestContext, id: string, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'receipt.sign');
    await this.database.once(ctx, { key, operation: 'signForCorrespondence', input: { id } }, async (tx) => {
      const row = await lockFromBelow(tx, id);
      if (row.receivedOn !== null) throw wrongStatus(words('签收', 'signed for'));
      await signFor(tx, row);
      await tx.audit({ action: 'correspondence.received', subjectKind: 'correspondence', subjectId: id });
      return { id };
    });
    return this.reading.get(ctx, id);
  }

  /**
   * Drafts the reply: a paper of the own unit to the asking unit alone, which then goes its way as every directive.
   * @returns the request with the id of the draft
   */
  async draftReply(ctx: RequestContext, id: string, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.draft');
    await this.database.once(ctx, { key, operation: 'draftReply', input: { id } }, async (tx) => {
      const row = await lockFromBelow(tx, id);
      if (row.kind !== 'request') throw notARequest();
      if (row.receivedOn === null) throw receiveFirst();
      if (row.answeredOn !== null || (await replyInHand(tx, id))) throw alreadyAnswered();
      const replyId = await insertReply(tx, row);
      await tx.audit({
        action: 'correspondence.reply_drafted',
        subjectKind: 'directive',
        subjectId: replyId,
      });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}

async function signFor(tx: Tx, row: CorrespondenceRow): Promise<void> {
  const own = tx.own();
  const day = today(tx.ctx);
  await tx.run(
    `insert into correspondence_receipt (partition_id, id, tenant_id, tenant_path, correspondence_id, from_unit_id, signed_on,
       signed_by, signed_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      row.id,
      row.place.unitId,
      day,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
  await tx.run(
    'update correspondence set received_on = $3, received_by_name = $4 where partition_id = $1 and id = $2',
    [row.place.partitionId, row.id, day, tx.ctx.accountName],
  );
  await recordEvent(tx, row, { kind: 'received', occurredOn: day });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  await tx.notify('inbox_changed', { lo: row.place.path });
}

/** A reply that was drafted and has not been withdrawn. */
async function replyInHand(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.maybe(
    `select 1 from correspondence_receipt r join directive d on d.partition_id = r.partition_id and d.id = r.reply_id
     where r.partition_id = $1 and r.tenant_id = $2 and r.correspondence_id = $3 and d.status not in ('withdrawn', 'annulled')`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
  return found !== undefined;
}

async function insertReply(tx: Tx, row: CorrespondenceRow): Promise<string> {
  const origin = ownOrigin();
  await insertDraft(tx, replyTo(row, tx), origin);
  await tx.run(
    'update correspondence_receipt set reply_id = $4 where partition_id = $1 and tenant_id = $2 and correspondence_id = $3',
    [tx.scope.partitionId, tx.scope.tenantId, row.id, origin.id],
  );
  return origin.id;
}

function replyTo(row: CorrespondenceRow, tx: Tx): DirectiveInput {
  const day = today(tx.ctx);
  const about = row.title.replace(/^关于/u, '').replace(/的请示$/u, '');
  return {
    ...quietPaper({ levels: [], unitIds: [row.place.unitId], exceptUnitIds: [] }, day),
    documentKind: 'reply',
    title: `关于${about}的批复`,
    sections: [
      { heading: '', text: `你单位《${row.title}》（${row.documentNumber}）收悉。经研究，批复如下：\n` },
    ],
  };
}
