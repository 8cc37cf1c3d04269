import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import type { ApplicationInput } from './application.js';
import { ApplicationOfConsultation } from './application-of-consultation.js';
import { ApplicationPeople } from './application-people.js';
import { type ApplicationReceipt, ApplicationReceiving } from './application-receiving.js';
import { draftNotFound, draftTooLarge } from './applications.errors.js';
import { deleteDraft, draftExists, dropAccepted, insertDraft, markSent } from './case-draft.repository.js';
import { checkApplication } from './check-application.js';

/** What was typed, to be kept until a centre has accepted the papers. */
export interface TypedForm {
  readonly draftId?: string | null;
  readonly content?: string | null;
}

export const MOST_DRAFT = 60_000;

/** Takes applications in: at a centre they become cases at once, a station or branch hands them up. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly database: Database,
    private readonly people: ApplicationPeople,
    private readonly receiving: ApplicationReceiving,
    private readonly consulted: ApplicationOfConsultation,
  ) {}

  /**
   * Hands an application in. Its draft goes: at once at a centre, else when the centre has accepted the papers.
   * @throws Refusal naming the field that is wrong; nothing is written then
   */
  async submit(
    ctx: RequestContext,
    input: ApplicationInput,
    typed: TypedForm,
    key: string,
  ): Promise<ApplicationReceipt> {
    requirePermission(ctx, 'case.take_in');
    if ((typed.content?.length ?? 0) > MOST_DRAFT) throw draftTooLarge();
    const once = { key, operation: 'submitApplication', input };
    return this.database.once(ctx, once, async (tx) => {
      const application = checkApplication(await this.consulted.completed(tx, input), today(ctx), tx.now);
      const parties = await this.people.record(tx, application.parties, application.matter.isSealed);
      const receipt = await this.receiving.receive(tx, application, parties);
      const id = receipt.caseId ?? receipt.intakeId ?? '';
      await this.receiving.takeAlong(tx, typed.draftId, receipt);
      await this.settleDraft(tx, typed, receipt.intakeId);
      if (application.consultationId) await this.consulted.markConverted(tx, application.consultationId, id);
      const subjectKind = receipt.caseId ? 'aid_case' : 'case_intake';
      await tx.audit({ action: 'application.taken_in', subjectKind, subjectId: id });
      return receipt;
    });
  }

  private async settleDraft(tx: Tx, { draftId, content }: TypedForm, intakeId: string | null): Promise<void> {
    await dropAccepted(tx);
    if (draftId && (!isId(draftId) || !(await draftExists(tx, draftId)))) throw draftNotFound();
    if (intakeId === null) {
      if (draftId) await deleteDraft(tx, draftId);
      return;
    }
    const id = draftId ?? (content ? newId() : null);
    if (id === null) return;
    if (!draftId && content) await insertDraft(tx, id, this.people.sealDraft(tx.scope.tenantId, id, content));
    await markSent(tx, id, intakeId);
  }
}
