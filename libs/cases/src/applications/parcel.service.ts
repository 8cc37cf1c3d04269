import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import type { Page, PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, type UnitName, unitNotFound } from '@fayuan/org';
import { holdCaseFor } from '../aid-case.repository.js';
import { ApplicationPapers } from '../application-papers/application-papers.js';
import { requireCenter } from '../quality/require-center.repository.js';
import { ApplicationPeople } from './application-people.js';
import { competentCenter } from './application-reader.js';
import { findCenters } from './application-units.repository.js';
import { parcelAnswered, parcelNotFound } from './applications.errors.js';
import { answerIntake, type CaseIntake, listIntakes } from './case-intake.repository.js';
import { CaseOpening, type OpenedCase } from './case-opening.js';
import {
  answerParcel,
  type HeldParcel,
  listParcels,
  lockParcel,
  type Parcel,
  type ParcelState,
  sendParcel,
  transferredCase,
} from './case-parcel.repository.js';
import { required } from './check-application.js';

/** Papers on their way between units: what a station hands up, what a centre passes on to another, and what comes back. */
@Injectable()
export class ParcelService {
  constructor(
    private readonly database: Database,
    private readonly people: ApplicationPeople,
    private readonly opening: CaseOpening,
    private readonly papers: ApplicationPapers,
  ) {}

  /** Papers sent to the own unit. */
  parcels(ctx: RequestContext, state: ParcelState): Promise<Parcel[]> {
    requirePermission(ctx, 'case.review');
    return this.database.read(ctx, (tx) => listParcels(tx, state));
  }

  /** Papers that stations and branches handed up, of the unit and those below it. @throws Refusal `unit.not_found` */
  intakes(ctx: RequestContext, unitId: string | null, page: PageRequest): Promise<Page<CaseIntake>> {
    requirePermission(ctx, 'case.read');
    const asked = unitId ?? ctx.unitId;
    if (!isId(asked)) throw unitNotFound('unitId');
    return this.database.read(ctx, async (tx) =>
      listIntakes(tx, (await unitInOwnSubtree(tx, asked)).path, page),
    );
  }

  /** Centres a case may be passed on to, by part of a name or code. */
  centers(ctx: RequestContext, text: string): Promise<UnitName[]> {
    requirePermission(ctx, 'case.review');
    const words = text.trim();
    return words === '' ? Promise.resolve([]) : this.database.read(ctx, (tx) => findCenters(tx, words));
  }

  /** The centre that is competent for a place where the own one is not; null where there is nothing to warn of. */
  competentCenter(ctx: RequestContext, agencyPlace: string | null): Promise<UnitName | null> {
    requirePermission(ctx, 'case.read');
    return this.database.read(ctx, async (tx) => competentCenter(tx, agencyPlace));
  }

  /**
   * Accepts papers sent to the own centre: they become its case, on the clock since the day they were first handed in. A
   * case that comes back lives on as what it was.
   */
  async accept(ctx: RequestContext, id: string, key: string): Promise<OpenedCase> {
    requirePermission(ctx, 'case.review');
    return this.database.once(ctx, { key, operation: 'acceptParcel', input: id }, async (tx) => {
      await requireCenter(tx, 'accept');
      const parcel = await held(tx, id);
      const opened =
        parcel.kind === 'return'
          ? await takenBack(tx, this.opening, parcel)
          : await this.openCase(tx, parcel);
      await this.papers.accept(tx, id, opened.id);
      await answerParcel(tx, id, { state: 'accepted', caseId: opened.id });
      const at = { id: parcel.sourceId, stationId: parcel.senderId };
      if (parcel.kind === 'intake')
        await answerIntake(tx, at, { state: 'accepted', applicationNumber: opened.applicationNumber });
      await tx.audit({
        action: 'parcel.accepted',
        subjectKind: 'case_parcel',
        subjectId: id,
        detail: { caseId: opened.id },
      });
      return opened;
    });
  }

  /** Sends papers back with a reason: a station sees it on its own row, a centre gets them as papers of its own. */
  async sendBack(ctx: RequestContext, id: string, reason: string, key: string): Promise<string> {
    requirePermission(ctx, 'case.review');
    const words = required('reason', reason, ['退回理由', 'why they go back']);
    return this.database.once(ctx, { key, operation: 'returnParcel', input: { id, words } }, async (tx) => {
      const parcel = await held(tx, id);
      if (parcel.kind === 'return') throw parcelAnswered();
      if (parcel.kind === 'intake')
        await answerIntake(
          tx,
          { id: parcel.sourceId, stationId: parcel.senderId },
          { state: 'returned', reason: words },
        );
      else await this.giveBack(tx, parcel, words);
      await this.papers.giveBack(tx, id);
      await answerParcel(tx, id, { state: 'returned', words });
      await tx.audit({ action: 'parcel.returned', subjectKind: 'case_parcel', subjectId: id });
      return id;
    });
  }

  /** Papers of a station, or passed on by another centre: people and words are sealed anew for the own unit. */
  private async openCase(tx: Tx, parcel: HeldParcel): Promise<OpenedCase> {
    const { content, receivedOn } = parcel;
    return this.opening.open(tx, {
      content,
      narrative: this.people.open(tx.scope.tenantId, parcel.id, parcel.narrative),
      parties: await this.people.disclose(tx, parcel.persons, content.parties),
      receivedOn,
      takenInBy: parcel.senderId,
      consultationId: null,
    });
  }

  private async giveBack(tx: Tx, parcel: HeldParcel, words: string): Promise<void> {
    await sendParcel(tx, {
      id: newId(),
      receiverId: parcel.senderId,
      kind: 'return',
      sourceId: parcel.id,
      receivedOn: parcel.receivedOn,
      content: { ...parcel.content, digests: [] },
      // The centre that gets its case back has kept who its people are.
      persons: '',
      narrative: Buffer.alloc(0),
      reason: words,
    });
  }
}

async function held(tx: Tx, id: string): Promise<HeldParcel> {
  const parcel = isId(id) ? await lockParcel(tx, id) : undefined;
  if (!parcel) throw parcelNotFound();
  if (parcel.state !== 'waiting') throw parcelAnswered();
  return parcel;
}

/** The own case that another centre would not have. */
async function takenBack(tx: Tx, opening: CaseOpening, parcel: HeldParcel): Promise<OpenedCase> {
  const at = await transferredCase(tx, parcel.sourceId);
  if (!at) throw parcelNotFound();
  return opening.reopen(tx, await holdCaseFor(tx, at, 'take_back'), parcel.reason);
}
