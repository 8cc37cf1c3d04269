import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import type { PageRequest } from '@fayuan/ledger';
import { caseNotFound } from '../cases.errors.js';
import { handlerNotFound } from '../handlers/handler.errors.js';
import { findHandler } from '../handlers/handler.repository.js';
import { dayWithin, neededReason, optionalText } from '../handlers/reasons.js';
import { requireCenter } from '../quality/require-center.repository.js';
import { paymentLine } from './payment-line.js';
import { ownProvince, standardFor } from './standard.repository.js';
import {
  caseNotReady,
  daysNeeded,
  didNotHandle,
  noStandard,
  notInState,
  notYourProposal,
  proposedAlready,
  publicPost,
  subsidyChanged,
  subsidyNotFound,
} from './subsidy.errors.js';
import type { LineInput, Subsidy, SubsidyKind, SubsidyStandard } from './subsidy.js';
import {
  areOwn,
  decideSubsidy,
  findSubsidy,
  holdSubsidy,
  insertSubsidy,
  listSubsidies,
  payableCase,
  paySubsidies,
  type SubsidyFilter,
  type SubsidyPage,
} from './subsidy.repository.js';

const MOST_DAYS = 31;
const EARLIEST = '2022-01-01' as Day;

export interface SubsidyInput extends LineInput {
  readonly kind: SubsidyKind;
  /** Of a case; of days when not. */
  readonly caseId?: string | null | undefined;
  readonly handlerId: string;
  /** Last of the days; a case counts on the day of its close. */
  readonly serviceOn?: Day | null | undefined;
  readonly days?: number | null | undefined;
}

export interface SubsidyVersion {
  readonly id: string;
  readonly version: number;
}

interface Service {
  readonly standard: SubsidyStandard;
  readonly serviceOn: Day;
  readonly days: number | null;
  readonly caseId: string | null;
}

/** Subsidies (补贴): an officer proposes by the province's standard, a leader approves, and it is paid (art. 52, R50–R52). */
@Injectable()
export class SubsidyService {
  constructor(private readonly database: Database) {}

  /** Lines of the own centre, the latest first, with sums by state. */
  async subsidies(ctx: RequestContext, filter: SubsidyFilter, page: PageRequest): Promise<SubsidyPage> {
    requirePermission(ctx, 'case.read');
    if (filter.handlerId && !isId(filter.handlerId)) throw handlerNotFound('handlerId');
    if (filter.caseId && !isId(filter.caseId)) throw caseNotFound();
    return this.database.read(ctx, (tx) => listSubsidies(tx, filter, page));
  }

  /** Proposes a line; the standard is the province's on the day. @throws Refusal naming the field */
  async propose(ctx: RequestContext, input: SubsidyInput, key: string): Promise<Subsidy> {
    requirePermission(ctx, 'case.handle');
    const id = await this.database.once(ctx, { key, operation: 'proposeSubsidy', input }, async (tx) => {
      await requireCenter(tx, 'pay');
      const handler = isId(input.handlerId) ? await findHandler(tx, input.handlerId) : undefined;
      if (!handler) throw handlerNotFound('input.handlerId');
      if (handler.holdsPublicPost) throw publicPost();
      const service = await serviceOf(tx, input);
      const line = paymentLine(due(service), input);
      const { kind, handlerId } = input;
      const { caseId, serviceOn, days, standard } = service;
      const made = { kind, handlerId, caseId, serviceOn, days, standardId: standard.id, ...line };
      const subsidyId = await insertSubsidy(tx, { ...made, proposedOn: today(ctx) });
      if (subsidyId === null) throw proposedAlready();
      await audit(tx, 'proposed', subsidyId);
      return subsidyId;
    });
    return this.found(ctx, id);
  }

