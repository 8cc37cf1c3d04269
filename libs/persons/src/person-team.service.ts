import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { colleaguesOf } from '@fayuan/org';
import {
  accountNotFound,
  lastOfTeam,
  notIntoOwnHands,
  notOfTeam,
  personErased,
  personNotFound,
  personSealed,
} from './person.errors.js';
import { lockPerson, type PersonRow } from './person.repository.js';
import { teamOf } from './person-team.repository.js';
import { Persons } from './persons.js';
import { opensToOthers } from './team.js';

export interface TeamChange {
  readonly personId: string;
  readonly accountId: string;
  /** Kept in the audit trail; names nobody. */
  readonly reason: string;
}

/** To whom a sealed person is open: changed by one of the team, or by a leader. */
@Injectable()
export class PersonTeamService {
  constructor(
    private readonly database: Database,
    private readonly persons: Persons,
  ) {}

  /**
   * Opens a sealed person to a colleague, never to oneself.
   * @returns the id of the person
   * @throws Refusal `person.not_found`, `.sealed`, `.erased`, `.not_into_own_hands`, `.account_not_found`, or about the reason
   */
  async add(ctx: RequestContext, change: TeamChange, key: string): Promise<string> {
    requirePermission(ctx, 'person.unmask');
    const once = { key, operation: 'addToPersonTeam', input: change };
    return this.database.once(ctx, once, async (tx) => {
      const { personId, accountId } = change;
      const row = await held(tx, personId);
      if (accountId === ctx.accountId) throw notIntoOwnHands();
      if (!(await colleaguesOf(tx)).some(({ id }) => id === accountId)) throw accountNotFound();
      mayChange(ctx, row);
      const reason = await this.persons.reasonAbout(tx, [personId], change.reason);
      await this.persons.openTo(tx, [personId], accountId, reason);
      return personId;
    });
  }

  /**
   * Closes a sealed person to somebody of its team, oneself included, as long as one stays who can open it to others.
   * @returns the id of the person
   * @throws Refusal `person.not_found`, `.sealed`, `.erased`, `.team_member_not_found`, `.last_of_team`, or about the reason
   */
  async remove(ctx: RequestContext, change: TeamChange, key: string): Promise<string> {
    requirePermission(ctx, 'person.unmask');
    const once = { key, operation: 'removeFromPersonTeam', input: change };
    return this.database.once(ctx, once, async (tx) => {
      const { personId, accountId } = change;
      const row = await held(tx, personId);
      const team = await teamOf(tx, personId);
      if (!team.includes(accountId)) throw notOfTeam();
      mayChange(ctx, row);
      if (!opensToOthers(team, await colleaguesOf(tx), accountId)) throw lastOfTeam();
      const reason = await this.persons.reasonAbout(tx, [personId], change.reason);
      await this.persons.closeTo(tx, [personId], accountId, reason);
      return personId;
    });
  }
}

async function held(tx: Tx, id: string): Promise<PersonRow> {
  const row = isId(id) ? await lockPerson(tx, id) : undefined;
  if (!row) throw personNotFound();
  return row;
}

/** One of the team, or a leader, while there is something to see. */
function mayChange(ctx: RequestContext, { erasedAt, isOpen }: PersonRow): void {
  if (erasedAt) throw personErased();
  if (!isOpen && !ctx.permissions.has('person.erase')) throw personSealed();
}
