import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { type Day, daysBetween, newId } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { type HeldCase, insertCase } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { nextCaseNumber } from '../case-series.repository.js';
import { caseSubject } from '../case-subject.js';
import { addMember } from '../team/case-team.repository.js';
import type { Narrative } from './application.js';
import { ApplicationPeople } from './application-people.js';
import { findApplication, insertApplication, saveMaterials } from './application.repository.js';
import { type Hit, hitsOf, insertDigests } from './case-digest.repository.js';
import type { IntakePlace } from './case-intake.repository.js';
import { URGENT_DAYS } from './check-application.js';
import type { ParcelContent } from './case-parcel.repository.js';
import { insertParties, type KeptParty } from './case-party.repository.js';
import { passStage } from './case-acts.js';

/** An application as a centre accepts it, typed at its own counter or sent to it. */
export interface OpeningCase {
  readonly content: ParcelContent;
  readonly narrative: Narrative;
  readonly parties: readonly KeptParty[];
  readonly receivedOn: Day;
  /** The unit that took the papers in. */
  readonly takenInBy: string;
  readonly consultationId: string | null;
}

export interface OpenedCase {
  readonly id: string;
  readonly applicationNumber: string;
  readonly hits: readonly Hit[];
}

/** What an application is counted by. */
interface CountedApplication {
  readonly id: string;
  readonly applicationNumber: string;
  readonly receivedOn: Day;
  readonly claims: number;
}

