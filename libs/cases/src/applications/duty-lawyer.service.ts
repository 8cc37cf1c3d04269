import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import { Ledger, type Page, type PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import { requireCenter } from '../quality/require-center.repository.js';
import { claimsWrong, dayAhead, helpNotFound } from './applications.errors.js';
import { required, text } from './check-application.js';
import type { DutyLawyerHelp, DutyLawyerHelpInput } from './duty-lawyer-help.js';
import { findHelp, insertHelp, listHelps, markHelpDeleted } from './duty-lawyer.repository.js';

/** Help of duty lawyers (art. 30), counted apart from cases. */
@Injectable()
export class DutyLawyerService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  async record(ctx: RequestContext, input: DutyLawyerHelpInput, key: string): Promise<DutyLawyerHelp> {
    requirePermission(ctx, 'case.handle');
    if (input.helpedOn > today(ctx)) throw dayAhead('input.helpedOn');
    const helps = input.helps ?? 1;
    if (!Number.isInteger(helps) || helps < 1 || helps > 500) throw claimsWrong('input.helps');
    const help = {
      ...input,
      helps,
      lawyer: required('input.lawyer', input.lawyer, ['值班律师', 'the duty lawyer'], 50),
      place: text('input.place', input.place, 100),
    };
    const id = await this.database.once(
      ctx,
      { key, operation: 'recordDutyLawyerHelp', input },
      async (tx) => {
        await requireCenter(tx, 'assign');
        const made = newId();
        await insertHelp(tx, made, help);
        const source = {
          kind: 'duty_lawyer_help',
          id: made,
          title: help.place ?? help.placeKind,
          occurredOn: help.helpedOn,
          campaignIds: [],
        };
        await this.ledger.post(tx, source, [
          { indicator: 'duty_lawyer_helps', quantity: helps },
          { indicator: `duty_lawyer_helps.${help.kind}`, quantity: helps },
        ]);
        await tx.audit({
          action: 'duty_lawyer_help.recorded',
          subjectKind: 'duty_lawyer_help',
          subjectId: made,
        });
        return made;
      },
    );
    return this.found(ctx, id);
  }

  /** Takes a record and its figures back; it stays to be seen by those who look for it. */
  async delete(ctx: RequestContext, id: string, reason: string, key: string): Promise<DutyLawyerHelp> {
    requirePermission(ctx, 'case.handle');
    const words = required('reason', reason, ['删除原因', 'the reason']);
    await this.database.once(
      ctx,
      { key, operation: 'deleteDutyLawyerHelp', input: { id, words } },
      async (tx) => {
        if (!isId(id) || !(await markHelpDeleted(tx, id, words))) throw helpNotFound();
        await this.ledger.reverse(tx, id, words);
        await tx.audit({
          action: 'duty_lawyer_help.deleted',
          subjectKind: 'duty_lawyer_help',
          subjectId: id,
        });
        return id;
      },
    );
    return this.found(ctx, id);
  }

  /** Of the unit and those below it, the newest first. @throws Refusal `unit.not_found` */
  helps(ctx: RequestContext, unitId: string | null, page: PageRequest): Promise<Page<DutyLawyerHelp>> {
    requirePermission(ctx, 'case.read');
    const asked = unitId ?? ctx.unitId;
    if (!isId(asked)) throw unitNotFound('unitId');
    return this.database.read(ctx, async (tx) =>
      listHelps(tx, (await unitInOwnSubtree(tx, asked)).path, page),
    );
  }

  private async found(ctx: RequestContext, id: string): Promise<DutyLawyerHelp> {
    const found = await this.database.read(ctx, (tx) => findHelp(tx, id));
    if (!found) throw helpNotFound();
    return found;
  }
}
