import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { DataKeys } from '@fayuan/crypto';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { fieldsMissing, personErased, personNotFound, personStillNeeded } from './person.errors.js';
import { openedDetails, openedFields } from './person-content.js';
import { type HeldRecord, PersonHolders } from './person-holders.js';
import { dropIndexes } from './person-index.repository.js';
import {
  emptyPerson,
  findPersons,
  holdPerson,
  lockPerson,
  openPerson,
  type PersonRow,
} from './person.repository.js';
import { keepTeam } from './person-team.repository.js';
import type { KnownDetails, MaskedPerson, OpenedFields, PersonField } from './person.js';
import { Persons } from './persons.js';
import { checkReason } from './reason.js';

export interface Unmasking {
  readonly personId: string;
  readonly fields: readonly PersonField[];
  readonly reason: string;
}

interface Look {
  readonly action: string;
  readonly operation: string;
  readonly personId: string;
  readonly reason: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly key: string;
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
   * Fields in clear. The audit row is written before anything is opened and says which fields and why; the answer is kept nowhere.
   * The request repeated under its key is the same look: it shows what still may be seen and leaves no second row.
   * @throws Refusal about the reason or the fields; `person.not_found`, `.sealed`, `.erased`
   */
  async unmask(
    ctx: RequestContext,
    { personId, fields, reason }: Unmasking,
    key: string,
  ): Promise<OpenedFields> {
    requirePermission(ctx, 'person.unmask');
    const wanted = [...new Set(fields)];
    if (wanted.length === 0) throw fieldsMissing();
    const look = { action: 'person.unmasked', operation: 'unmaskPerson', detail: { fields: wanted } };
    await this.lookOnce(ctx, { ...look, personId, reason, key });
    return this.database.read(ctx, async (tx) =>
      openedFields(this.keys.cipherOf(tx.scope.tenantId), await this.readable(tx, personId), wanted),
    );
  }

  /** A copy of all the unit holds of a person, for that person; audited as `unmask` is, and kept nowhere. */
  async exportOf(ctx: RequestContext, personId: string, reason: string, key: string): Promise<PersonExport> {
    requirePermission(ctx, 'person.erase');
    const look = { action: 'person.exported', operation: 'exportPerson', detail: {} };
    await this.lookOnce(ctx, { ...look, personId, reason, key });
    return this.database.read(ctx, async (tx) => {
      const row = await this.readable(tx, personId);
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
    const once = { key, operation: 'erasePerson', input: { personId, reason } };
    return this.database.once(ctx, once, async (tx) => {
      const row = await this.held(tx, personId);
      if (row.erasedAt) throw personErased();
      const why = await this.holders.neededFor(tx, personId);
      if (why) throw personStillNeeded(why);
      const detail = { reason: await this.persons.reasonAbout(tx, [personId], reason) };
      await this.holders.forget(tx, personId);
      await dropIndexes(tx, [personId]);
      await keepTeam(tx, [personId], []);
      await emptyPerson(tx, personId);
      await tx.audit({ action: 'person.erased', subjectKind: 'person', subjectId: personId, detail });
      return personId;
    });
  }

  /** Writes down who looks at what and why, once per key, before anything is shown. */
  private async lookOnce(ctx: RequestContext, look: Look): Promise<void> {
    checkReason(look.reason);
    const { personId, operation, key, reason } = look;
    const input = { personId, ...look.detail, reason };
    await this.database.once(ctx, { key, operation, input }, async (tx) => {
      if (!isId(personId)) throw personNotFound();
      await holdPerson(tx, personId);
      const detail = { ...look.detail, reason: await this.persons.reasonAbout(tx, [personId], look.reason) };
      await tx.audit({ action: look.action, subjectKind: 'person', subjectId: personId, detail });
    });
  }

  private async held(tx: Tx, id: string): Promise<PersonRow> {
    const row = isId(id) ? await lockPerson(tx, id) : undefined;
    if (!row) throw personNotFound();
    return row;
  }

  private async readable(tx: Tx, id: string): Promise<PersonRow> {
    const [row] = await findPersons(tx, [id]);
    return openPerson(row);
  }
}
