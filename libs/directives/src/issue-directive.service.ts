import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day, isId } from '@fayuan/kernel';
import { Bells, scheduleWork } from '@fayuan/queue';
import { insertCampaign } from './campaign.service.js';
import { scheduleChasing } from './chasing/chase.job.js';
import { markAnswered } from './correspondence/reply.repository.js';
import { asksReport, type Directive, type DirectiveRow } from './directive.js';
import { checkAgainstUpper, lockUpperReceipt } from './directive-check.repository.js';
import { DirectiveReadingService } from './directive-reading.service.js';
import { actDay } from './directive-rules.js';
import { lockOwnDirective } from './directive.repository.js';
import { directiveNotFound } from './directives.errors.js';
import { recordDutyEvents } from './duty-event.repository.js';
import { FAN_OUT, FAN_OUT_BATCH, fanOutJob } from './fan-out.job.js';
import { makeChange } from './life-cycle/make-change.js';
import { nextStatus } from './life-cycle/transitions.js';
import { recipientCounts } from './recipients/address-words.js';
import { fixRecipients } from './recipients/recipients.repository.js';

/** Sending a signed-off directive down (印发): recipients are fixed here, receipts are written by the dispatch worker. */
@Injectable()
export class IssueDirectiveService {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
    private readonly reading: DirectiveReadingService,
  ) {}

  /** @param issuedOn only for a directive entered afterwards; there the first day of its period when not given */
  async issue(
    ctx: RequestContext,
    id: string,
    issuedOn: Day | null | undefined,
    key: string,
  ): Promise<Directive> {
    requirePermission(ctx, 'directive.issue');
    if (!isId(id)) throw directiveNotFound();
    const input = { id, issuedOn: issuedOn ?? null };
    await this.database.once(ctx, { key, operation: 'issueDirective', input }, async (tx) => {
      const row = await lockOwnDirective(tx, id);
      nextStatus('issue', row.status);
      await this.send(tx, row, issuedOn);
      return { id };
    });
    return this.reading.get(ctx, id);
  }

  private async send(tx: Tx, row: DirectiveRow, given: Day | null | undefined): Promise<void> {
    const issuedOn = await issueDay(tx, row, given);
    await checkAgainstUpper(tx, row, { retrospective: row.retrospective, above: row.lineage.slice(0, -1) });
    const sent = recipientCounts(await fixRecipients(tx, row.id, row.recipients));
    const count = sent.primary + sent.copy;
    if (row.supersedesId) await this.replace(tx, row, issuedOn);
    if (!row.reissuesId && !row.supersedesId && asksReport(row.documentKind)) {
      const { campaignId, title, startsOn, endsOn } = row;
      await insertCampaign(tx, { id: campaignId, title, startsOn, endsOn });
    }
    await tx.run(
      `update directive set status = 'issuing', issued_on = $3, issued_at = $4, recipient_count = $5, copy_count = $6,
         addressee = coalesce(addressee, $7), copied_to = coalesce(copied_to, $8)
       where partition_id = $1 and id = $2`,
      [tx.scope.partitionId, row.id, issuedOn, tx.now, count, sent.copy, sent.addressee, sent.copiedTo],
    );
    if (row.reissuesId) {
      await recordDutyEvents(tx, [{ kind: 'reissued', directiveId: row.reissuesId, occurredOn: issuedOn }]);
    }
    if (row.documentKind === 'reply') await markAnswered(tx, { ...row, issuedOn });
    const detail = { recipients: count, copies: sent.copy, issuedOn };
    await tx.audit({ action: 'directive.issued', subjectKind: 'directive', subjectId: row.id, detail });
    const parts = await deliveryParts(tx, row.id, count);
    await scheduleWork(tx, this.bells, { kind: FAN_OUT, subjectId: row.id, job: fanOutJob, parts });
    // What has taken place is entered afterwards: nobody is chased for it.
    if (!row.retrospective) await scheduleChasing(tx, this.bells, row.id);
  }

  /** The directive it replaces is annulled from the day of its issue. */
  private async replace(tx: Tx, row: DirectiveRow, issuedOn: Day): Promise<void> {
    if (!row.supersedesId) return;
    const former = await lockOwnDirective(tx, row.supersedesId, 'supersedesId');
    await makeChange(tx, this.bells, former, {
      kind: 'annulled',
      reason: `由《${row.title}》（${row.documentNumber ?? ''}）代替`,
      effectiveOn: issuedOn,
      supersededById: row.id,
    });
  }
}

/** How long before its campaign a directive can have been issued. */
const NOTICE_DAYS = 366;

/** A current directive is issued today; one entered afterwards on the day given, not before the upper one was. */
async function issueDay(tx: Tx, row: DirectiveRow, given: Day | null | undefined): Promise<Day> {
  const now = today(tx.ctx);
  const upper = row.reissuesId ? await lockUpperReceipt(tx, row.reissuesId) : null;
  const earliest = upper?.issuedOn ?? addDays(row.startsOn, -NOTICE_DAYS);
  const begin = upper && upper.issuedOn > row.startsOn ? upper.issuedOn : row.startsOn;
  const preset = row.retrospective ? begin : now;
  const latest = row.reportDue < now ? row.reportDue : now;
  return actDay({
    field: 'issuedOn',
    given,
    retrospective: row.retrospective,
    earliest,
    today: latest,
    preset,
  });
}

/** The recipients in parts of equal size, each from one unit number to another; the order of the numbers is that of delivery. */
async function deliveryParts(
  tx: Tx,
  id: string,
  count: number,
): Promise<{ afterNo: number; toNo: number }[]> {
  const ends = await tx.rows<{ no: number }>(
    `select max(p.unit_no) as no
     from (select unit_no, ntile($3) over (order by unit_no) as part from directive_recipient
           where partition_id = $1 and directive_id = $2) as p
     group by p.part order by no`,
    [tx.scope.partitionId, id, Math.ceil(count / FAN_OUT_BATCH)],
  );
  return ends.map(({ no }, index) => ({ afterNo: ends[index - 1]?.no ?? -1, toNo: no }));
}
