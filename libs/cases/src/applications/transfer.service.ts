import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import {
  type CaseVersion,
  type HeldCase,
  holdCaseFor,
  matterOf,
  storeStage,
} from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseSubject } from '../case-subject.js';
import { requireCenter } from '../quality/require-center.repository.js';
import { NOTHING_SAID } from './application.js';
import { ApplicationPeople } from './application-people.js';
import { findApplication, materialsOf } from './application.repository.js';
import { notACenter } from './applications.errors.js';
import { digestsOfCase } from './case-digest.repository.js';
import { type NewParcel, sendParcel } from './case-parcel.repository.js';
import { partiesOf } from './case-party.repository.js';
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
    private readonly people: ApplicationPeople,
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
      const parcel = await this.parcelOf(tx, standing, receiverId, words);
      if (!(await sendParcel(tx, parcel))) throw notACenter();
      await storeStage(tx, at.id, { stage: standing.nextStage });
      const detail = { receiverId, parcelId: parcel.id };
      await addCaseEvents(tx, [
        { caseId: at.id, kind: 'transfer', occurredOn: today(ctx), remark: words, detail },
      ]);
      await this.clocks.cancel(tx, caseSubject(at.id));
      await this.ledger.reverse(tx, at.id, words);
      await tx.audit({ action: 'case.transferred', subjectKind: 'aid_case', subjectId: at.id, detail });
      return at.id;
    });
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
