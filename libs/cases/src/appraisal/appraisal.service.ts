import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId, newId, parseDay } from '@fayuan/kernel';
import { neededText } from '../quality/checked-text.js';
import { dayOutside, notFound } from '../quality/quality.errors.js';
import type {
  Appraisal,
  AppraisalLine,
  AppraisalMeasure,
  AppraisalScheme,
  Award,
  ComparedRow,
  MeasureSum,
} from './appraisal.js';
import {
  noScheme,
  nothingToJudge,
  ownAppraisal,
  publishedAlready,
  subjectNotFound,
  yearNotBegun,
} from './appraisal.errors.js';
import { pointsOf, totalOf } from './appraisal-points.js';
import { rowsBehind, type SubjectSums, subjectSums, type SubjectYear } from './appraisal-rows.repository.js';
import { schemeFor } from './appraisal-scheme.repository.js';
import {
  insertAppraisal,
  insertAward,
  isOfCaller,
  publishedAppraisals,
  type StoredAppraisal,
} from './appraisal.repository.js';
import { comparedRows } from './compared-rows.js';

const NONE: MeasureSum = { rows: 0, amount: 0, full: 0 };

export interface AppraisalRequest extends SubjectYear {
  readonly subjectId: string;
}

export interface AwardInput {
  readonly appraisalId: string;
  readonly kind: 'reward' | 'penalty';
  readonly reason: string;
  readonly decision: string;
  readonly decidedOn: Day;
}

/** The yearly appraisal: points computed from rows that each point opens, frozen when they are published. */
@Injectable()
export class AppraisalService {
  constructor(private readonly database: Database) {}

  /** All subjects of a year, as the rows say now and as published. @throws Refusal `quality.no_appraisal_scheme` */
  async appraisals(ctx: RequestContext, of: SubjectYear): Promise<Appraisal[]> {
    requirePermission(ctx, 'case.read');
    checkYear(ctx, of.year);
    return this.database.read(ctx, async (tx) => {
      const scheme = await schemeOf(tx, of);
      const published = await publishedAppraisals(tx, of);
      return (await subjectSums(tx, of)).map((sums) => appraised(scheme, sums, published));
    });
  }

  /** The rows behind a point, as they stand now against what was published. */
  async rows(
    ctx: RequestContext,
    of: AppraisalRequest & { readonly measure: AppraisalMeasure },
  ): Promise<ComparedRow[]> {
    requirePermission(ctx, 'case.read');
    checkYear(ctx, of.year);
    if (!isId(of.subjectId)) throw subjectNotFound();
    return this.database.read(ctx, async (tx) => {
      const now = await rowsBehind(tx, of, of);
      const published = (await publishedAppraisals(tx, of)).find(
        ({ subjectId }) => subjectId === of.subjectId,
      );
      const line = published?.lines.find(({ criterion }) => criterion.measure === of.measure);
      return comparedRows(
        now.map(({ measure: _, ...row }) => row),
        line?.behind ?? null,
      );
    });
  }

  /** @throws Refusal `quality.subject_not_found`, `….own_appraisal`, `….published_already`, `….nothing_to_judge` */
  async publish(ctx: RequestContext, of: AppraisalRequest, key: string): Promise<Appraisal> {
    requirePermission(ctx, 'appraisal.keep');
    checkYear(ctx, of.year);
    const once = { key, operation: 'publishAppraisal', input: of };
    await this.database.once(ctx, once, async (tx) => {
      const scheme = await schemeOf(tx, of);
      const sums = isId(of.subjectId) ? await subjectSums(tx, of) : [];
      const found = sums.find(({ subject }) => subject.id === of.subjectId);
      if (!found) throw subjectNotFound();
      if (await isOfCaller(tx, found.subject.id)) throw ownAppraisal('subjectId');
      const { lines, total, subject } = appraised(scheme, found, []);
      if (total === null) throw nothingToJudge();
      const all = await rowsBehind(tx, of, { subjectId: subject.id, measure: null });
      const frozen = lines.map((line) => ({
        ...line,
        behind: all
          .filter(({ measure }) => measure === line.criterion.measure)
          .map(({ measure: _, ...row }) => row),
      }));
      const id = await insertAppraisal(tx, of, { schemeId: scheme.id, subject, total, lines: frozen });
      if (!id) throw publishedAlready();
      const detail = { year: of.year, subjectId: subject.id };
      await tx.audit({ action: 'appraisal.published', subjectKind: 'appraisal', subjectId: id, detail });
      return id;
    });
    return this.one(ctx, of);
  }

