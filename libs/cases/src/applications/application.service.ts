import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { ApplicationInput } from './application.js';
import { ApplicationOfConsultation } from './application-of-consultation.js';
import { ApplicationPeople } from './application-people.js';
import { type OwnUnit, ownUnit } from './application-units.repository.js';
import { draftNotFound, draftTooLarge, noCenterAbove } from './applications.errors.js';
import type { Hit } from './case-digest.repository.js';
import { deleteDraft, draftExists, dropAccepted, insertDraft, markSent } from './case-draft.repository.js';
import { insertIntake } from './case-intake.repository.js';
import { CaseOpening } from './case-opening.js';
import { type ParcelContent, sendParcel } from './case-parcel.repository.js';
import { insertParties, type KeptParty } from './case-party.repository.js';
import { type CheckedApplication, checkApplication } from './check-application.js';

/** What became of an application that was handed in. */
export interface ApplicationReceipt {
  /** At a centre: the case it is now. */
  readonly caseId: string | null;
  readonly applicationNumber: string | null;
  readonly hits: readonly Hit[];
  /** At a station or branch: the papers as they were handed up, and to whom. */
  readonly intakeId: string | null;
  readonly center: UnitName | null;
}

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
    private readonly opening: CaseOpening,
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
      const unit = await ownUnit(tx);
      const parties = await this.people.record(tx, application.parties, application.matter.isSealed);
      const receipt =
        unit.kind === 'center'
          ? await this.accept(tx, application, parties)
          : await this.handUp(tx, unit, application, parties);
      const id = receipt.caseId ?? receipt.intakeId ?? '';
      await this.settleDraft(tx, typed, receipt.intakeId);
      if (application.consultationId) await this.consulted.markConverted(tx, application.consultationId, id);
      const subjectKind = receipt.caseId ? 'aid_case' : 'case_intake';
      await tx.audit({ action: 'application.taken_in', subjectKind, subjectId: id });
      return receipt;
    });
  }

  private async accept(
    tx: Tx,
    application: CheckedApplication,
    parties: readonly KeptParty[],
  ): Promise<ApplicationReceipt> {
    const { id, applicationNumber, hits } = await this.opening.open(tx, {
      content: this.contentOf(tx, application),
      narrative: application.narrative,
      parties,
      receivedOn: application.receivedOn,
      takenInBy: tx.scope.tenantId,
      consultationId: application.consultationId,
    });
    return { caseId: id, applicationNumber, hits, intakeId: null, center: null };
  }

  private async handUp(
    tx: Tx,
    { center }: OwnUnit,
    application: CheckedApplication,
    parties: readonly KeptParty[],
  ): Promise<ApplicationReceipt> {
    if (!center) throw noCenterAbove();
    const id = newId();
    const parcelId = newId();
    const { caseType, matter } = application.matter;
    const { receivedOn, consultationId, takenInAt } = application;
    await insertIntake(tx, {
      id,
      centerId: center.id,
      caseType,
      matter,
      receivedOn,
      consultationId,
      takenInAt,
    });
    await insertParties(tx, 'intake', id, parties);
    const persons = await this.people.enclose(tx, center.id, parties);
    const sent = await sendParcel(tx, {
      id: parcelId,
      receiverId: center.id,
      kind: 'intake',
      sourceId: id,
      receivedOn,
      content: this.contentOf(tx, application),
      persons,
      narrative: this.people.seal(center.id, parcelId, application.narrative),
      reason: null,
    });
    if (!sent) throw noCenterAbove();
    return { caseId: null, applicationNumber: null, hits: [], intakeId: id, center };
  }

  private contentOf(tx: Tx, application: CheckedApplication): ParcelContent {
    return {
      matter: application.matter,
      agencyPlace: application.agencyPlace,
      limitationOn: application.limitationOn,
      forwardedBy: application.forwardedBy,
      askedAt: application.askedAt?.toISOString() ?? null,
      parties: application.parties.map(({ role, relation }) => ({ role, relation })),
      materials: application.materials,
      digests: this.people
        .digestsOf(application.parties)
        .map(({ digest, ...each }) => ({ ...each, digest: digest.toString('hex') })),
      takenInAt: tx.now.toISOString(),
      place: application.takenInAt,
    };
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
