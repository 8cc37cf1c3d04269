import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { DataKeys } from '@fayuan/crypto';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import {
  accountNotFound,
  fieldsMissing,
  notIntoOwnHands,
  personErased,
  personNotFound,
  personSealed,
  personStillNeeded,
} from './person.errors.js';
import { openedDetails, openedFields } from './person-content.js';
import { type HeldRecord, PersonHolders } from './person-holders.js';
import { dropIndex } from './person-index.repository.js';
import { emptyPerson, holdPerson, lockPerson, type PersonRow } from './person.repository.js';
import { addTeam, isOwnAccount, keepTeam } from './person-team.repository.js';
import type { KnownDetails, MaskedPerson, OpenedFields, PersonField } from './person.js';
import { Persons } from './persons.js';
import { checkReason } from './reason.js';

export interface Unmasking {
  readonly personId: string;
  readonly fields: readonly PersonField[];
  readonly reason: string;
}

/** Everything the unit holds of one person (PIPL 45). */
export interface PersonExport {
  readonly personId: string;
  readonly details: KnownDetails;
  readonly records: readonly HeldRecord[];
}

/** What people do with persons themselves: look, open, erase, give a copy. */
@Injectable()
export class PersonService {
  constructor(
    private readonly database: Database,
    private readonly keys: DataKeys,
    private readonly persons: Persons,
    private readonly holders: PersonHolders,
  ) {}

  /** Masked; null when there is none or it is not the own unit's. */
  async person(ctx: RequestContext, id: string): Promise<MaskedPerson | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(id)) return null;
    return (await this.database.read(ctx, (tx) => this.persons.masked(tx, [id]))).get(id) ?? null;
  }

  /**
   * Fields in clear. Every call leaves an audit row, a repeated one as well; for that reason it takes no key to be
   * remembered by, and the answer is kept nowhere.
   * @throws Refusal about the reason; `person.not_found`, `.sealed`, `.erased`
   */
  async unmask(ctx: RequestContext, { personId, fields, reason }: Unmasking): Promise<OpenedFields> {
    requirePermission(ctx, 'person.unmask');
    const wanted = [...new Set(fields)];
    if (wanted.length === 0) throw fieldsMissing();
    checkReason(reason);
    return this.database.write(ctx, async (tx) => {
      const row = await this.open(tx, personId);
      const detail = { fields: wanted, reason: this.reasonAbout(tx, row, reason) };
      await tx.audit({ action: 'person.unmasked', subjectKind: 'person', subjectId: personId, detail });
      return openedFields(this.keys.cipherOf(tx.scope.tenantId), row, wanted);
    });
  }

  /** A copy of all the unit holds of a person; as with `unmask`, every call leaves an audit row and no answer is kept. */
  async exportOf(ctx: RequestContext, personId: string, reason: string): Promise<PersonExport> {
    requirePermission(ctx, 'person.erase');
    checkReason(reason);
    return this.database.write(ctx, async (tx) => {
      const row = await this.open(tx, personId);
      const detail = { reason: this.reasonAbout(tx, row, reason) };
      await tx.audit({ action: 'person.exported', subjectKind: 'person', subjectId: personId, detail });
      const details = openedDetails(this.keys.cipherOf(tx.scope.tenantId), row);
      return { personId, details, records: await this.holders.heldOf(tx, personId) };
    });
  }

  /**
   * Takes everything that names the person away for good (PIPL 47); the row stays with the day.
   * @returns the id. @throws Refusal `person.still_needed` while a law or an open matter keeps it
   */
  async erase(ctx: RequestContext, personId: string, reason: string, key: string): Promise<string> {
    requirePermission(ctx, 'person.erase');
    checkReason(reason);
    const input = { personId, reason: this.persons.fingerprint(ctx.unitId, reason) };
    return this.database.once(ctx, { key, operation: 'erasePerson', input }, async (tx) => {
      const row = await this.held(tx, personId);
      if (row.erasedAt) throw personErased();
      const why = await this.holders.neededFor(tx, personId);
      if (why) throw personStillNeeded(why);
      const detail = { reason: this.reasonAbout(tx, row, reason) };
      await this.holders.forget(tx, personId);
      await dropIndex(tx, personId);
      await keepTeam(tx, [personId], []);
      await emptyPerson(tx, personId);
      await tx.audit({ action: 'person.erased', subjectKind: 'person', subjectId: personId, detail });
      return personId;
    });
  }

  /** Adds a colleague to whom a sealed person is open: by one of the team, or by a leader, never oneself. */
  async addToTeam(
    ctx: RequestContext,
    { personId, accountId }: { readonly personId: string; readonly accountId: string },
    key: string,
  ): Promise<string> {
    requirePermission(ctx, 'person.unmask');
    const once = { key, operation: 'addToPersonTeam', input: { personId, accountId } };
    return this.database.once(ctx, once, async (tx) => {
      const row = await this.held(tx, personId);
      if (row.erasedAt) throw personErased();
      if (!row.isOpen && !ctx.permissions.has('person.erase')) throw personSealed();
      if (accountId === ctx.accountId) throw notIntoOwnHands();
      if (!isId(accountId) || !(await isOwnAccount(tx, accountId))) throw accountNotFound();
      await addTeam(tx, [personId], [accountId]);
      await tx.audit({
        action: 'person.team_added',
        subjectKind: 'person',
        subjectId: personId,
        detail: { accountId },
      });
      return personId;
    });
  }

  private async held(tx: Tx, id: string): Promise<PersonRow> {
    const row = isId(id) ? await lockPerson(tx, id) : undefined;
    if (!row) throw personNotFound();
    return row;
  }

  private async open(tx: Tx, id: string): Promise<PersonRow> {
    if (!isId(id)) throw personNotFound();
    return holdPerson(tx, id);
  }

  /** The reason as it may stand in the audit trail: without the person's own name. */
  private reasonAbout(tx: Tx, row: PersonRow, reason: string): string {
    const { name } = openedFields(this.keys.cipherOf(tx.scope.tenantId), row, ['name']);
    return checkReason(reason, name ? [name] : []);
  }
}
