import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Once, type Tx } from '@fayuan/database';
import { newId, type Text, words } from '@fayuan/kernel';
import { nextDocumentNumber } from '../document-series.repository.js';
import type { Correspondence, CorrespondenceStatus } from './correspondence.js';
import {
  bodiesRequired,
  noSuperior,
  ownSignOff,
  reasonRequired,
  wrongStatus,
} from './correspondence.errors.js';
import { CorrespondenceReadingService } from './correspondence-reading.service.js';
import {
  type CorrespondenceRow,
  lockOwn,
  recordEvent,
  setStatus,
  superiorOf,
} from './correspondence.repository.js';
import { answerDay, checkAsking, checkText } from './correspondence-rules.js';

interface Act {
  readonly once: Once;
  readonly from: CorrespondenceStatus;
  readonly words: Text;
  readonly event: 'submitted' | 'returned' | 'signed_off' | 'sent';
  readonly reason?: string;
}

/** From draft to sent (送签, 签发, 退回, 发出); numbered at the sign-off from the series that the unit's directives have. */
@Injectable()
export class CorrespondenceActsService {
  constructor(
    private readonly database: Database,
    private readonly reading: CorrespondenceReadingService,
  ) {}

  /** Puts it before a leader of the own unit. */
  async submit(ctx: RequestContext, id: string, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.draft');
    const act: Act = {
      once: { key, operation: 'submitCorrespondence', input: { id } },
      from: 'draft',
      words: words('送签', 'submitted'),
      event: 'submitted',
    };
    return this.act(ctx, id, act, async (tx, row) => {
      checkText(row.sections);
      checkAsking(row.kind, row.sections);
      if (row.kind === 'letter' && row.bodyIds.length === 0) throw bodiesRequired();
      await setStatus(tx, id, 'in_review');
    });
  }

  /** A leader's act. @throws Refusal `correspondence.own_sign_off` for whoever drafted it */
  async signOff(ctx: RequestContext, id: string, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.sign_off');
    const act: Act = {
      once: { key, operation: 'signOffCorrespondence', input: { id } },
      from: 'in_review',
      words: words('签发', 'signed off'),
      event: 'signed_off',
    };
    return this.act(ctx, id, act, async (tx, row) => {
      if (row.draftedById === ctx.accountId) throw ownSignOff();
      const { year, no, number } = await nextDocumentNumber(tx, Number(today(ctx).slice(0, 4)));
      await tx.run(
        `update correspondence set status = 'signed_off', document_year = $3, document_no = $4, document_number = $5,
           signed_off_by = $6, signed_off_by_name = $7, signed_off_at = $8, return_reason = null
         where partition_id = $1 and id = $2`,
        [tx.scope.partitionId, id, year, no, number, ctx.accountId, ctx.accountName, tx.now],
      );
    });
  }

  /** Back to the drafter, with a reason. */
  async giveBack(ctx: RequestContext, id: string, reason: string, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.sign_off');
    const why = reason.trim();
    if (!why) throw reasonRequired();
    const act: Act = {
      once: { key, operation: 'returnCorrespondence', input: { id, reason } },
      from: 'in_review',
      words: words('退回', 'returned'),
      event: 'returned',
      reason: why,
    };
    return this.act(ctx, id, act, async (tx) => void (await setStatus(tx, id, 'draft', why)));
  }

  /** Sends a signed-off paper: the superior sees it at once; of a letter the deliveries are then recorded by hand. */
  async send(ctx: RequestContext, id: string, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.issue');
    const act: Act = {
      once: { key, operation: 'sendCorrespondence', input: { id } },
      from: 'signed_off',
      words: words('发出', 'sent'),
      event: 'sent',
    };
    return this.act(ctx, id, act, async (tx, row) => {
      const sentOn = today(ctx);
      const answerDue = row.kind === 'request' ? answerDay(row.answerDue, sentOn) : null;
      const superior = row.kind === 'letter' ? undefined : await superiorOf(tx);
      if (row.kind !== 'letter' && !superior) throw noSuperior();
      // The superior of the day of the sending, should the unit have moved since the draft.
      await tx.run(
        `update correspondence set status = 'sent', sent_on = $3, answer_due = $4, addressee_id = $5
         where partition_id = $1 and id = $2`,
        [tx.scope.partitionId, id, sentOn, answerDue, superior?.id ?? null],
      );
      if (row.kind === 'letter') await beginDeliveries(tx, row);
      if (superior) await tx.notify('inbox_changed', { lo: superior.path });
    });
  }

  private async act(
    ctx: RequestContext,
    id: string,
    act: Act,
    work: (tx: Tx, row: CorrespondenceRow) => Promise<void>,
  ): Promise<Correspondence> {
    await this.database.once(ctx, act.once, async (tx) => {
      const row = await lockOwn(tx, id);
      if (row.status !== act.from) throw wrongStatus(act.words);
      await work(tx, row);
      const reason = act.reason === undefined ? {} : { reason: act.reason };
      await recordEvent(tx, row, { kind: act.event, occurredOn: today(ctx), ...reason });
      const subject = { subjectKind: 'correspondence', subjectId: id };
      await tx.audit({ action: `correspondence.${act.event}`, ...subject });
      await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}

/** A row for each body, with its name as it is now. */
async function beginDeliveries(tx: Tx, row: CorrespondenceRow): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into letter_delivery (partition_id, id, tenant_id, tenant_path, correspondence_id, body_id, body_name)
     select $1, w.id, $2, $3, $4, b.id, b.name
     from unnest($5::uuid[], $6::uuid[]) as w (id, body_id)
     join outside_body b on b.partition_id = $1 and b.tenant_id = $2 and b.id = w.body_id`,
    [own.partition_id, own.tenant_id, own.tenant_path, row.id, row.bodyIds.map(() => newId()), row.bodyIds],
  );
}
