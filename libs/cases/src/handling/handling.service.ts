import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { findCase } from '../aid-case.repository.js';
import type { CaseMatter } from '../aid-case.js';
import type { Assignment } from '../handlers/assignment.js';
import { assignmentsOf } from '../handlers/assignment.repository.js';
import type { HandlerLink } from '../links/handler-link.js';
import { linksOf } from '../links/handler-link.repository.js';
import { type FinalPaperKind, finalPapersFor } from './close-day.js';
import { type CaseResult, type Closing, resultsFor } from './closing.js';
import { type ClosingPaper, fileStageOf, papersNeeded } from './closing-papers.js';
import { closingsOf } from './closing.repository.js';
import { type Milestone, type MilestoneKind, milestonesFor } from './milestone.js';
import { milestonesOf } from './milestone.repository.js';
import type { Proposal } from './proposal.js';
import { proposalsOf } from './proposal.repository.js';

/** What was and can be done in the handling of a case. */
export interface Handling {
  readonly assignments: readonly Assignment[];
  readonly milestones: readonly Milestone[];
  readonly proposals: readonly Proposal[];
  readonly closings: readonly Closing[];
  /** Ways in for handlers without an account, the latest first. */
  readonly links: readonly HandlerLink[];
  /** Papers that the file of the standing close has to hold. */
  readonly papersNeeded: readonly ClosingPaper[];
  readonly milestoneKinds: readonly MilestoneKind[];
  readonly finalPapers: readonly FinalPaperKind[];
  readonly results: readonly CaseResult[];
}

/** Reads how a case is handled: all of it for the own centre; for those above, how it ended. */
@Injectable()
export class HandlingService {
  constructor(private readonly database: Database) {}

  /** Null for a case of nobody the caller may see, and for a sealed one outside its team. */
  async handling(ctx: RequestContext, caseId: string): Promise<Handling | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(caseId)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findCase(tx, caseId);
      if (!found?.isOpen) return null;
      const closings = await closingsOf(tx, caseId);
      return {
        assignments: await assignmentsOf(tx, caseId),
        milestones: await milestonesOf(tx, caseId),
        proposals: await proposalsOf(tx, caseId),
        closings,
        links: await linksOf(tx, caseId),
        ...choicesFor(found, closings),
      };
    });
  }
}

function choicesFor(matter: CaseMatter, closings: readonly Closing[]) {
  const standing = closings.find(({ reopenedOn }) => reopenedOn === null);
  return {
    papersNeeded: standing ? papersNeeded(fileStageOf(matter.caseType, standing.finalPaper)) : [],
    milestoneKinds: milestonesFor(matter.caseType),
    finalPapers: finalPapersFor(matter.caseType),
    results: resultsFor(matter.caseType, matter.caseForm),
  };
}
