import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { type HeldCase, matterOf } from '../aid-case.repository.js';
import { ApplicationPapers } from '../application-papers/application-papers.js';
import { NOTHING_SAID } from './application.js';
import { ApplicationPeople } from './application-people.js';
import { findApplication, materialsOf } from './application.repository.js';
import { notACenter } from './applications.errors.js';
import { digestsOfCase } from './case-digest.repository.js';
import { type NewParcel, sendParcel } from './case-parcel.repository.js';
import { partiesOf } from './case-party.repository.js';

/** Gives all that is kept of a case to another centre, sealed for it; always within the caller's transaction. */
@Injectable()
export class CasePassing {
  constructor(
    private readonly people: ApplicationPeople,
    private readonly papers: ApplicationPapers,
  ) {}

  /** @returns the id of the parcel. @throws Refusal `case.not_a_center` */
  async send(tx: Tx, standing: HeldCase, receiverId: string, reason: string): Promise<string> {
    const parcel = await this.parcelOf(tx, standing, receiverId, reason);
    if (!(await sendParcel(tx, parcel))) throw notACenter();
    const to = { receiverId, sourceId: parcel.sourceId };
    await this.papers.sendAll(tx, { subject: 'case', id: standing.id }, to);
    return parcel.id;
  }

  private async parcelOf(tx: Tx, standing: HeldCase, receiverId: string, reason: string): Promise<NewParcel> {
    const { id: caseId, receivedOn } = standing;
    const id = newId();
    const application = await findApplication(tx, caseId);
    const parties = await partiesOf(tx, 'case', caseId);
    const digests = await digestsOfCase(tx, caseId);
    const narrative = application
      ? this.people.open(tx.scope.tenantId, caseId, application.narrative)
      : NOTHING_SAID;
    return {
      id,
      receiverId,
      kind: 'transfer',
      // A case that came back may be passed on again.
      sourceId: id,
      receivedOn,
      content: {
        matter: matterOf(standing),
        agencyPlace: application?.agencyPlace ?? null,
        limitationOn: application?.limitationOn ?? null,
        // Forwarded in time or not was settled where the papers first came in.
        forwardedBy: null,
        askedAt: null,
        parties: parties.map(({ role, relation }) => ({ role, relation })),
        materials: await materialsOf(tx, caseId),
        digests: digests.map(({ digest, ...each }) => ({ ...each, digest: digest.toString('hex') })),
        takenInAt: tx.now.toISOString(),
        place: application?.place ?? 'counter',
      },
      persons: await this.people.enclose(tx, receiverId, parties),
      narrative: this.people.seal(receiverId, id, narrative),
      reason,
    };
  }
}
