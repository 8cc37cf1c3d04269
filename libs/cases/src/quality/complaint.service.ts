import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId, parseDay, words } from '@fayuan/kernel';
import { Ledger, type Page, type PageRequest } from '@fayuan/ledger';
import { caseNotFound, caseSealed } from '../cases.errors.js';
import { ownCaseOpen } from './case-opinion.repository.js';
import { neededText } from './checked-text.js';
import {
  type Complaint,
  complaintAfter,
  type ComplaintResult,
  type ComplaintStatus,
  type ComplaintStep,
  type NewComplaint,
} from './complaint.js';
import {
  type ComplaintChange,
  findComplaint,
  holdComplaint,
  insertComplaint,
  listComplaints,
  storeComplaint,
} from './complaint.repository.js';
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
  ) {}

  /** @throws Refusal `case.only_center`, `case.not_found`, `case.sealed`, `quality.day_outside` */
  async receive(ctx: RequestContext, input: NewComplaint, key: string): Promise<Complaint> {
    requirePermission(ctx, 'quality.check');
    if (input.receivedOn < FIRST_DAY || input.receivedOn > today(ctx))
      throw dayOutside('receivedOn', FIRST_DAY, today(ctx));
    const once = { key, operation: 'receiveComplaint', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'supervise_quality');
      if (input.caseId) await requireOpenCase(tx, input.caseId);
      const id = newId();
      await insertComplaint(tx, id, input);
      const detail = { matter: input.matter, about: input.about };
      await tx.audit({ action: 'complaint.received', subjectKind: 'complaint', subjectId: id, detail });
      return id;
    });
    return this.complaint(ctx, id);
  }

  /** @throws Refusal `quality.not_found`, `….changed`, `….step_not_now`, and what is missing for the step */
  async act(ctx: RequestContext, input: ComplaintAct, key: string): Promise<Complaint> {
    requirePermission(ctx, 'quality.check');
    const once = { key, operation: 'actOnComplaint', input };
    await this.database.once(ctx, once, async (tx) => {
      const held = isId(input.id) ? await holdComplaint(tx, input.id) : undefined;
      if (!held) throw notFound();
      if (held.version !== input.version) throw changedMeanwhile(held.version);
      const status = complaintAfter(held.status, input.step);
      if (status === null) throw stepNotNow();
      await storeComplaint(tx, held.id, await changeOf(tx, held, input, status));
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
  ): Promise<Page<Complaint>> {
    requirePermission(ctx, 'case.read');
    return this.database.read(ctx, (tx) => listComplaints(tx, statuses, page));
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

  private async complaint(ctx: RequestContext, id: string): Promise<Complaint> {
    const found = await this.database.read(ctx, (tx) => findComplaint(tx, id));
    if (!found) throw notFound();
    return found;
  }
}

async function requireOpenCase(tx: Tx, caseId: string): Promise<void> {
  const found = isId(caseId) ? await ownCaseOpen(tx, caseId) : undefined;
  if (!found) throw caseNotFound();
  if (!found.isOpen) throw caseSealed();
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