/** Makes the case of an accepted application; always within the caller's transaction, in the scope of the centre. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly people: ApplicationPeople,
    private readonly clocks: Clocks,
    private readonly ledger: Ledger,
  ) {}

  async open(tx: Tx, opening: OpeningCase): Promise<OpenedCase> {
    const id = newId();
    const { matter } = opening.content;
    const applicationNumber = await nextCaseNumber(tx, 'application', Number(opening.receivedOn.slice(0, 4)));
    await insertCase(tx, {
      ...matter,
      id,
      stage: 'received',
      applicationNumber,
      caseNumber: null,
      receivedOn: opening.receivedOn,
      takenInBy: opening.takenInBy,
      consultationId: opening.consultationId,
    });
    await insertParties(tx, 'case', id, opening.parties);
    if (matter.isSealed && tx.ctx.accountId) await addMember(tx, id, tx.ctx.accountId);
    const hits = await this.compare(tx, id, opening.content);
    await this.keep(tx, id, opening, hits);
    await this.startClocks(tx, id, applicationNumber, opening);
    const { place = 'counter' } = opening.content;
    const { receivedOn } = opening;
    await this.count(tx, { id, applicationNumber, receivedOn, claims: matter.claims }, place);
    return { id, applicationNumber, hits };
  }

  /** Opens a case again that was passed on and came back; its clock never stood still. */
  async reopen(tx: Tx, held: HeldCase, reason: string | null): Promise<OpenedCase> {
    const { id, receivedOn, claims } = held;
    const applicationNumber = held.applicationNumber ?? '';
    await passStage(tx, held, 'take_back', { remark: reason });
    const { kind } = caseSubject(id);
    const clock = { subjectKind: kind, subjectId: id, label: applicationNumber };
    await this.clocks.start(tx, { ...clock, rule: 'R20', from: receivedOn });
    await this.countAgain(tx, { id, applicationNumber, receivedOn, claims });
    return { id, applicationNumber, hits: [] };
  }

  /** Counts an application of other claims than before. */
  async recount(
    tx: Tx,
    held: Pick<HeldCase, 'id' | 'applicationNumber' | 'receivedOn' | 'claims'>,
    reason: string,
  ): Promise<void> {
    await this.ledger.reverse(tx, held.id, reason);
    await this.countAgain(tx, { ...held, applicationNumber: held.applicationNumber ?? '' });
  }

  /** Puts the clock of a limitation period anew; one runs where it leaves the seven days of art. 44. */
  async watchLimitation(
    tx: Tx,
    held: Pick<HeldCase, 'id' | 'applicationNumber'>,
    limitationOn: Day | null,
  ): Promise<void> {
    const { kind } = caseSubject(held.id);
    await this.clocks.cancel(tx, caseSubject(held.id), 'R24');
    if (!isFar(tx, limitationOn)) return;
    const clock = { subjectKind: kind, subjectId: held.id, label: held.applicationNumber };
    await this.clocks.start(tx, { ...clock, rule: 'R24', from: limitationOn });
  }

  /** As `count`, of a case that is there: where its papers were taken in stays what it was. */
  private async countAgain(tx: Tx, made: CountedApplication): Promise<void> {
    await this.count(tx, made, (await findApplication(tx, made.id))?.place ?? 'counter');
  }

  /** An application, and beside it one taken in on site where an event was held (现场受理, a part of the applications). */
  private count(tx: Tx, made: CountedApplication, place: IntakePlace): Promise<void> {
    const { id, applicationNumber, receivedOn, claims } = made;
    const source = {
      kind: 'aid_case',
      id,
      title: applicationNumber,
      occurredOn: receivedOn,
      campaignIds: [],
    };
    return this.ledger.post(tx, source, [
      { indicator: 'applications', quantity: claims },
      ...(place === 'on_site' ? [{ indicator: 'applications_on_site', quantity: claims }] : []),
    ]);
  }

  /** Asks the province whether the same people are known, and leaves what others will be compared with. */
  private async compare(tx: Tx, id: string, { digests, matter }: ParcelContent): Promise<Hit[]> {
    const kept = digests.map(({ digest, ...each }) => ({ ...each, digest: Buffer.from(digest, 'hex') }));
    const hits = await hitsOf(tx, kept, matter.matter, id);
    await insertDigests(tx, id, kept);
    await tx.audit({
      action: 'case.compared',
      subjectKind: 'aid_case',
      subjectId: id,
      detail: { hits: hits.length },
    });
    return hits;
  }

  private async keep(tx: Tx, id: string, opening: OpeningCase, hits: readonly Hit[]): Promise<void> {
    const { content, narrative, receivedOn } = opening;
    await insertApplication(tx, {
      caseId: id,
      narrative: this.people.seal(tx.scope.tenantId, id, narrative),
      agencyPlace: content.agencyPlace,
      limitationOn: content.limitationOn,
      forwardedBy: content.forwardedBy,
      askedAt: content.askedAt === null ? null : new Date(content.askedAt),
      hits,
      place: content.place ?? 'counter',
    });
    await saveMaterials(tx, id, content.materials);
    await addCaseEvents(tx, [{ caseId: id, kind: 'receive', occurredOn: receivedOn, detail: { hits } }]);
  }

  private async startClocks(tx: Tx, id: string, label: string, opening: OpeningCase): Promise<void> {
    const { content, receivedOn } = opening;
    const subject = caseSubject(id);
    const start = { subjectKind: subject.kind, subjectId: id, label };
    const asked = content.askedAt;
    const forwarding = content.forwardedBy === 'duty_lawyer' ? 'R13' : 'R12';
    await this.clocks.startAll(tx, [
      { ...start, rule: 'R20', from: receivedOn },
      ...(asked ? [{ ...start, rule: forwarding, from: new Date(asked) }] : []),
      ...(isFar(tx, content.limitationOn) ? [{ ...start, rule: 'R24', from: content.limitationOn }] : []),
    ]);
    if (asked) await this.clocks.meet(tx, subject, forwarding, new Date(content.takenInAt));
  }
}

/**
 * Whether a limitation period leaves the seven days of art. 44: only then is there a day until which the decision spares giving
 * aid first. In a shorter one that day lies behind, and the application is urgent at once.
 */
const isFar = (tx: Tx, limitationOn: Day | null): limitationOn is Day =>
  limitationOn !== null && daysBetween(today(tx.ctx), limitationOn) >= URGENT_DAYS;
