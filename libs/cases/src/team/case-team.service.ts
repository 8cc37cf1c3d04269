import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { type Colleague, colleaguesOf, permissionsOf } from '@fayuan/org';
import { canOpenToOthers, opensToOthers, Persons } from '@fayuan/persons';
import { findCase, lockCase, type StoredCase } from '../aid-case.repository.js';
import { partiesOf } from '../applications/case-party.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseNotFound, caseSealed } from '../cases.errors.js';
import {
  accountNotFound,
  alreadyMember,
  lastMember,
  notMember,
  notOneself,
  notSealed,
  worksNotWithCases,
} from './case-team.errors.js';
import { addMember, dropMember, membersOf } from './case-team.repository.js';
import type { CaseTeam, CaseTeamChange } from './case-team.js';

/** A leader changes the team without being of it, and sees nothing by that. */
const LEADS = 'person.erase';

/** Who may look into a sealed case and its people: shown, and changed by one of the team or by a leader. */
@Injectable()
export class CaseTeamService {
  constructor(
    private readonly database: Database,
    private readonly persons: Persons,
  ) {}

  /** The team of a sealed case of the own unit; null for every other case. */
  async team(ctx: RequestContext, caseId: string): Promise<CaseTeam | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(caseId)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findCase(tx, caseId);
      if (!found?.isSealed || found.tenantId !== tx.scope.tenantId) return null;
      return shownTeam(tx, found, await colleaguesOf(tx));
    });
  }

  /**
   * Opens a sealed case and its people to a colleague who works with cases, never to oneself.
   * @returns the id of the case
   * @throws Refusal `case.not_found`, `case.sealed`, `case.not_sealed`, `case.team_…`, or about the reason
   */
  async add(ctx: RequestContext, change: CaseTeamChange, key: string): Promise<string> {
    requirePermission(ctx, 'person.unmask');
    const once = { key, operation: 'addToCaseTeam', input: change };
    return this.database.once(ctx, once, async (tx) => {
      const { caseId, accountId } = change;
      const held = await ownCase(tx, caseId);
      const colleague = (await colleaguesOf(tx)).find(({ id }) => id === accountId);
      if (!colleague) throw accountNotFound();
      mayChange(ctx, held);
      if (accountId === ctx.accountId) throw notOneself();
      if (!permissionsOf(colleague.roles).has('case.read')) throw worksNotWithCases();
      if ((await membersOf(tx, caseId)).some(({ id }) => id === accountId)) throw alreadyMember();
      const { people, reason } = await this.about(tx, change);
      await addMember(tx, caseId, accountId);
      await this.persons.openTo(tx, people, accountId, reason);
      await record(tx, 'team_add', { ...change, reason });
      return caseId;
    });
  }

  /**
   * Closes a sealed case and its people to one of the team, oneself included, as long as one stays who can open it to others.
   * @returns the id of the case
   * @throws Refusal `case.not_found`, `case.sealed`, `case.not_sealed`, `case.team_…`, or about the reason
   */
  async remove(ctx: RequestContext, change: CaseTeamChange, key: string): Promise<string> {
    requirePermission(ctx, 'person.unmask');
    const once = { key, operation: 'removeFromCaseTeam', input: change };
    return this.database.once(ctx, once, async (tx) => {
      const { caseId, accountId } = change;
      const held = await ownCase(tx, caseId);
      const team = (await membersOf(tx, caseId)).map(({ id }) => id);
      if (!team.includes(accountId)) throw notMember();
      mayChange(ctx, held);
      if (!opensToOthers(team, await colleaguesOf(tx), accountId)) throw lastMember();
      const { people, reason } = await this.about(tx, change);
      await dropMember(tx, caseId, accountId);
      await this.persons.closeTo(tx, people, accountId, reason);
      await record(tx, 'team_remove', { ...change, reason });
      return caseId;
    });
  }

  private async about(tx: Tx, { caseId, reason }: CaseTeamChange) {
    const people = [...new Set((await partiesOf(tx, 'case', caseId)).map(({ personId }) => personId))];
    return { people, reason: await this.persons.reasonAbout(tx, people, reason) };
  }
}

/** The own case, whoever may look into it, locked. @throws Refusal `case.not_found` */
async function ownCase(tx: Tx, caseId: string): Promise<StoredCase> {
  const held = isId(caseId) ? await lockCase(tx, caseId) : undefined;
  if (!held) throw caseNotFound();
  return held;
}

/** @throws Refusal `case.not_sealed`, `case.sealed` */
function mayChange(ctx: RequestContext, held: StoredCase): void {
  if (!held.isSealed) throw notSealed();
  if (!held.isOpen && !ctx.permissions.has(LEADS)) throw caseSealed();
}

async function shownTeam(tx: Tx, found: StoredCase, colleagues: readonly Colleague[]): Promise<CaseTeam> {
  const members = await membersOf(tx, found.id);
  const { permissions } = tx.ctx;
  const mayChangeIt = permissions.has('person.unmask') && (found.isOpen || permissions.has(LEADS));
  const team = new Set(members.map(({ id }) => id));
  const isAskable = (each: Colleague): boolean =>
    each.id !== tx.ctx.accountId &&
    (permissionsOf(each.roles).has(LEADS) || (team.has(each.id) && canOpenToOthers(each)));
  return {
    isMember: found.isOpen,
    mayChange: mayChangeIt,
    members: found.isOpen || mayChangeIt ? members : [],
    askable: colleagues.filter(isAskable).map(({ id, name, post }) => ({ id, name, post })),
  };
}

async function record(
  tx: Tx,
  kind: 'team_add' | 'team_remove',
  { caseId, accountId, reason }: CaseTeamChange,
): Promise<void> {
  const occurredOn = today(tx.ctx);
  await addCaseEvents(tx, [{ caseId, kind, occurredOn, remark: reason, detail: { accountId } }]);
  const action = kind === 'team_add' ? 'case.team_added' : 'case.team_removed';
  await tx.audit({ action, subjectKind: 'aid_case', subjectId: caseId, detail: { accountId, reason } });
}
