import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { fileTooLarge, MOST_BYTES } from '@fayuan/files';
import { isId } from '@fayuan/kernel';
import { Persons } from '@fayuan/persons';
import { createHash } from 'node:crypto';
import { notAChoice } from '../applications/applications.errors.js';
import { findCase, lockCase } from '../aid-case.repository.js';
import { findIntake } from '../applications/case-intake.repository.js';
import { partiesOf } from '../applications/case-party.repository.js';
import { intakeNotFound } from '../applications/intake-supplement.errors.js';
import { MATERIALS } from '../applications/material.js';
import { caseNotFound, caseSealed, notAtStage } from '../cases.errors.js';
import {
  type ApplicationPaper,
  MOST_PAGES,
  type PaperOf,
  type PaperType,
  paperTypeOf,
  takesPapers,
} from './application-paper.js';
import { deletePaper, findPaper, papersOf, type StoredPaper } from './application-paper.repository.js';
import {
  paperNotFound,
  papersNotTaken,
  papersWereReturned,
  tooManyPages,
  wrongPaperType,
} from './application-papers.errors.js';
import { ApplicationPapers } from './application-papers.js';

/** Where a page shall lie: papers the own unit took in, or an own case, and which paper it is of. */
export interface PaperPlace {
  readonly subject: 'intake' | 'case';
  readonly id: string;
  readonly kind: string;
}

/** A page in clear. */
export interface OpenedPaper {
  readonly id: string;
  readonly mediaType: PaperType;
  readonly content: Buffer;
}

/** Pages of what applicants hand in (Legal Aid Act art. 41), for the unit that holds them (docs/decisions/0135). */
@Injectable()
export class ApplicationPaperService {
  constructor(
    private readonly database: Database,
    private readonly papers: ApplicationPapers,
    private readonly persons: Persons,
  ) {}

