import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import { closedCasesWithout } from './closed-cases.repository.js';
import { noFilesToReview, notFound } from './quality.errors.js';
import { requireCenter } from './require-center.repository.js';
import type { DrawnCase, NewReviewDraw, ReviewDraw } from './review-draw.js';
import { drawnCases, insertDraw, listDraws } from './review-draw.repository.js';
import { drawSample, frameDigest } from './sample.js';
import { checkSize, checkSpan, seedOf } from './sampling.js';

/** Which files are reviewed is drawn, not chosen: a sample of the closed cases of a span, kept with its seed. */
@Injectable()
export class ReviewDrawService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal naming the field that is wrong, `quality.no_files`, `case.only_center` */
  async draw(ctx: RequestContext, input: NewReviewDraw, key: string): Promise<ReviewDraw> {
    requirePermission(ctx, 'quality.check');
    const { startsOn, endsOn, sampleSize } = input;
    checkSpan(input);
    checkSize(sampleSize);
    const seed = seedOf(input.seed);
    const once = { key, operation: 'drawFileReviews', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'supervise_quality');
      const frame = await closedCasesWithout(tx, 'file_review', input);
      if (frame.length === 0) throw noFilesToReview();
      const id = newId();
      const caseIds = drawSample(frame, sampleSize, seed);
      const of = { frameSize: frame.length, frameDigest: frameDigest(frame) };
      await insertDraw(tx, { id, startsOn, endsOn, seed, caseIds, ...of });
      const detail = { drawn: caseIds.length, ...of };
      await tx.audit({ action: 'review_draw.drawn', subjectKind: 'review_draw', subjectId: id, detail });
      return id;
    });
    const [made] = await this.database.read(ctx, (tx) => listDraws(tx, id));
    if (!made) throw notFound();
    return made;
  }

  /** Own draws, the newest first. */
  async draws(ctx: RequestContext): Promise<ReviewDraw[]> {
    requirePermission(ctx, 'case.read');
    return this.database.read(ctx, (tx) => listDraws(tx));
  }

  /** The files of an own draw; none for any other. */
  async cases(ctx: RequestContext, drawId: string): Promise<DrawnCase[]> {
    requirePermission(ctx, 'case.read');
    if (!isId(drawId)) return [];
    return this.database.read(ctx, (tx) => drawnCases(tx, drawId));
  }
}
