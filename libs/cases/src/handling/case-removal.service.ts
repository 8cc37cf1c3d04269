import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { type CaseVersion, holdCaseFor, storeStage } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { caseNotFound } from '../cases.errors.js';
import { neededReason } from '../handlers/reasons.js';

/**
 * What was registered by mistake. Only before the decision: a decision taken has its own ways back (objection, termination).
 * The row stays with the reason, its figures are taken back, and its number is never given to another case.
 */
@Injectable()
export class CaseRemovalService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clocks: Clocks,
  ) {}

  /** @throws Refusal `case.not_at_stage` once it is decided */
  async remove(ctx: RequestContext, at: CaseVersion, reason: string, key: string): Promise<string> {
    requirePermission(ctx, 'case.take_in');
    const why = neededReason('reason', reason, { zh: '删除理由', en: 'why it is deleted' });
    if (!isId(at.id)) throw caseNotFound();
    return this.database.once(ctx, { key, operation: 'deleteCase', input: { at, reason } }, async (tx) => {
      const held = await holdCaseFor(tx, at, 'delete');
      await storeStage(tx, held.id, { stage: held.nextStage });
      await this.ledger.reverse(tx, held.id, why);
      await this.clocks.cancel(tx, caseSubject(held.id));
      const event = { caseId: held.id, kind: 'delete', occurredOn: today(ctx), remark: why };
      await addCaseEvents(tx, [event]);
      await tx.audit({ action: 'case.deleted', subjectKind: 'aid_case', subjectId: held.id });
      return held.id;
    });
  }
}
