import { Injectable } from '@nestjs/common';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { unitNames } from '@fayuan/org';
import { Persons } from '@fayuan/persons';
import type { StoredCase } from '../aid-case.repository.js';
import type { PartyRole } from '../applications/application.js';
import { ApplicationPeople } from '../applications/application-people.js';
import { findApplication, materialsOf, supplementOf } from '../applications/application.repository.js';
import { decisionsOf } from '../applications/case-decision.repository.js';
import { type KeptParty, partiesOf } from '../applications/case-party.repository.js';
import { noticeOf } from '../applications/notice.repository.js';
import type { Assignment } from '../handlers/assignment.js';
import { assignmentsOf } from '../handlers/assignment.repository.js';
import { closingsOf } from '../handling/closing.repository.js';
import { milestonesOf } from '../handling/milestone.repository.js';
import { proposalsOf } from '../handling/proposal.repository.js';
import { objectionsOf } from '../objections/objection.repository.js';
import { visitOfCase } from '../quality/visit.repository.js';
import type {
  LetterFacts,
  LetterHandler,
  LetterInput,
  LetterPerson,
  LetterTerms,
  ServedLetter,
} from './letter.js';

/** What comes from the outside of the case's rows. */
export interface LetterFrame extends LetterTerms {
  readonly input: LetterInput;
  readonly hasLetters: boolean;
  readonly served: ServedLetter | null;
}

const NOBODY: LetterFacts['people'] = { recipient: null, agent: null, opponent: null };
const HANDLES: ReadonlySet<Assignment['state']> = new Set(['assigned', 'accepted', 'signed', 'ended']);
const ENDED: ReadonlySet<string> = new Set(['terminated', 'archived']);

/** Gathers what letters are written of; always within the caller's transaction, of an own case open to the caller. */
@Injectable()
export class LetterFactsReader {
  constructor(
    private readonly persons: Persons,
    private readonly people: ApplicationPeople,
  ) {}

  /** With the people masked: enough to see what is missing. */
  async masked(tx: Tx, found: StoredCase, frame: LetterFrame): Promise<LetterFacts> {
    const parties = await partiesOf(tx, 'case', found.id);
    const masked = await this.persons.masked(
      tx,
      parties.map(({ personId }) => personId),
    );
    const people = byRole(parties, ({ personId }) => masked.get(personId) ?? null);
    return this.facts(tx, found, frame, { parties, people });
  }

  /**
   * With those people in clear whom a letter names; each look is audited.
   * @param purpose e.g. `letter.grant_decision`
   * @returns the facts, and the ids of the persons they name
   */
  async clear(
    tx: Tx,
    found: StoredCase,
    frame: LetterFrame,
    { roles, purpose }: { readonly roles: readonly PartyRole[]; readonly purpose: string },
  ): Promise<{ facts: LetterFacts; personIds: readonly string[] }> {
    const parties = (await partiesOf(tx, 'case', found.id)).filter(({ role }) => roles.includes(role));
    const opened = new Map<string, LetterPerson>();
    // Three people at most: who applies, who acts for them, the other side.
    for (const { personId } of parties) opened.set(personId, await this.open(tx, personId, purpose));
    const people = byRole(parties, ({ personId }) => opened.get(personId) ?? null);
    return {
      facts: await this.facts(tx, found, frame, { parties, people }),
      personIds: [...opened.keys()],
    };
  }

  private async open(tx: Tx, personId: string, purpose: string): Promise<LetterPerson> {
    const { document, ...person } = await this.persons.details(tx, personId, purpose);
    return { ...person, documentKind: document?.kind ?? null, document: document?.number ?? null };
  }

  private async facts(
    tx: Tx,
    found: StoredCase,
    frame: LetterFrame,
    { parties, people }: { readonly parties: readonly KeptParty[]; readonly people: LetterFacts['people'] },
  ): Promise<LetterFacts> {
    const { tenantId } = tx.scope;
    const unit = (await unitNames(tx, [tenantId])).get(tenantId);
    const application = await findApplication(tx, found.id);
    const decided = (await proposalsOf(tx, found.id)).filter(({ state }) => state === 'approved');
    const milestones = (await milestonesOf(tx, found.id)).filter(({ struckOn }) => struckOn === null);
    const closings = await closingsOf(tx, found.id);
    return {
      ...frame,
      ...(await handlersOf(tx, found.id)),
      unitName: unit?.name ?? '',
      placeName: unit?.placeName ?? '',
      today: today(tx.ctx),
      case: found,
      people,
      agentRelation: parties.find(({ role }) => role === 'agent')?.relation ?? null,
      narrative: application ? this.people.open(tenantId, found.id, application.narrative) : null,
      materials: await materialsOf(tx, found.id),
      supplement: (await supplementOf(tx, found.id)) ?? null,
      decisions: await decisionsOf(tx, found.id),
      objections: await objectionsOf(tx, found.id),
      notice: (await noticeOf(tx, found.id)) ?? null,
      replacement: decided.findLast(({ kind }) => kind === 'replacement') ?? null,
      termination: ENDED.has(found.stage)
        ? (decided.findLast(({ kind }) => kind === 'termination') ?? null)
        : null,
      milestones,
      closing: closings.find(({ reopenedOn }) => reopenedOn === null) ?? null,
      visit: (await visitOfCase(tx, found.id)) ?? null,
    };
  }
}

function byRole(
  parties: readonly KeptParty[],
  personOf: (party: KeptParty) => LetterPerson | null,
): LetterFacts['people'] {
  const people = { ...NOBODY };
  for (const party of parties) people[party.role] ??= personOf(party);
  return people;
}

/** Who handles the case, and who did before. */
async function handlersOf(
  tx: Tx,
  caseId: string,
): Promise<Pick<LetterFacts, 'assignment' | 'handler' | 'formerHandler'>> {
  const assignments = await assignmentsOf(tx, caseId);
  const assignment = assignments.findLast(({ state }) => HANDLES.has(state)) ?? null;
  const former = assignments.findLast(({ state }) => state === 'replaced');
  const ids = [assignment?.handlerId, former?.handlerId].filter((id) => id !== undefined);
  const rows = await tx.rows<LetterHandler & { id: string }>(
    `select id, name, kind, firm, licence_number as "licenceNumber", phone from handler
     where partition_id = $1 and tenant_id = $2 and id = any ($3::uuid[])`,
    [tx.scope.partitionId, tx.scope.tenantId, ids],
  );
  const handlerOf = (id: string | undefined) => rows.find((row) => row.id === id) ?? null;
  return {
    assignment,
    handler: handlerOf(assignment?.handlerId),
    formerHandler: handlerOf(former?.handlerId),
  };
}
