import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@fayuan/database';
import { lockCase, type StoredCase } from '../aid-case.repository.js';
import { type AssignmentAnswer, AssignmentService } from '../handlers/assignment.service.js';
import { ClosingService } from '../handling/closing.service.js';
import type { ClosingPaper } from '../handling/closing-papers.js';
import type { MilestoneInput } from '../handling/milestone.js';
import { MilestoneService } from '../handling/milestone.service.js';
import { type LinkedHandler, MOST_PHOTOS } from './handler-link.js';
import { foreignPhoto, linkNotValid, tooManyPhotos } from './handler-link.errors.js';
import { holdLink, photosOfLink } from './handler-link.repository.js';

/** What a handler does by a link: in its one case, as long as the link lives, and nothing else. */
@Injectable()
export class LinkedCaseService {
  constructor(
    private readonly database: Database,
    private readonly assignments: AssignmentService,
    private readonly milestones: MilestoneService,
    private readonly closing: ClosingService,
  ) {}

  /** Takes the case, or says why not. @throws Refusal `case.answered_already`, … */
  answer(inside: LinkedHandler, answer: AssignmentAnswer, key: string): Promise<string> {
    return this.act(inside, { key, operation: 'answerByLink', input: answer }, (tx, held) =>
      this.assignments.answerHeld(tx, held, answer),
    );
  }

  /** Enters what was done; photos have to be of this very link. @throws Refusal naming the field */
  record(inside: LinkedHandler, input: MilestoneInput, key: string): Promise<string> {
    return this.act(inside, { key, operation: 'recordMilestoneByLink', input }, async (tx, held) => {
      const own = await photosOfLink(tx, inside.linkId);
      const foreign = (input.fileIds ?? []).findIndex((id) => !own.has(id));
      if (foreign >= 0) throw foreignPhoto(foreign);
      await this.milestones.recordHeld(tx, held, input);
    });
  }

  /** Says which closing papers are handed in, beside those that the centre has already. */
  handIn(inside: LinkedHandler, papers: readonly ClosingPaper[], key: string): Promise<string> {
    return this.act(inside, { key, operation: 'handInPapersByLink', input: { papers } }, async (tx, held) => {
      await this.closing.handInMore(tx, held, papers);
    });
  }

  /** Whether the link may keep one more photo. @throws Refusal `handler_link.too_many_photos` */
  async requirePhotoPlace(inside: LinkedHandler): Promise<void> {
    const kept = await this.database.read(inside.ctx, (tx) => photosOfLink(tx, inside.linkId));
    if (kept.size >= MOST_PHOTOS) throw tooManyPhotos();
  }

  private async act(
    inside: LinkedHandler,
    once: { readonly key: string; readonly operation: string; readonly input: unknown },
    work: (tx: Tx, held: StoredCase) => Promise<void>,
  ): Promise<string> {
    return this.database.once(inside.ctx, once, async (tx) => {
      // Taken back, or the case given to another, since the session was looked up: nothing is written.
      if (!(await holdLink(tx, inside.linkId))) throw linkNotValid();
      const held = await lockCase(tx, inside.caseId);
      if (!held) throw linkNotValid();
      await work(tx, held);
      await tx.audit({ action: `case.${once.operation}`, subjectKind: 'aid_case', subjectId: held.id });
      return held.id;
    });
  }
}
