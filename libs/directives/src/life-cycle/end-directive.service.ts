import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Once, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { Bells } from '@fayuan/queue';
import type { Directive, DirectiveRow } from '../directive.js';
import { DirectiveReadingService } from '../directive-reading.service.js';
import { lockOwnDirective, setStatus } from '../directive.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import { closeActs } from '../inbox.repository.js';
import type { MadeChange } from './change.repository.js';
import { whyRequired } from './life-cycle.errors.js';
import { makeChange } from './make-change.js';
import { nextStatus } from './transitions.js';

/** The ends of a directive: discarded as a draft (作废), closed (办结), archived (归档), withdrawn (撤销), annulled (废止). */
@Injectable()
export class EndDirectiveService {
  constructor(
    private readonly database: Database,
    private readonly bells: Bells,
    private readonly reading: DirectiveReadingService,
  ) {}

  /** Gives up what was not issued. A number it was given stays used. */
  async discard(ctx: RequestContext, id: string, reason: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.draft');
    const why = given(reason);
    const once = { key, operation: 'discardDirective', input: { id, reason } };
    return this.act(ctx, id, once, async (tx, row) => {
      await setStatus(tx, id, nextStatus('discard', row.status), why);
      await closeActs(tx, [id], ['sign_off', 'returned']);
      await tx.audit({ action: 'directive.discarded', subjectKind: 'directive', subjectId: id });
    });
  }

  /** The work is over: nothing is awaited any more. Duties keep what they were; what is late stays late. */
  async close(ctx: RequestContext, id: string, reason: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.issue');
    return this.change(ctx, id, { kind: 'closed', reason, key });
  }

  /** Puts a closed directive on the shelf. */
  async archive(ctx: RequestContext, id: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.issue');
    const once = { key, operation: 'archiveDirective', input: { id } };
    return this.act(ctx, id, once, async (tx, row) => {
      await tx.run('update directive set status = $3, archived_on = $4 where partition_id = $1 and id = $2', [
        tx.scope.partitionId,
        id,
        nextStatus('archive', row.status),
        today(ctx),
      ]);
      await tx.audit({ action: 'directive.archived', subjectKind: 'directive', subjectId: id });
    });
  }

  /** Void from the start: its duties count nowhere; what was done stays done, and its number stays used. */
  async withdraw(ctx: RequestContext, id: string, reason: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.sign_off');
    return this.change(ctx, id, { kind: 'withdrawn', reason, key });
  }

  /** Void from today: open duties are cancelled, done ones stand. */
  async annul(ctx: RequestContext, id: string, reason: string, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.sign_off');
    return this.change(ctx, id, { kind: 'annulled', reason, key });
  }

  private change(
    ctx: RequestContext,
    id: string,
    { kind, reason, key }: Pick<MadeChange, 'kind' | 'reason'> & { readonly key: string },
  ): Promise<Directive> {
    const why = given(reason);
    const once = { key, operation: `directive.${kind}`, input: { id, reason } };
    return this.act(ctx, id, once, (tx, row) =>
      makeChange(tx, this.bells, row, { kind, reason: why, effectiveOn: today(ctx) }),
    );
  }

  private async act(
    ctx: RequestContext,
    id: string,
    once: Once,
    work: (tx: Tx, row: DirectiveRow) => Promise<void>,
  ): Promise<Directive> {
    if (!isId(id)) throw directiveNotFound();
    await this.database.once(ctx, once, async (tx) => {
      await work(tx, await lockOwnDirective(tx, id));
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}

function given(reason: string): string {
  const why = reason.trim();
  if (!why) throw whyRequired();
  return why;
}