  /** A leader decides who neither proposed the line nor is paid by it. @throws Refusal `subsidy.not_your_own`, … */
  async decide(
    ctx: RequestContext,
    at: SubsidyVersion,
    { approves, remark }: { readonly approves: boolean; readonly remark?: string | null | undefined },
    key: string,
  ): Promise<Subsidy> {
    requirePermission(ctx, 'case.decide');
    const name = { zh: '不同意的理由', en: 'why it is refused' };
    const said = approves ? optionalText('remark', remark) : neededReason('remark', remark, name);
    if (!isId(at.id)) throw subsidyNotFound();
    const once = { key, operation: 'decideSubsidy', input: { at, approves, remark } };
    await this.database.once(ctx, once, async (tx) => {
      const held = await holdSubsidy(tx, at.id);
      if (!held) throw subsidyNotFound();
      if (held.version !== at.version) throw subsidyChanged(held.version);
      if (held.state !== 'proposed') throw notInState();
      if (held.proposedBy === ctx.accountId || held.handlerAccountId === ctx.accountId)
        throw notYourProposal();
      const state = approves ? 'approved' : 'refused';
      await decideSubsidy(tx, at.id, { state, on: today(ctx), remark: said });
      await audit(tx, state, at.id);
      return at.id;
    });
    return this.found(ctx, at.id);
  }

  /** Marks approved lines as paid on a day. @returns how many; @throws Refusal `subsidy.state` when one is not approved */
  async pay(ctx: RequestContext, ids: readonly string[], paidOn: Day, key: string): Promise<number> {
    requirePermission(ctx, 'case.handle');
    const wanted = [...new Set(ids)];
    if (wanted.length === 0 || !wanted.every(isId)) throw subsidyNotFound('ids');
    const on = dayWithin('paidOn', paidOn, EARLIEST, today(ctx));
    const once = { key, operation: 'paySubsidies', input: { ids, paidOn } };
    return this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'pay');
      const paid = await paySubsidies(tx, wanted, on);
      if (paid.length !== wanted.length)
        throw (await areOwn(tx, wanted)) ? notInState() : subsidyNotFound('ids');
      await tx.audit({
        action: 'subsidy.paid',
        subjectKind: 'subsidy',
        subjectId: paid[0] ?? '',
        detail: { ids: paid },
      });
      return paid.length;
    });
  }

  private async found(ctx: RequestContext, id: string): Promise<Subsidy> {
    const subsidy = await this.database.read(ctx, (tx) => findSubsidy(tx, id));
    if (!subsidy) throw subsidyNotFound();
    return subsidy;
  }
}

const due = ({ standard, days }: Service): number =>
  standard.per === 'working_day' ? Math.round(standard.amountCents * (days ?? 0)) : standard.amountCents;

const serviceOf = (tx: Tx, input: SubsidyInput): Promise<Service> =>
  input.kind === 'case' ? caseService(tx, input) : daysService(tx, input);

async function caseService(tx: Tx, { caseId, handlerId }: SubsidyInput): Promise<Service> {
  if (!caseId || !isId(caseId)) throw caseNotFound();
  const found = await payableCase(tx, caseId, handlerId);
  if (!found) throw caseNotFound();
  if (!found.isChecked || found.closedOn === null) throw caseNotReady();
  if (!found.handled) throw didNotHandle();
  const { caseType, procedureStage, closedOn: serviceOn } = found;
  const asked = { kind: 'case', per: 'case', caseType, procedureStage, on: serviceOn } as const;
  return { standard: await neededStandard(tx, asked), serviceOn, days: null, caseId };
}

async function daysService(tx: Tx, { kind, days, serviceOn }: SubsidyInput): Promise<Service> {
  if (!days || days < 0 || days > MOST_DAYS || days * 2 !== Math.floor(days * 2)) throw daysNeeded();
  const on = dayWithin('input.serviceOn', serviceOn ?? today(tx.ctx), EARLIEST, today(tx.ctx));
  const asked = { kind, per: 'working_day', caseType: null, procedureStage: null, on } as const;
  return { standard: await neededStandard(tx, asked), serviceOn: on, days, caseId: null };
}

async function neededStandard(
  tx: Tx,
  asked: Omit<Parameters<typeof standardFor>[1], 'province'>,
): Promise<SubsidyStandard> {
  const { province } = await ownProvince(tx);
  const standard = province === null ? undefined : await standardFor(tx, { ...asked, province });
  if (!standard) throw noStandard();
  return standard;
}

const audit = (tx: Tx, what: string, id: string): Promise<void> =>
  tx.audit({ action: `subsidy.${what}`, subjectKind: 'subsidy', subjectId: id });
