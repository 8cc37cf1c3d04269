import { Injectable } from '@nestjs/common';
import { type Clock, Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { type MaskedPerson, type PersonDetails, Persons } from '@fayuan/persons';
import type { UnitName } from '@fayuan/org';
import type { AidCase } from '../aid-case.js';
import { findCase, shownCase } from '../aid-case.repository.js';
import { casesByIds } from '../case-list.repository.js';
import { type CaseObjection, objectionsOf } from '../objections/objection.repository.js';
import type { Forwarder, Narrative, Party, PartyRole } from './application.js';
import { ApplicationPeople } from './application-people.js';
import { findApplication, materialsOf, type Supplement, supplementOf } from './application.repository.js';
import { centerOfPlace, ownUnit } from './application-units.repository.js';
import { type CaseDecision, decisionsOf } from './case-decision.repository.js';
import { type CaseConflict, conflictsOf } from './case-conflict.repository.js';
import { type CaseIntake, findIntake, intakesOfPersons } from './case-intake.repository.js';
import { casesOfPersons, partiesOf, type PartySubject } from './case-party.repository.js';
import { type Brought, broughtFor } from './intake-supplement.repository.js';
import { isCompetent } from './competence.js';
import { standardFor } from './hardship.service.js';
import type { Material } from './material.js';
import { incomeAHead, meansResult, type MeansResult } from './means.js';
import { isHearingShort } from './notice.js';
import { type CaseNotice, noticeOf } from './notice.repository.js';

export interface ShownParty extends Party {
  readonly person: MaskedPerson;
}

/** How an application came in, beside what its case row says. */
export interface Filing {
  readonly agencyPlace: string | null;
  readonly limitationOn: Day | null;
  readonly forwardedBy: Forwarder | null;
  readonly askedAt: Date | null;
}

/** How the means of an application stand to the standard of the place. */
export interface MeansCheck {
  readonly result: MeansResult;
  /** In cents a head and month; null where nothing was said. */
  readonly income: number | null;
  /** In cents; null where none was published. */
  readonly standard: number | null;
}

/** What only the unit of a case reads of it, the people masked. */
export interface CaseFile {
  readonly parties: readonly ShownParty[];
  readonly narrative: Narrative | null;
  /** Null for a case that came by notice. */
  readonly filing: Filing | null;
  readonly means: MeansCheck | null;
  readonly hits: readonly string[];
  readonly conflicts: readonly CaseConflict[];
  /** The centre of the place, where the own one is not competent by place. */
  readonly competentCenter: UnitName | null;
  readonly materials: readonly Material[];
  readonly supplement: (Supplement & { readonly brought: Brought | null }) | null;
  readonly decisions: readonly CaseDecision[];
  readonly objections: readonly CaseObjection[];
  readonly notice: (CaseNotice & { readonly isHearingShort: boolean }) | null;
  readonly clocks: readonly Clock[];
}

/** An earlier case of somebody who comes again. */
export interface EarlierCase {
  readonly role: PartyRole;
  readonly case: AidCase;
}

const NOT_APPLIED_FOR = { narrative: null, filing: null, means: null, hits: [], competentCenter: null };

/** Reads what the own unit keeps of applications. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly database: Database,
    private readonly people: ApplicationPeople,
    private readonly persons: Persons,
    private readonly clocks: Clocks,
  ) {}

  /** The file of an own case; null for every other, and outside the team of a sealed one. */
  async file(ctx: RequestContext, caseId: string): Promise<CaseFile | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(caseId)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findCase(tx, caseId);
      if (!found?.isOpen || found.tenantId !== tx.scope.tenantId) return null;
      const notice = await noticeOf(tx, caseId);
      return {
        parties: await this.parties(tx, 'case', caseId),
        ...(await this.said(tx, found)),
        conflicts: await conflictsOf(tx, caseId),
        materials: await materialsOf(tx, caseId),
        supplement: await this.supplement(tx, caseId),
        decisions: await decisionsOf(tx, caseId),
        objections: await objectionsOf(tx, caseId),
        notice: notice ? { ...notice, isHearingShort: isHearingShort(notice) } : null,
        clocks: (await this.clocks.ofSubjects(tx, [caseId])).get(caseId) ?? [],
      };
    });
  }

  /** Clocks of a page of cases, by case; cases of units below are watched as well. */
  clocksOf(ctx: RequestContext, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Clock[]>> {
    requirePermission(ctx, 'case.read');
    return this.database.read(ctx, (tx) => this.clocks.ofSubjects(tx, caseIds));
  }

  /** Papers the own unit took in or a unit below handed up; the people only to whoever took them in. */
  async intake(
    ctx: RequestContext,
    id: string,
  ): Promise<(CaseIntake & { parties: readonly ShownParty[] }) | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(id)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findIntake(tx, id);
      return found ? { ...found, parties: await this.parties(tx, 'intake', id) } : null;
    });
  }

  /** Own cases in which the same person has a part already, found by document or telephone. */
  async earlierCases(ctx: RequestContext, person: PersonDetails): Promise<EarlierCase[]> {
    requirePermission(ctx, 'case.take_in');
    return this.database.read(ctx, async (tx) => {
      const parts = await casesOfPersons(tx, await this.persons.known(tx, person));
      const cases = await casesByIds(
        tx,
        parts.map((part) => part.caseId),
      );
      return parts.flatMap(({ caseId, role }) => {
        const found = cases.get(caseId);
        return found ? [{ role, case: shownCase(found) }] : [];
      });
    });
  }

  /** Papers the own unit took in earlier of the same person; nothing of any other unit, above or beside. */
  async earlierIntakes(ctx: RequestContext, person: PersonDetails): Promise<CaseIntake[]> {
    requirePermission(ctx, 'case.take_in');
    return this.database.read(ctx, async (tx) => intakesOfPersons(tx, await this.persons.known(tx, person)));
  }

  /** The notice of missing papers, with what the station that took them in has got of them. */
  private async supplement(tx: Tx, caseId: string): Promise<CaseFile['supplement']> {
    const told = await supplementOf(tx, caseId);
    return told ? { ...told, brought: await broughtFor(tx, caseId) } : null;
  }

  private async parties(tx: Tx, of: PartySubject, id: string): Promise<ShownParty[]> {
    const kept = await partiesOf(tx, of, id);
    const masked = await this.persons.masked(
      tx,
      kept.map((party) => party.personId),
    );
    return kept.flatMap(({ role, relation, personId }) => {
      const person = masked.get(personId);
      return person ? [{ role, relation, person }] : [];
    });
  }

  private async said(
    tx: Tx,
    found: Parameters<typeof meansResult>[0] & { id: string; receivedOn: Parameters<typeof standardFor>[1] },
  ) {
    const application = await findApplication(tx, found.id);
    if (!application) return NOT_APPLIED_FOR;
    const narrative = this.people.open(tx.scope.tenantId, found.id, application.narrative);
    const standard = (await standardFor(tx, found.receivedOn))?.monthlyIncome ?? null;
    const means = {
      result: meansResult(found, narrative.means, standard),
      income: narrative.means && incomeAHead(narrative.means),
      standard,
    };
    const { agencyPlace, limitationOn, forwardedBy, askedAt } = application;
    return {
      narrative,
      filing: { agencyPlace, limitationOn, forwardedBy, askedAt },
      means,
      hits: application.hits,
      competentCenter: await competentCenter(tx, agencyPlace),
    };
  }
}

/** The centre that is competent for a place where the own one is not; null where there is nothing to warn of. */
export async function competentCenter(tx: Tx, agencyPlace: string | null): Promise<UnitName | null> {
  const { code, center } = await ownUnit(tx);
  if (agencyPlace === null || isCompetent(center?.code ?? code, agencyPlace)) return null;
  return (await centerOfPlace(tx, agencyPlace)) ?? null;
}