  /** Records a reward or a penalty (奖惩) that a published appraisal led to. @throws Refusal `quality.not_found`, `….own_appraisal` */
  async award(ctx: RequestContext, input: AwardInput, key: string): Promise<Award> {
    requirePermission(ctx, 'appraisal.keep');
    const award = checkedAward(ctx, input);
    const once = { key, operation: 'recordAward', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      const id = newId();
      if (isId(input.appraisalId) && (await isOfCaller(tx, input.appraisalId)))
        throw ownAppraisal('appraisalId');
      const isWritten = isId(input.appraisalId) && (await insertAward(tx, id, input.appraisalId, award));
      if (!isWritten) throw notFound('appraisalId');
      const detail = { kind: award.kind, appraisalId: input.appraisalId };
      await tx.audit({ action: 'appraisal.awarded', subjectKind: 'appraisal_award', subjectId: id, detail });
      return id;
    });
    return { ...award, id, recordedBy: ctx.accountName };
  }

  private async one(ctx: RequestContext, of: AppraisalRequest): Promise<Appraisal> {
    const found = (await this.appraisals(ctx, of)).find(({ subject }) => subject.id === of.subjectId);
    if (!found) throw subjectNotFound();
    return found;
  }
}

async function schemeOf(tx: Tx, of: SubjectYear): Promise<AppraisalScheme> {
  const scheme = await schemeFor(tx, of.subjectKind, of.year);
  if (!scheme) throw noScheme(of.year);
  return scheme;
}

function appraised(
  scheme: AppraisalScheme,
  { subject, sums }: SubjectSums,
  published: readonly StoredAppraisal[],
): Appraisal {
  const lines = scheme.criteria.map((criterion): AppraisalLine => {
    const sum = sums[criterion.measure] ?? NONE;
    return { criterion, ...sum, points: pointsOf(criterion, sum) };
  });
  const kept = published.find(({ subjectId }) => subjectId === subject.id) ?? null;
  return {
    subject,
    lines,
    total: totalOf(lines),
    published: kept,
    isChanged: kept !== null && differs(lines, kept),
  };
}

/** By the scheme that it was published with: another scheme is no change of the rows. */
const differs = (now: readonly AppraisalLine[], { lines }: StoredAppraisal): boolean =>
  lines.some((before) => {
    const line = now.find(({ criterion }) => criterion.measure === before.criterion.measure);
    return (
      line !== undefined &&
      (line.rows !== before.rows || line.amount !== before.amount || line.full !== before.full)
    );
  });

function checkYear(ctx: RequestContext, year: number): void {
  if (!Number.isInteger(year) || year < 2000 || year > Number(today(ctx).slice(0, 4))) throw yearNotBegun();
}

function checkedAward(ctx: RequestContext, input: AwardInput): Omit<Award, 'id' | 'recordedBy'> {
  const first = parseDay('2000-01-01');
  if (input.decidedOn < first || input.decidedOn > today(ctx))
    throw dayOutside('decidedOn', first, today(ctx));
  return {
    kind: input.kind,
    reason: neededText('reason', input.reason, ['奖惩理由', 'the reason'], 500),
    decision: neededText('decision', input.decision, ['奖惩决定', 'the decision'], 500),
    decidedOn: input.decidedOn,
  };
}
