import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import { ApplicationPapers } from '../application-papers/application-papers.js';
import { ApplicationPeople } from './application-people.js';
import { type OwnUnit, ownUnit } from './application-units.repository.js';
import { noCenterAbove } from './applications.errors.js';
import type { Hit } from './case-digest.repository.js';
import { returnedAs } from './case-draft.repository.js';
import { insertIntake } from './case-intake.repository.js';
import { CaseOpening } from './case-opening.js';
import { type ParcelContent, sendParcel } from './case-parcel.repository.js';
import { insertParties, type KeptParty } from './case-party.repository.js';
import type { CheckedApplication } from './check-application.js';

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

/** Makes of a checked application what it becomes at the own unit; always within the caller's transaction. */
@Injectable()
export class ApplicationReceiving {
  constructor(
    private readonly people: ApplicationPeople,
    private readonly opening: CaseOpening,
    private readonly papers: ApplicationPapers,
  ) {}

  /** At a centre a case at once; a station or branch hands the papers up. @throws Refusal when no centre stands above */
  async receive(
    tx: Tx,
    application: CheckedApplication,
    parties: readonly KeptParty[],
  ): Promise<ApplicationReceipt> {
    const unit = await ownUnit(tx);
    return unit.kind === 'center'
      ? this.accept(tx, application, parties)
      : this.handUp(tx, unit, application, parties);
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

  /** What came back and is handed up anew, as its draft says, takes its pages along. */
  async takeAlong(
    tx: Tx,
    draftId: string | null | undefined,
    { intakeId, center }: ApplicationReceipt,
  ): Promise<void> {
    const before = draftId && isId(draftId) ? await returnedAs(tx, draftId) : undefined;
    if (!before || !intakeId || !center) return;
    await this.papers.handUpAnew(tx, before.intakeId, { anewId: intakeId, centerId: center.id });
  }
}
