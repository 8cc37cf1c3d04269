import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { directiveView } from './directive-text.repository.js';
import { actDay } from './directive-rules.js';
import { receiptNotFound } from './directives.errors.js';
import { recordDutyEvents } from './duty-event.repository.js';
import { closeActs, type StoredInboxKind } from './inbox.repository.js';
import { endedDirective } from './life-cycle/life-cycle.errors.js';
import type { Receipt } from './receipt.js';
import type { RecipientRole } from './recipients/recipients.js';
import { copyNotSigned } from './recipients/recipients.errors.js';

interface ReceiptRow {
  readonly id: string;
  readonly directiveId: string;
  readonly lineage: readonly string[];
  readonly title: string;
  readonly issuerId: string;
  readonly issuerName: string;
  readonly issuedOn: Day;
  readonly reportDue: Day;
  readonly retrospective: boolean;
  readonly openedAt: Date | null;
  readonly signedOn: Day | null;
  readonly coveredById: string | null;
  readonly version: number;
  readonly signedVersion: number | null;
  readonly endedAs: string | null;
  readonly closedOn: Day | null;
  readonly role: RecipientRole;
}

const ROW = `id, directive_id as "directiveId", lineage, title, issuer_id as "issuerId", issuer_name as "issuerName",
  issued_on as "issuedOn", report_due as "reportDue", retrospective, opened_at as "openedAt", signed_on as "signedOn",
  covered_by_id as "coveredById", version, signed_version as "signedVersion", ended_as as "endedAs", closed_on as "closedOn",
  role`;

/** What has been read is done with; it asks for nothing else. */
const LOOKED_AT: readonly StoredInboxKind[] = ['amended', 'withdrawn', 'annulled'];

/** Opening (已阅) and signing for (签收): two different acts, both by a person for the own unit. */
@Injectable()
export class ReceiptService {
  constructor(private readonly database: Database) {}

  /** Notes that the directive was opened; the first time stands. */
  async open(ctx: RequestContext, directiveId: string, key: string): Promise<Receipt> {
    requirePermission(ctx, 'directive.read');
    const once = { key, operation: 'openReceipt', input: { directiveId } };
    return this.act(ctx, directiveId, once, async (tx, { asked }) => {
      await closeActs(tx, [directiveId], LOOKED_AT);
      if (asked.openedAt) return;
      await markOpened(tx, [asked.id]);
      if (asked.role === 'copy') await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
      await recordDutyEvents(tx, [{ kind: 'opened', directiveId, occurredOn: today(ctx) }]);
      await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
    });
  }

  /**
   * Signs for the directive, unless it came as a copy, and for the upper ones of its lineage that are not signed yet. A repeat changes nothing.
   * @param signedOn only for a directive entered afterwards; today otherwise
   */
  async sign(
    ctx: RequestContext,
    directiveId: string,
    signedOn: Day | null | undefined,
    key: string,
  ): Promise<Receipt> {
    requirePermission(ctx, 'receipt.sign');
    const once = { key, operation: 'signReceipt', input: { directiveId, signedOn: signedOn ?? null } };
    return this.act(ctx, directiveId, once, async (tx, held) => {
      const { asked } = held;
      if (asked.endedAs !== null) throw endedDirective('directiveId');
      if (asked.role === 'copy') throw copyNotSigned();
      const now = today(ctx);
      const on = actDay({
        field: 'signedOn',
        given: signedOn,
        retrospective: asked.retrospective,
        earliest: asked.issuedOn,
        today: now,
        preset: now,
      });
      if (asked.signedOn === null) await signLineage(tx, held, on);
      else if (asked.signedVersion !== asked.version) await signAmendment(tx, asked, on);
    });
  }

  private async act(
    ctx: RequestContext,
    directiveId: string,
    once: { key: string; operation: string; input: unknown },
    work: (tx: Tx, held: Held) => Promise<void>,
  ): Promise<Receipt> {
    if (!isId(directiveId)) throw receiptNotFound();
    await this.database.once(ctx, once, async (tx) => {
      await work(tx, await lockReceipts(tx, directiveId));
      return { directiveId };
    });
    const view = await this.database.read(ctx, (tx) => directiveView(tx, directiveId));
    if (!view?.receipt) throw receiptNotFound();
    return view.receipt;
  }
}

interface Held {
  readonly asked: ReceiptRow;
  /** Every receipt the unit holds of the same root directive. */
  readonly family: readonly ReceiptRow[];
}

/** Locks the unit's receipts of one root in the order in which a fan-out locks them. */
async function lockReceipts(tx: Tx, directiveId: string): Promise<Held> {
  const family = await tx.rows<ReceiptRow>(
    `select ${ROW} from receipt
     where partition_id = $1 and tenant_id = $2 and root_id =
       (select r.root_id from receipt r where r.partition_id = $1 and r.tenant_id = $2 and r.directive_id = $3)
     order by id for update`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );
  const asked = family.find((each) => each.directiveId === directiveId);
  if (!asked) throw receiptNotFound();
  return { asked, family };
}

const markOpened = (tx: Tx, ids: readonly string[]): Promise<number> =>
  tx.run(
    `update receipt set opened_at = $3, opened_by = $4
     where partition_id = $1 and id = any ($2::uuid[]) and opened_at is null`,
    [tx.scope.partitionId, ids, tx.now, tx.ctx.accountId],
  );

async function signLineage(tx: Tx, { asked, family }: Held, on: Day): Promise<void> {
  const unsigned = family.filter(
    (each) =>
      each.signedOn === null &&
      each.endedAs === null &&
      each.role === 'primary' &&
      asked.lineage.includes(each.directiveId),
  );
  const directiveIds = unsigned.map((each) => each.directiveId);
  const ids = unsigned.map((each) => each.id);
  await markOpened(tx, ids);
  await tx.run(
    `update receipt set signed_on = $3, signed_recorded_at = $4, signed_by = $5, signed_by_name = $6, signed_version = version
     where partition_id = $1 and id = any ($2::uuid[])`,
    [tx.scope.partitionId, ids, on, tx.now, tx.ctx.accountId, tx.ctx.accountName],
  );
  await recordDutyEvents(
    tx,
    directiveIds.map((directiveId) => ({ kind: 'signed', directiveId, occurredOn: on })),
  );
  const detail = { directives: directiveIds, signedOn: on };
  await tx.audit({ action: 'receipt.signed', subjectKind: 'receipt', subjectId: asked.id, detail });
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
}

/** The new signature that an amendment of the duties asks of a unit that had signed before. */
async function signAmendment(tx: Tx, asked: ReceiptRow, on: Day): Promise<void> {
  const done = await tx.run(
    `update duty set done_on = $4 where partition_id = $1 and tenant_id = $2 and directive_id = $3 and kind = 'sign_amendment'
       and done_on is null and cancelled_on is null`,
    [tx.scope.partitionId, tx.scope.tenantId, asked.directiveId, on],
  );
  if (done === 0) return;
  await tx.run('update receipt set signed_version = version where partition_id = $1 and id = $2', [
    tx.scope.partitionId,
    asked.id,
  ]);
  await recordDutyEvents(tx, [{ kind: 'signed_amendment', directiveId: asked.directiveId, occurredOn: on }]);
  await closeActs(tx, [asked.directiveId], ['amended']);
  const detail = { version: asked.version, signedOn: on };
  await tx.audit({ action: 'receipt.amendment_signed', subjectKind: 'receipt', subjectId: asked.id, detail });
  await tx.notify('figures_changed', { lo: tx.scope.tenantPath });
}