  /** Pages of an own case; null for every other, and outside the team of a sealed one. */
  async ofCase(ctx: RequestContext, caseId: string): Promise<ApplicationPaper[] | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(caseId)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findCase(tx, caseId);
      if (!found?.isOpen || found.tenantId !== tx.scope.tenantId) return null;
      return papersOf(tx, { subject: 'case', id: caseId });
    });
  }

  /** Pages of papers the own unit took in; null for all others, and for those whose people are sealed to others. */
  async ofIntake(ctx: RequestContext, intakeId: string): Promise<ApplicationPaper[] | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(intakeId)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findIntake(tx, intakeId);
      if (found?.unit.id !== tx.scope.tenantId || !(await this.isOpen(tx, intakeId))) return null;
      return papersOf(tx, { subject: 'intake', id: intakeId });
    });
  }

  /**
   * Asked before the bytes of a page are taken in. @throws Refusal `case.not_found`, `case.intake_not_found`, `case.sealed`,
   * `case.not_at_stage`, `application_paper.returned`, and `case.choice` for a paper that is not on the checklist
   */
  async requirePlace(ctx: RequestContext, place: PaperPlace): Promise<void> {
    requirePermission(ctx, 'case.take_in');
    await this.database.read(ctx, (tx) => this.placed(tx, place, findCase));
  }

  /**
   * Keeps a page, sealed; the centre that was handed the papers gets a copy sealed for it. A repeat with the same key gives the
   * same page. @throws Refusal as `requirePlace`; `application_paper.type`, `file.too_large`, `application_paper.too_many`
   */
  async add(
    ctx: RequestContext,
    place: PaperPlace,
    { bytes, key }: { readonly bytes: Buffer; readonly key: string },
  ): Promise<string> {
    requirePermission(ctx, 'case.take_in');
    if (bytes.length > MOST_BYTES) throw fileTooLarge();
    const mediaType = paperTypeOf(bytes);
    if (!mediaType) throw wrongPaperType();
    const { subject, kind } = place;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const once = { key, operation: 'addApplicationPaper', input: { place, sha256 } };
    return this.database.once(ctx, once, async (tx) => {
      const { centerId } = await this.placed(tx, place, lockCase);
      const of: PaperOf = { subject, id: place.id };
      if ((await papersOf(tx, of)).length >= MOST_PAGES) throw tooManyPages();
      const page = { kind, mediaType, content: bytes };
      const id = await this.papers.keep(tx, of, page);
      const by = { recordedByName: ctx.accountName, recordedAt: tx.now };
      const to = centerId && { receiverId: centerId, sourceId: place.id };
      if (to && !(await this.papers.send(tx, to, { ...page, ...by }))) throw papersNotTaken();
      await tx.audit({
        action: 'application_paper.added',
        subjectKind: 'application_paper',
        subjectId: id,
        detail: { subject, of: place.id, kind },
      });
      return id;
    });
  }

  /**
   * A page in clear. The audit row is written before it is opened and says why; the same request repeated is the same look.
   * @throws Refusal `application_paper.not_found`, `case.sealed`, and about the reason
   */
  async look(ctx: RequestContext, id: string, reason: string, key: string): Promise<OpenedPaper> {
    requirePermission(ctx, 'person.unmask');
    const once = { key, operation: 'lookAtApplicationPaper', input: { id, reason } };
    await this.database.once(ctx, once, async (tx) => {
      const found = await this.held(tx, id);
      await this.note(tx, 'opened', found, reason);
    });
    return this.database.read(ctx, async (tx) => {
      const { mediaType } = await this.held(tx, id);
      return { id, mediaType, content: await this.papers.open(tx, id) };
    });
  }

  /**
   * Takes away an own page that was taken in by mistake, with a reason. What the centre got stays the centre's, which takes it away itself.
   * @returns its id. @throws Refusal `application_paper.not_found`, `case.sealed`, `case.not_at_stage`
   */
  async remove(ctx: RequestContext, id: string, reason: string, key: string): Promise<string> {
    requirePermission(ctx, 'case.take_in');
    const once = { key, operation: 'removeApplicationPaper', input: { id, reason } };
    return this.database.once(ctx, once, async (tx) => {
      const found = await this.held(tx, id);
      const { subject, subjectId, kind } = found;
      if (subject === 'case') await this.placed(tx, { subject, id: subjectId, kind }, lockCase);
      await this.note(tx, 'removed', found, reason);
      await deletePaper(tx, id);
      return id;
    });
  }

  /** Who did what with a page and why, naming nobody. */
  private async note(tx: Tx, what: string, paper: HeldPaper, reason: string): Promise<void> {
    const { id, kind, subject, subjectId } = paper;
    const people = await partiesOf(tx, subject, subjectId);
    const ids = people.map(({ personId }) => personId);
    const detail = { kind, of: subjectId, reason: await this.persons.checkedReason(tx, ids, reason) };
    await tx.audit({
      action: `application_paper.${what}`,
      subjectKind: 'application_paper',
      subjectId: id,
      detail,
    });
  }

  /** @returns the centre that was handed the papers, for those of a station */
  private async placed(
    tx: Tx,
    { subject, id, kind }: PaperPlace,
    find: typeof findCase,
  ): Promise<{ readonly centerId: string | null }> {
    const centerId = subject === 'case' ? await openCase(tx, id, find) : await this.openIntake(tx, id);
    if (!MATERIALS.some(({ code }) => code === kind)) throw notAChoice('kind', '材料', 'the paper');
    return { centerId };
  }

  private async openIntake(tx: Tx, id: string): Promise<string> {
    const found = isId(id) ? await findIntake(tx, id) : undefined;
    if (found?.unit.id !== tx.scope.tenantId) throw intakeNotFound();
    if (!(await this.isOpen(tx, id))) throw caseSealed();
    if (found.state === 'returned') throw papersWereReturned();
    return found.center.id;
  }

  /** An own page that the caller may look into. */
  private async held(tx: Tx, id: string): Promise<HeldPaper> {
    const found = isId(id) ? await findPaper(tx, id) : undefined;
    // Papers that wait are nobody's until they are accepted.
    if (!found || found.subject === 'parcel') throw paperNotFound();
    const isOpen =
      found.subject === 'case'
        ? (await findCase(tx, found.subjectId))?.isOpen
        : await this.isOpen(tx, found.subjectId);
    if (!isOpen) throw caseSealed();
    return { ...found, subject: found.subject };
  }

  /** True when nobody of the papers is sealed to others. */
  private async isOpen(tx: Tx, intakeId: string): Promise<boolean> {
    const people = await partiesOf(tx, 'intake', intakeId);
    const shown = await this.persons.masked(
      tx,
      people.map(({ personId }) => personId),
    );
    return [...shown.values()].every(({ visibility }) => visibility !== 'withheld');
  }
}

interface HeldPaper extends StoredPaper {
  readonly subject: 'intake' | 'case';
}

async function openCase(tx: Tx, id: string, find: typeof findCase): Promise<null> {
  const found = isId(id) ? await find(tx, id) : undefined;
  if (found?.tenantId !== tx.scope.tenantId) throw caseNotFound();
  if (!found.isOpen) throw caseSealed();
  if (!takesPapers(found.stage)) throw notAtStage(found.stage);
  return null;
}
