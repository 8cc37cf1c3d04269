import { Injectable } from '@nestjs/common';
import { type RequestContext, today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { type KnownDetails, type PersonChanges, Persons } from '@fayuan/persons';
import { type CaseVersion, type HeldCase, storeMatter } from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { notAtStage } from '../cases.errors.js';
import { addMember, membersOf } from '../team/case-team.repository.js';
import { type AmendmentInput, changedDetails, changedFields, givenChanges } from './amendment.js';
import type { ApplicationInput, PartyRole } from './application.js';
import { ApplicationPeople } from './application-people.js';
import {
  dropMaterials,
  findApplication,
  materialsOf,
  type NewApplication,
  saveMaterials,
  updateApplication,
} from './application.repository.js';
import { CaseActs } from './case-acts.js';
import { deleteDigests, hitsOf, insertDigests } from './case-digest.repository.js';
import { CaseOpening } from './case-opening.js';
import { insertParties, type KeptParty, partiesOf, storeRelation } from './case-party.repository.js';
import { type CheckedApplication, checkApplication, required } from './check-application.js';

const ROLES = ['recipient', 'agent', 'opponent'] as const satisfies readonly PartyRole[];
const OPEN_TO_IT: readonly string[] = ['received', 'supplementing'];

/** A case as it stands, with its people in clear. */
interface Standing {
  readonly held: HeldCase;
  readonly application: NewApplication;
  readonly parties: readonly KeptParty[];
  readonly known: ReadonlyMap<PartyRole, KnownDetails>;
}

/** Mends what an application says, until a decision is proposed. */
@Injectable()
export class AmendmentService {
  constructor(
    private readonly acts: CaseActs,
    private readonly people: ApplicationPeople,
    private readonly persons: Persons,
    private readonly opening: CaseOpening,
  ) {}

  /**
   * Puts an application as it is said now. Its number, the day it came in and its clock stay; the checklist follows the grounds,
   * and conflicts are looked for anew. @throws Refusal naming the field that is wrong
   */
  amend(
    ctx: RequestContext,
    at: CaseVersion,
    { input, reason }: { readonly input: AmendmentInput; readonly reason: string },
    key: string,
  ): Promise<string> {
    const remark = required('reason', reason, ['修改原因', 'why it is changed']);
    const asked = { operation: 'amendApplication', key, input: { input, remark } };
    return this.acts.perform(ctx, { ...REVIEW, at, ...asked }, async (tx, held) => {
      if (!OPEN_TO_IT.includes(held.stage)) throw notAtStage(held.stage);
      const standing = await this.standing(tx, held);
      const narrative = this.people.open(tx.scope.tenantId, held.id, standing.application.narrative);
      const changes = changesOf(input);
      const amended = await this.checked(tx, standing, input);
      const people = ROLES.filter((role) => Object.keys(changes[role]).length > 0);
      const fields = changedFields({ held, narrative }, amended, people);
      await storeMatter(tx, held.id, amended.matter);
      await this.storePeople(tx, standing, amended, changes);
      await this.storeSaid(tx, standing, amended);
      await this.follow(tx, standing, amended, remark);
      await addCaseEvents(tx, [
        { caseId: held.id, kind: 'amend', occurredOn: today(ctx), remark, detail: { fields } },
      ]);
    });
  }

  private async standing(tx: Tx, held: HeldCase): Promise<Standing> {
    const application = await findApplication(tx, held.id);
    if (!application) throw notAtStage(held.stage);
    const parties = await partiesOf(tx, 'case', held.id);
    const known = new Map<PartyRole, KnownDetails>();
    // Three people at most: who applies, who acts for them, the other side.
    for (const { role, personId } of parties)
      known.set(role, await this.persons.details(tx, personId, 'application.amended'));
    return { held, application, parties, known };
  }

  private async checked(tx: Tx, standing: Standing, input: AmendmentInput): Promise<CheckedApplication> {
    const { held, application, known, parties } = standing;
    const changes = changesOf(input);
    const has = (role: PartyRole) => known.has(role) || Object.keys(changes[role]).length > 0;
    const person = (role: PartyRole) => changedDetails(known.get(role), changes[role]);
    const relation = input.agent?.relation?.trim() || relationIn(parties);
    const whole: ApplicationInput = {
      ...input,
      receivedOn: held.receivedOn,
      isSealed: held.isSealed || (input.isSealed ?? false),
      applicant: person('recipient'),
      agent: has('agent') ? { person: person('agent'), relation: relation ?? '' } : null,
      opponent: {
        person: has('opponent') ? person('opponent') : null,
        organization: input.opponent?.organization ?? null,
      },
      materials: await materialsOf(tx, held.id),
      forwardedBy: application.forwardedBy,
      askedAt: application.askedAt,
    };
    return checkApplication(whole, today(tx.ctx), tx.now);
  }

  private async storePeople(
    tx: Tx,
    { held, parties }: Standing,
    amended: CheckedApplication,
    changes: Changes,
  ): Promise<void> {
    const fresh = amended.parties.filter(({ role }) => parties.every((party) => party.role !== role));
    const kept = await this.people.record(tx, fresh, amended.matter.isSealed, await teamNow(tx, held));
    await insertParties(tx, 'case', held.id, kept);
    for (const { role, personId } of parties) {
      if (Object.keys(changes[role]).length > 0)
        await this.persons.amend(tx, personId, changes[role], { at: FIELD[role] });
      const relation = amended.parties.find((party) => party.role === role)?.relation ?? null;
      await storeRelation(tx, held.id, personId, relation);
    }
    if (!amended.matter.isSealed || held.isSealed || !tx.ctx.accountId) return;
    const known = parties.map(({ personId }) => personId);
    await this.persons.seal(tx, known, [tx.ctx.accountId]);
    await addMember(tx, held.id, tx.ctx.accountId);
  }

  /** Words, place and checklist; and who of the province is known, compared anew. */
  private async storeSaid(tx: Tx, { held }: Standing, amended: CheckedApplication): Promise<void> {
    const digests = this.people.digestsOf(amended.parties);
    await deleteDigests(tx, held.id);
    await insertDigests(tx, held.id, digests);
    await updateApplication(tx, {
      caseId: held.id,
      narrative: this.people.seal(tx.scope.tenantId, held.id, amended.narrative),
      agencyPlace: amended.agencyPlace,
      limitationOn: amended.limitationOn,
      hits: await hitsOf(tx, digests, amended.matter.matter, held.id),
    });
    await saveMaterials(tx, held.id, amended.materials);
    await dropMaterials(tx, held.id, amended.materials);
  }

  /** What stands on the application: the count of it, and the clock of a limitation period. */
  private async follow(
    tx: Tx,
    { held, application }: Standing,
    amended: CheckedApplication,
    reason: string,
  ): Promise<void> {
    if (held.claims !== amended.matter.claims)
      await this.opening.recount(tx, { ...held, claims: amended.matter.claims }, reason);
    if (application.limitationOn === amended.limitationOn) return;
    await this.opening.watchLimitation(tx, held, amended.limitationOn);
  }
}

/** To whom people that come to a sealed case are open: whoever enters them and those whom the case is open to. */
async function teamNow(tx: Tx, { id, isSealed }: HeldCase): Promise<string[]> {
  const members = isSealed ? (await membersOf(tx, id)).map((member) => member.id) : [];
  return [...new Set([...(tx.ctx.accountId ? [tx.ctx.accountId] : []), ...members])];
}

const REVIEW = { permission: 'case.review', unified: 'accept', act: null } as const;

type Changes = Readonly<Record<PartyRole, PersonChanges>>;

const FIELD: Readonly<Record<PartyRole, string>> = {
  recipient: 'input.applicant',
  agent: 'input.agent.person',
  opponent: 'input.opponent.person',
};

const changesOf = (input: AmendmentInput): Changes => ({
  recipient: givenChanges(input.applicant),
  agent: givenChanges(input.agent?.person),
  opponent: givenChanges(input.opponent?.person),
});

const relationIn = (parties: readonly KeptParty[]): string | null =>
  parties.find(({ role }) => role === 'agent')?.relation ?? null;
