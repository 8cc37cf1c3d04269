import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { Database, type Tx } from '@fayuan/database';
import { Persons } from '@fayuan/persons';
import { findCase, type StoredCase } from '../aid-case.repository.js';
import { partiesOf } from '../applications/case-party.repository.js';
import { assignmentsOf } from '../handlers/assignment.repository.js';
import { fileStageOf, papersNeeded } from '../handling/closing-papers.js';
import { standingClosing } from '../handling/closing.repository.js';
import { milestonesFor } from '../handling/milestone.js';
import { milestonesOf } from '../handling/milestone.repository.js';
import type { LinkedHandler } from './handler-link.js';
import { linkNotValid } from './handler-link.errors.js';
import { HANDLER_CLOCKS, type LinkedCase, type LinkedPapers, matterText } from './linked-case.js';

/** Reads the one case of a link. */
@Injectable()
export class LinkedCaseReader {
  constructor(
    private readonly database: Database,
    private readonly persons: Persons,
    private readonly clocks: Clocks,
  ) {}

  /** The case of the link as its handler may see it. @throws Refusal `handler_link.not_valid` */
  async view(inside: LinkedHandler): Promise<LinkedCase> {
    return this.database.read(inside.ctx, async (tx) => {
      const found = await findCase(tx, inside.caseId);
      const assigned = (await assignmentsOf(tx, inside.caseId)).find(({ id }) => id === inside.assignmentId);
      if (!found || !assigned) throw linkNotValid();
      const clocks = (await this.clocks.ofSubjects(tx, [found.id])).get(found.id) ?? [];
      return {
        unitName: found.unit.name,
        handlerName: inside.handlerName,
        caseNumber: found.caseNumber,
        caseType: found.caseType,
        matter: matterText(found.matter),
        causeOfAction: found.causeOfAction,
        agency: found.agency,
        stage: found.stage,
        assignmentState: assigned.state,
        assignedOn: assigned.assignedOn,
        recipients: await this.recipients(tx, found.id),
        clocks: clocks.filter(({ code, state }) => HANDLER_CLOCKS.includes(code) && state === 'running'),
        milestoneKinds: milestonesFor(found.caseType),
        milestones: (await milestonesOf(tx, found.id)).filter(({ struckOn }) => struckOn === null),
        papers: await papersOf(tx, found),
        linkExpiresAt: inside.expiresAt,
      };
    });
  }

  private async recipients(tx: Tx, caseId: string) {
    const ids = (await partiesOf(tx, 'case', caseId)).flatMap(({ role, personId }) =>
      role === 'recipient' ? [personId] : [],
    );
    const masked = await this.persons.masked(tx, ids);
    return ids.flatMap((id) => {
      const person = masked.get(id);
      return person ? [{ name: person.name, phone: person.phone }] : [];
    });
  }
}

async function papersOf(tx: Tx, { id, caseType }: StoredCase): Promise<LinkedPapers | null> {
  const closing = await standingClosing(tx, id);
  if (!closing) return null;
  const needed = papersNeeded(fileStageOf(caseType, closing.finalPaper));
  return { closedOn: closing.closedOn, needed, handedIn: closing.papers };
}
