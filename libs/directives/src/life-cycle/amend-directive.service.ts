import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { Bells, scheduleWork } from '@fayuan/queue';
import type { Directive, DirectiveRow } from '../directive.js';
import { checkReferences } from '../directive-check.repository.js';
import { DirectiveReadingService } from '../directive-reading.service.js';
import { checkPaper, checkText, checkWords } from '../directive-rules.js';
import { directiveTexts } from '../directive-text.repository.js';
import { lockOwnDirective } from '../directive.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import { awaitAct, closeActs, ownInbox } from '../inbox.repository.js';
import { type AmendmentInput, asksSignature, checkAmendedDates, differences } from './amendment.js';
import {
  applyAmendment,
  insertProposal,
  lockAmendment,
  openAmendment,
  type ProposedAmendment,
  proposedAmendment,
  refuseAmendment,
} from './change.repository.js';
import {
  amendmentNotFound,
  amendmentWaiting,
  nothingChanged,
  ownAmendment,
  whyRequired,
} from './life-cycle.errors.js';
import { checkTaskUnits } from '../tasks/split.repository.js';
import { TELL_CHANGE, tellChangeJob } from './tell-change.job.js';
import { nextStatus } from './transitions.js';

export interface Amendment {
  readonly directiveId: string;
  readonly input: AmendmentInput;
  readonly reason: string;
}

/** Changing an issued directive (修改): an officer writes it, a leader approves it, the receivers see what differs. */
@Injectable()
export class AmendDirectiveService {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
    private readonly reading: DirectiveReadingService,
  ) {}

  /** Puts an amendment before the leader; nothing changes yet. One at a time. */
  async propose(ctx: RequestContext, amendment: Amendment, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.draft');
    const { directiveId: id, input } = amendment;
    const reason = amendment.reason.trim();
    if (!isId(id)) throw directiveNotFound('directiveId');
    if (!reason) throw whyRequired();
    checkPaper(input);
    checkWords(input);
    await this.database.once(ctx, { key, operation: 'proposeAmendment', input: amendment }, async (tx) => {
      const row = await lockOwnDirective(tx, id, 'directiveId');
      nextStatus('amend', row.status);
      if (await proposedAmendment(tx, id)) throw amendmentWaiting();
      const changed = await checkedDifferences(tx, row, input);
      const asks = asksSignature(changed);
      const change = await insertProposal(tx, id, {
        reason,
        content: input,
        differences: changed,
        asksSignature: asks,
      });
      const from = { id: tx.scope.tenantId, name: tx.scope.unitName };
      const item = {
        kind: 'sign_off',
        directiveId: id,
        title: row.title,
        from,
        dueOn: null,
        reason,
      } as const;
      await awaitAct(tx, ownInbox(tx), item);
      await tx.audit({ action: 'directive.amendment_proposed', ...subject(id), detail: { change } });
      return { id };
    });
    return this.reading.get(ctx, id);
  }

  /** The amendment that waits for the own leader, or the latest when it was refused; null when there is none. */
  async open(ctx: RequestContext, directiveId: string): Promise<ProposedAmendment | null> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) return null;
    return (await this.database.read(ctx, (tx) => openAmendment(tx, directiveId))) ?? null;
  }

  /** A leader's act: the amendment holds from today. @throws Refusal `directive.own_amendment` for its author */
  async approve(ctx: RequestContext, id: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.sign_off');
    return this.decide(
      ctx,
      { id, operation: 'approveAmendment', input: { id }, key },
      async (tx, proposal) => {
        if (proposal.proposedById === ctx.accountId) throw ownAmendment();
        const row = await lockOwnDirective(tx, proposal.directiveId);
        nextStatus('amend', row.status);
        const changed = await checkedDifferences(tx, row, proposal.content);
        const made = { effectiveOn: today(ctx), differences: changed, asks: asksSignature(changed) };
        await applyAmendment(tx, row, proposal, made);
        await closeActs(tx, [row.id], ['sign_off', 'upper_changed']);
        await tx.audit({ action: 'directive.amended', ...subject(row.id), detail: { change: id } });
        await scheduleWork(tx, this.bells, { kind: TELL_CHANGE, subjectId: id, job: tellChangeJob });
      },
    );
  }

  /** Back to whoever proposed it, with a reason; it has no effect. */
  async refuse(ctx: RequestContext, id: string, reason: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.sign_off');
    const why = reason.trim();
    if (!why) throw whyRequired();
    const once = { id, operation: 'refuseAmendment', input: { id, reason }, key };
    return this.decide(ctx, once, async (tx, proposal) => {
      const row = await lockOwnDirective(tx, proposal.directiveId);
      await refuseAmendment(tx, id, why);
      await closeActs(tx, [row.id], ['sign_off']);
      await tx.audit({ action: 'directive.amendment_refused', ...subject(row.id), detail: { change: id } });
    });
  }

  private async decide(
    ctx: RequestContext,
    { id, key, ...once }: { id: string; operation: string; input: unknown; key: string },
    work: (tx: Tx, proposal: ProposedAmendment) => Promise<void>,
  ): Promise<Directive> {
    if (!isId(id)) throw amendmentNotFound();
    const answer = await this.database.once(ctx, { key, ...once }, async (tx) => {
      const proposal = await lockAmendment(tx, id);
      await work(tx, proposal);
      return { directiveId: proposal.directiveId };
    });
    return this.reading.get(ctx, answer.directiveId);
  }
}

const subject = (id: string) => ({ subjectKind: 'directive', subjectId: id });

/** Checks an amendment as a draft is checked, against the text in force. */
async function checkedDifferences(tx: Tx, row: DirectiveRow, input: AmendmentInput) {
  checkText(input.sections, row.reissuesId !== null);
  const upper = await directiveTexts(tx, row.lineage.slice(0, -1));
  checkAmendedDates(row, input, { today: today(tx.ctx), retrospective: row.retrospective, upper });
  await checkReferences(tx, { tasks: input.tasks });
  await checkTaskUnits(tx, { tasks: input.tasks, recipients: row.recipients });
  const changed = differences(row, input);
  if (changed.length === 0) throw nothingChanged();
  return changed;
}
