import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { type CaseVersion, holdCaseFor, storeStage } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { requireCenter } from '../quality/require-center.repository.js';
import { notACenter } from './applications.errors.js';
import { CasePassing } from './case-passing.js';
import { required } from './check-application.js';

export interface TransferInput {
  readonly at: CaseVersion;
  readonly receiverId: string;
  readonly reason: string;
}

/** Passes applications on to other centres. */
@Injectable()
export class TransferService {
  constructor(
    private readonly database: Database,
    private readonly passing: CasePassing,
    private readonly clocks: Clocks,
    private readonly ledger: Ledger,
  ) {}

  /** Passes an undecided application on, with all its papers (art. 38; 办理程序规定第10条). @throws Refusal `case.not_a_center` */
  async transfer(
    ctx: RequestContext,
    { at, receiverId, reason }: TransferInput,
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'case.review');
    const words = required('reason', reason, ['移送理由', 'why the case is passed on']);
    const once = { key, operation: 'transferCase', input: { at, receiverId, words } };
    return this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'accept');
      if (!isId(receiverId)) throw notACenter();
      const standing = await holdCaseFor(tx, at, 'transfer');
      const parcelId = await this.passing.send(tx, standing, receiverId, words);
      await storeStage(tx, at.id, { stage: standing.nextStage });
      const detail = { receiverId, parcelId };
      await addCaseEvents(tx, [
        { caseId: at.id, kind: 'transfer', occurredOn: today(ctx), remark: words, detail },
      ]);
      await this.clocks.cancel(tx, caseSubject(at.id));
      await this.ledger.reverse(tx, at.id, words);
      await tx.audit({ action: 'case.transferred', subjectKind: 'aid_case', subjectId: at.id, detail });
      return at.id;
    });
  }
}
