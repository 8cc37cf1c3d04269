import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId, words } from '@fayuan/kernel';
import type { Page, PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import { addCaseEvents } from '../case-event.repository.js';
import { caseNotFound, caseSealed } from '../cases.errors.js';
import { optionalText } from './checked-text.js';
import type { FileReview, FileReviewInput } from './file-review.js';
import {
  type FileReviewFilter,
  findReview,
  holdReviewedCase,
  insertReview,
  listReviews,
  type ReviewedCase,
} from './file-review.repository.js';
import { notClosed, notFound, ownWork, qualityRefusal } from './quality.errors.js';
import { requireCenter } from './require-center.repository.js';
import { gradeOf, totalOf } from './review-points.js';
import type { ReviewScheme } from './review-scheme.js';
import { ownSchemeOn } from './review-scheme.service.js';

/** Reviews of the files of closed cases (案卷评查) by the scheme that holds on the day, and re-reviews by another person. */
@Injectable()
export class FileReviewService {
  constructor(private readonly database: Database) {}

  /**
   * @throws Refusal `case.not_found`, `case.sealed`, `quality.not_closed`, `….own_work`, `….same_reviewer`,
   *   `….reviewed_already`, and what is wrong with the points
   */
  async review(ctx: RequestContext, input: FileReviewInput, key: string): Promise<FileReview> {
    requirePermission(ctx, 'quality.check');
    const remark = optionalText('remark', input.remark);
    const once = { key, operation: 'reviewFile', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'supervise_quality');
      const held = isId(input.caseId) ? await holdReviewedCase(tx, input.caseId) : undefined;
      if (!held) throw caseNotFound();
      checkReviewer(held, input.againOf ?? null, ctx.accountId);
      const id = newId();
      const { title, mode, items, thresholds }: ReviewScheme = await ownSchemeOn(tx, today(ctx));
      const scheme = { title, mode, items, thresholds };
      const total = totalOf(scheme, input.points);
      const points = input.points.map(({ code, points }) => ({ code, points }));
      const grade = gradeOf(total, scheme.thresholds);
      const of = { caseId: held.id, againOf: input.againOf ?? null, on: today(ctx), remark };
      await insertReview(tx, { id, ...of, scheme, points, total, grade });
      await told(tx, id, held.id, grade);
      return id;
    });
    const made = await this.database.read(ctx, (tx) => findReview(tx, id));
    if (!made) throw notFound();
    return made;
  }

  /** Reviews of the own unit and of those below, the newest first. @throws Refusal `unit.not_found` */
  async reviews(ctx: RequestContext, filter: FileReviewFilter, page: PageRequest): Promise<Page<FileReview>> {
    requirePermission(ctx, 'case.read');
    const unitId = filter.unitId ?? ctx.unitId;
    if (!isId(unitId)) throw unitNotFound('unitId');
    if (filter.caseId && !isId(filter.caseId)) throw caseNotFound();
    return this.database.read(ctx, async (tx) =>
      listReviews(tx, (await unitInOwnSubtree(tx, unitId)).path, filter, page),
    );
  }
}

async function told(tx: Tx, id: string, caseId: string, grade: string): Promise<void> {
  const occurredOn = today(tx.ctx);
  await addCaseEvents(tx, [{ caseId, kind: 'file_reviewed', occurredOn, detail: { grade, reviewId: id } }]);
  await tx.audit({
    action: 'file_review.recorded',
    subjectKind: 'file_review',
    subjectId: id,
    detail: { grade },
  });
}

/** Nobody grades their own work, and a re-review is made by somebody else than the review. */
function checkReviewer(held: ReviewedCase, againOf: string | null, reviewer: string | null): void {
  if (!held.isOpen) throw caseSealed();
  if (held.stage !== 'closed' && held.stage !== 'archived') throw notClosed();
  if (held.isOwnWork) throw ownWork('caseId');
  if (againOf === null) {
    if (held.standing !== null) throw reviewedAlready();
    return;
  }
  if (held.standing?.id !== againOf) throw notFound('againOf');
  if (held.standing.reviewerId === reviewer) throw sameReviewer();
}

const sameReviewer = () =>
  qualityRefusal(
    'same_reviewer',
    'againOf',
    words('复评应由初评以外的人员进行', 'A re-review is made by somebody else than the first reviewer'),
  );

const reviewedAlready = () =>
  qualityRefusal(
    'reviewed_already',
    'caseId',
    words('这件案件已经评查；如有异议请选择“复评”', 'This file is reviewed already; choose a re-review'),
  );
