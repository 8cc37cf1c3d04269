import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { Ledger, type Measure, type Page, type PageRequest } from '@fayuan/ledger';
import { caseSealed } from '../cases.errors.js';
import { addCaseEvents } from '../case-event.repository.js';
import { optionalText } from './checked-text.js';
import { changedMeanwhile, dayOutside, notFound, ownWork } from './quality.errors.js';
import { isSatisfied } from './satisfaction.js';
import type { Visit, VisitRecord } from './visit.js';
import {
  findVisit,
  holdVisit,
  listVisits,
  storeTry,
  storeVisit,
  type VisitFilter,
} from './visit.repository.js';

export interface VisitVersion {
  readonly id: string;
  readonly version: number;
}

const CORRECTED = '更正回访记录';

/** The queue of follow-up visits, and what recipients say. Each visit and each rating is a fact of the day it took place. */
@Injectable()
export class VisitService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /** Own visits in the order of the queue; what was said in a sealed case stays with its team. */
  async visits(ctx: RequestContext, filter: VisitFilter, page: PageRequest): Promise<Page<Visit>> {
    requirePermission(ctx, 'case.read');
    if (filter.roundId && !isId(filter.roundId)) throw notFound('filter.roundId');
    const found = await this.database.read(ctx, (tx) => listVisits(tx, filter, page));
    return { ...found, items: found.items.map(shown) };
  }

  /** Nobody was reached. @throws Refusal `quality.not_found`, `quality.changed`, `quality.own_work`, `case.sealed` */
  async recordTry(ctx: RequestContext, at: VisitVersion, remark: string | null, key: string): Promise<Visit> {
    requirePermission(ctx, 'quality.check');
    const words = optionalText('remark', remark, 300);
    const once = { key, operation: 'recordVisitTry', input: { at, remark } };
    await this.database.once(ctx, once, async (tx) => {
      const visit = await held(tx, at);
      if (visit.status === 'done') throw changedMeanwhile(visit.version);
      await storeTry(tx, visit.id, today(ctx), words);
      await tx.audit({
        action: 'follow_up_visit.tried',
        subjectKind: 'follow_up_visit',
        subjectId: visit.id,
      });
      return visit.id;
    });
    return this.visit(ctx, at.id);
  }

  /**
   * What the recipient said; recorded again it corrects what was recorded before, also in the figures.
   * @throws Refusal as `recordTry`, `quality.day_outside`
   */
  async record(ctx: RequestContext, at: VisitVersion, said: VisitRecord, key: string): Promise<Visit> {
    requirePermission(ctx, 'quality.check');
    const remark = optionalText('remark', said.remark);
    const once = { key, operation: 'recordVisit', input: { at, said } };
    await this.database.once(ctx, once, async (tx) => {
      const visit = await held(tx, at);
      const closed = visit.closedOn ?? today(ctx);
      if (said.visitedOn < closed || said.visitedOn > today(ctx))
        throw dayOutside('visitedOn', closed, today(ctx));
      await storeVisit(tx, visit.id, { ...said, remark });
      await this.count(tx, visit, said);
      await addCaseEvents(tx, [{ caseId: visit.caseId, kind: 'visited', occurredOn: said.visitedOn }]);
      const detail = { rated: Boolean(said.answers), corrected: visit.status === 'done' };
      await tx.audit({
        action: 'follow_up_visit.recorded',
        subjectKind: 'follow_up_visit',
        subjectId: visit.id,
        detail,
      });
      return visit.id;
    });
    return this.visit(ctx, at.id);
  }

  private async count(tx: Tx, visit: Visit, said: VisitRecord): Promise<void> {
    const corrects = visit.status === 'done';
    if (corrects) await this.ledger.reverse(tx, visit.id, CORRECTED);
    const source = {
      kind: 'follow_up_visit',
      id: visit.id,
      title: visit.caseNumber ?? '',
      occurredOn: said.visitedOn,
      campaignIds: [],
      ...(corrects ? { reason: CORRECTED } : {}),
    };
    await this.ledger.post(tx, source, measuresOf(said));
  }

  private async visit(ctx: RequestContext, id: string): Promise<Visit> {
    const found = await this.database.read(ctx, (tx) => findVisit(tx, id));
    if (!found) throw notFound();
    return shown(found);
  }
}

/** Numerator and denominator of the satisfaction are facts of their own, so that rates of units add up. */
const measuresOf = ({ answers }: VisitRecord): Measure[] => [
  { indicator: 'visits_followed_up', quantity: 1 },
  { indicator: 'visits_rated', quantity: answers ? 1 : 0 },
  { indicator: 'visits_satisfied', quantity: answers && isSatisfied(answers) ? 1 : 0 },
];

const shown = (visit: Visit): Visit =>
  visit.isOpen ? visit : { ...visit, answers: null, tookGifts: null, remark: null };

async function held(tx: Tx, at: VisitVersion): Promise<Visit> {
  const visit = isId(at.id) ? await holdVisit(tx, at.id) : undefined;
  if (!visit) throw notFound();
  if (!visit.isOpen) throw caseSealed();
  if (visit.isOwnWork) throw ownWork('id');
  if (visit.version !== at.version) throw changedMeanwhile(visit.version);
  return visit;
}
