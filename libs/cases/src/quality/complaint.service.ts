import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId, parseDay, words } from '@fayuan/kernel';
import { Ledger, type Page, type PageRequest } from '@fayuan/ledger';
import { Persons } from '@fayuan/persons';
import { neededText } from './checked-text.js';
import {
  type Complaint,
  complaintAfter,
  type ComplaintResult,
  type ComplaintStatus,
  type ComplaintStep,
  type NewComplaint,
  type ShownComplaint,
} from './complaint.js';
import { beginClock, followStep } from './complaint-clocks.js';
import {
  type ComplaintChange,
  findComplaint,
  holdComplaint,
  insertComplaint,
  listComplaints,
  storeComplaint,
} from './complaint.repository.js';
import { judgedCase, openCase } from './judged-case.repository.js';
import { changedMeanwhile, dayOutside, notFound, qualityRefusal } from './quality.errors.js';
import { requireCenter } from './require-center.repository.js';

export interface ComplaintAct {
  readonly id: string;
  readonly version: number;
  readonly step: ComplaintStep;
  /** What is missing, why it is not accepted, or what is done about it. Names nobody. */
  readonly text?: string | null | undefined;
  /** The first complaint of the same matter. */
  readonly mergedInto?: string | null | undefined;
  readonly result?: ComplaintResult | null | undefined;
}

const FIRST_DAY = parseDay('2000-01-01');

/** Complaints (法律援助投诉处理办法, 司法部令第149号). An accepted one counts once, on the day it is accepted. */
@Injectable()
export class ComplaintService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clocks: Clocks,
    private readonly persons: Persons,
  ) {}

  /**
   * Anybody of the centre takes a complaint in. Who complains is kept sealed, open to whoever took it in.
   * @throws Refusal `case.only_center`, `case.not_found`, `case.sealed`, `quality.day_outside`, `person.…` naming the field
   */
  async receive(ctx: RequestContext, input: NewComplaint, key: string): Promise<ShownComplaint> {
    requirePermission(ctx, 'quality.check');
    if (input.receivedOn < FIRST_DAY || input.receivedOn > today(ctx))
      throw dayOutside('receivedOn', FIRST_DAY, today(ctx));
    const { complainant, ...complaint } = input;
    const once = { key, operation: 'receiveComplaint', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'supervise_quality');
      const about = input.caseId ? await openCase(tx, input.caseId) : null;
      const complainantId = complainant
        ? await this.persons.record(tx, complainant, { isSealed: true, at: 'complainant' })
        : null;
      const id = newId();
      await insertComplaint(tx, { ...complaint, id, complainantId });
      await beginClock(this.clocks, tx, { id, caseNumber: about?.caseNumber ?? null }, input.receivedOn);
      const detail = { matter: input.matter, about: input.about };
      await tx.audit({ action: 'complaint.received', subjectKind: 'complaint', subjectId: id, detail });
      return id;
    });
    return this.complaint(ctx, id);
  }

  /**
   * Whoever worked on the case decides nothing about a complaint over it.
   * @throws Refusal `quality.not_found`, `….changed`, `….step_not_now`, `….own_work`, and what is missing for the step
   */
  async act(ctx: RequestContext, input: ComplaintAct, key: string): Promise<ShownComplaint> {
    requirePermission(ctx, 'quality.check');
    const once = { key, operation: 'actOnComplaint', input };
    await this.database.once(ctx, once, async (tx) => {
      const held = isId(input.id) ? await holdComplaint(tx, input.id) : undefined;
      if (!held) throw notFound();
      if (held.version !== input.version) throw changedMeanwhile(held.version);
      const status = complaintAfter(held.status, input.step);
      if (status === null) throw stepNotNow();
      if (held.caseId) await judgedCase(tx, held.caseId, 'id');
      await storeComplaint(tx, held.id, await changeOf(tx, held, input, status));
      await followStep(this.clocks, tx, held, { step: input.step, on: today(ctx) });
      if (input.step === 'accept') await this.count(tx, held);
      const detail = { step: input.step };
      await tx.audit({ action: 'complaint.stepped', subjectKind: 'complaint', subjectId: held.id, detail });
      return held.id;
    });
    return this.complaint(ctx, input.id);
  }

  /** Own complaints, the newest first. */
  async complaints(
    ctx: RequestContext,
    statuses: readonly ComplaintStatus[],
    page: PageRequest,
  ): Promise<Page<ShownComplaint>> {
    requirePermission(ctx, 'case.read');
    return this.database.read(ctx, async (tx) => {
      const found = await listComplaints(tx, statuses, page);
      return { ...found, items: await this.shown(tx, found.items) };
    });
  }

  private async count(tx: Tx, { id, caseNumber }: Complaint): Promise<void> {
    const source = {
      kind: 'complaint',
      id,
      title: caseNumber ?? '投诉',
      occurredOn: today(tx.ctx),
      campaignIds: [],
    };
    await this.ledger.post(tx, source, [{ indicator: 'complaints', quantity: 1 }]);
  }

  private complaint(ctx: RequestContext, id: string): Promise<ShownComplaint> {
    return this.database.read(ctx, async (tx) => {
      const found = await findComplaint(tx, id);
      const [shown] = await this.shown(tx, found ? [found] : []);
      if (!shown) throw notFound();
      return shown;
    });
  }

  /** With clocks and complainants: two statements for a page of them. */
  private async shown(tx: Tx, complaints: readonly Complaint[]): Promise<ShownComplaint[]> {
    const clocks = await this.clocks.ofSubjects(
      tx,
      complaints.map(({ id }) => id),
    );
    const people = await this.persons.masked(
      tx,
      complaints.flatMap(({ complainantId }) => complainantId ?? []),
    );
    return complaints.map((complaint) => ({
      ...complaint,
      complainant: people.get(complaint.complainantId ?? '') ?? null,
      clocks: clocks.get(complaint.id) ?? [],
    }));
  }
}

async function changeOf(
  tx: Tx,
  held: Complaint,
  { step, text, mergedInto, result }: ComplaintAct,
  status: ComplaintStatus,
): Promise<ComplaintChange> {
  const on = today(tx.ctx);
  switch (step) {
    case 'tell_missing':
      return {
        status,
        toldMissingOn: on,
        missing: neededText('text', text, ['需补充的信息', 'what is missing']),
      };
    case 'supply':
      return { status, suppliedOn: on };
    case 'accept':
      return { status, decidedOn: on };
    case 'refuse':
      return { status, decidedOn: on, reason: neededText('text', text, ['不予受理的理由', 'the reason']) };
    case 'merge':
      return { status, decidedOn: on, mergedInto: await firstOf(tx, held.id, mergedInto ?? '') };
    case 'answer':
      if (!result) throw resultMissing();
      return {
        status,
        answeredOn: on,
        result,
        measures: neededText('text', text, ['处理结果', 'what was done']),
      };
  }
}

/** Another own complaint that was not merged itself. */
async function firstOf(tx: Tx, id: string, first: string): Promise<string> {
  const found = isId(first) && first !== id ? await holdComplaint(tx, first) : undefined;
  if (!found || found.status === 'merged') throw notFound('mergedInto');
  return found.id;
}

const stepNotNow = () =>
  qualityRefusal(
    'step_not_now',
    'step',
    words(
      '投诉目前的状态不能进行这项操作，请刷新后查看',
      'This cannot be done with the complaint now; reload to see what can',
    ),
  );

const resultMissing = () =>
  qualityRefusal('result_missing', 'result', words('请选择处理结论', 'Choose the result of the complaint'));
