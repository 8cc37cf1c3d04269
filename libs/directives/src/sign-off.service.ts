import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Once, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { Directive, DirectiveRow } from './directive.js';
import { checkAgainstUpper } from './directive-check.repository.js';
import { DirectiveReadingService } from './directive-reading.service.js';
import { checkText } from './directive-rules.js';
import { lockOwnDirective, setStatus } from './directive.repository.js';
import { directiveNotFound, ownSignOff, reasonRequired } from './directives.errors.js';
import { nextDocumentNumber } from './document-series.repository.js';
import { awaitAct, closeActs, ownInbox } from './inbox.repository.js';
import { type DirectiveAct, nextStatus } from './life-cycle/transitions.js';
import { checkRecipients } from './recipients/recipients.repository.js';

interface Act {
  readonly once: Once;
  readonly name: DirectiveAct;
  readonly audit: string;
}

/** From draft to signed off (送签, 签发, 退回). The document number is given at the sign-off and never again. */
@Injectable()
export class SignOffService {
  constructor(
    private readonly database: Database,
    private readonly reading: DirectiveReadingService,
  ) {}

  /** Puts a draft before the leader of the own unit. Everything is checked once more: days have passed. */
  async submit(ctx: RequestContext, id: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.draft');
    const act: Act = {
      once: { key, operation: 'submitDirective', input: { id } },
      name: 'submit',
      audit: 'directive.submitted',
    };
    return this.act(ctx, id, act, async (tx, row) => {
      checkText(row.sections, row.reissuesId !== null);
      await checkAgainstUpper(tx, row, { retrospective: row.retrospective, above: row.lineage.slice(0, -1) });
      await checkRecipients(tx, row.recipients);
      await setStatus(tx, id, 'in_review');
      await closeActs(tx, [id], ['returned']);
      const from = { id: tx.scope.tenantId, name: tx.scope.unitName };
      await awaitAct(tx, ownInbox(tx), {
        kind: 'sign_off',
        directiveId: id,
        title: row.title,
        from,
        dueOn: null,
      });
    });
  }

  /** A leader's act. @throws Refusal `directive.own_sign_off` for whoever drafted it */
  async signOff(ctx: RequestContext, id: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.sign_off');
    const act: Act = {
      once: { key, operation: 'signOffDirective', input: { id } },
      name: 'sign_off',
      audit: 'directive.signed_off',
    };
    return this.act(ctx, id, act, async (tx, row) => {
      if (row.draftedById === ctx.accountId) throw ownSignOff();
      const year = Number((row.retrospective ? row.startsOn : today(ctx)).slice(0, 4));
      const { no, number } = await nextDocumentNumber(tx, year);
      await tx.run(
        `update directive set status = 'signed_off', document_year = $3, document_no = $4, document_number = $5,
           signed_off_by = $6, signed_off_by_name = $7, signed_off_at = $8, return_reason = null
         where partition_id = $1 and id = $2`,
        [tx.scope.partitionId, id, year, no, number, ctx.accountId, ctx.accountName, tx.now],
      );
      await closeActs(tx, [id], ['sign_off']);
    });
  }

  /** Back to the drafter, with a reason. */
  async returnDraft(ctx: RequestContext, id: string, reason: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.sign_off');
    if (!reason.trim()) throw reasonRequired();
    const act: Act = {
      once: { key, operation: 'returnDirectiveDraft', input: { id, reason } },
      name: 'return',
      audit: 'directive.draft_returned',
    };
    return this.act(ctx, id, act, async (tx, row) => {
      await setStatus(tx, id, 'draft', reason.trim());
      await closeActs(tx, [id], ['sign_off']);
      const from = { id: tx.scope.tenantId, name: tx.scope.unitName };
      const item = { kind: 'returned', directiveId: id, title: row.title, from, dueOn: null } as const;
      await awaitAct(tx, ownInbox(tx), { ...item, reason: reason.trim() });
    });
  }

  private async act(
    ctx: RequestContext,
    id: string,
    act: Act,
    work: (tx: Tx, row: DirectiveRow) => Promise<void>,
  ): Promise<Directive> {
    if (!isId(id)) throw directiveNotFound();
    await this.database.once(ctx, act.once, async (tx) => {
      const row = await lockOwnDirective(tx, id);
      nextStatus(act.name, row.status);
      await work(tx, row);
      await tx.audit({ action: act.audit, subjectKind: 'directive', subjectId: id });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}
