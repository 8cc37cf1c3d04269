import { Injectable } from '@nestjs/common';
import { today } from '@fayuan/context';
import { type Cipher, DataKeys, type PersonIndex, PersonKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { checkPerson } from './check-person.js';
import { disclose, enclose } from './envelope.js';
import { saysBirth } from './identity-document.js';
import { fieldDigests, maskedPerson, openedDetails, openedFields, sealedFields } from './person-content.js';
import { personNotFound } from './person.errors.js';
import { addIndexes, personsWithAll, personsWithAny, storeIndexes } from './person-index.repository.js';
import { addTeam, dropFromTeam, keepTeam, sealPersons } from './person-team.repository.js';
import type { KnownDetails, MaskedPerson, PersonChanges, PersonDetails } from './person.js';
import {
  findPersons,
  holdPerson,
  insertPerson,
  insertPersons,
  openPerson,
  type PersonRow,
  storePerson,
} from './person.repository.js';
import { type PersonSearch, searchedTexts } from './person-search.js';
import { checkReason } from './reason.js';

/** How a person is recorded. */
export interface RecordOptions {
  /** The case is of a minor or a victim: the team alone may look. */
  readonly isSealed?: boolean;
  /** Accounts of the own unit; the caller alone unless told otherwise. Without meaning while nothing is sealed. */
  readonly team?: readonly string[];
  /** Where the details stand in the input: refusals name `input.applicant.phone` for `input.applicant`. */
  readonly at?: string;
}

const MOST_FOUND = 50;

/**
 * Natural persons of the own unit, for the domains that deal with them: they keep the id, and everything else is here, encrypted
 * under the unit's own key. All within the caller's transaction.
 */
@Injectable()
export class Persons {
  constructor(
    private readonly dataKeys: DataKeys,
    private readonly personKeys: PersonKeys,
  ) {}

  /** Records a person. @returns its id. @throws Refusal `person.…` naming the field, never what was typed */
  async record(tx: Tx, typed: PersonDetails, options: RecordOptions = {}): Promise<string> {
    return this.#insert(tx, checkPerson(typed, today(tx.ctx), options.at), options);
  }

  /**
   * Records any number of persons, already checked, in the same few statements: ledgers that are taken over.
   * @returns their ids, in the order given
   */
  async recordAll(
    tx: Tx,
    persons: readonly { readonly details: KnownDetails; readonly isSealed: boolean }[],
  ): Promise<string[]> {
    if (persons.length === 0) return [];
    const made = persons.map((person) => ({ ...person, id: newId() }));
    const index = this.dataKeys.indexOf(tx.scope.tenantId);
    await insertPersons(
      tx,
      made.map(({ id, isSealed, details }) => ({ id, isSealed, ...this.#content(tx, id, details) })),
    );
    await addIndexes(
      tx,
      made.map(({ id, details }) => ({ id, entries: fieldDigests(index, details) })),
    );
    const sealed = made.filter(({ isSealed }) => isSealed).map(({ id }) => id);
    await addTeam(tx, sealed, tx.ctx.accountId ? [tx.ctx.accountId] : []);
    return made.map(({ id }) => id);
  }

  /**
   * Changes a person; what is left out stays, null empties. With another document, sex and day of birth are those of the document.
   * @param seen the version the caller saw, where that matters
   * @throws Refusal `person.not_found`, `person.sealed`, `person.erased`, `person.changed`, or naming the field
   */
  async amend(
    tx: Tx,
    id: string,
    changes: PersonChanges,
    seen: { version?: number; at?: string } = {},
  ): Promise<void> {
    const row = await holdPerson(tx, id, seen.version);
    const before = openedDetails(this.#cipher(tx), row);
    const derived = changes.document && saysBirth(changes.document.kind) ? { sex: null, birthDay: null } : {};
    const details = checkPerson({ ...before, ...derived, ...changes }, today(tx.ctx), seen.at);
    await this.#store(tx, id, details);
    const changed = Object.keys(changes);
    await tx.audit({
      action: 'person.amended',
      subjectKind: 'person',
      subjectId: id,
      detail: { fields: changed },
    });
  }

  /** Persons as they stand on a screen, by id; ids of other units are missing. One statement. */
  async masked(tx: Tx, ids: readonly string[]): Promise<Map<string, MaskedPerson>> {
    if (ids.length === 0) return new Map();
    const cipher = this.#cipher(tx);
    const rows = await findPersons(tx, ids);
    return new Map(rows.map((row) => [row.id, maskedPerson(cipher, row)]));
  }

  /**
   * Full names by id, for a ledger of many; none of those that are sealed to others, erased, or of other units. The caller has
   * written down who asks and why, or shows them to nobody. One statement.
   */
  async names(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const cipher = this.#cipher(tx);
    const open = (await findPersons(tx, ids)).filter(({ isOpen, erasedAt }) => isOpen && !erasedAt);
    return new Map(open.map((row) => [row.id, openedFields(cipher, row, ['name']).name ?? '']));
  }

  /** Ids of own persons with the same document or telephone, sealed ones as well: for the check of duplicates, not for a screen. */
  async known(tx: Tx, typed: PersonDetails, at?: string): Promise<string[]> {
    const index = this.dataKeys.indexOf(tx.scope.tenantId);
    const entries = fieldDigests(index, checkPerson(typed, today(tx.ctx), at), ['document', 'phone']);
    return entries.length === 0 ? [] : personsWithAny(tx, entries);
  }

  /**
   * Ids of own persons that match everything looked for, the newest first, 50 at most; none that is sealed to others.
   * @throws Refusal `person.search_missing` and others naming a field of `search`
   */
  async find(tx: Tx, search: PersonSearch): Promise<string[]> {
    const index = this.dataKeys.indexOf(tx.scope.tenantId);
    const entries = searchedTexts(search).map(({ field, texts }) => ({
      field,
      digests: texts.flatMap((text) => index.digestsOf(field, text)),
    }));
    return personsWithAll(tx, entries, MOST_FOUND);
  }

  /** What the same person is known by in every unit, one digest per key; none for whoever has no resident number. */
  digests(details: Pick<PersonDetails, 'document'>): PersonIndex[] {
    const { document } = details;
    return document && saysBirth(document.kind) ? this.personKeys.indexesOf(document.number) : [];
  }

  /**
   * Copies of own persons that the other unit alone can open, by id: for papers handed up and cases handed over. Audited.
   * @throws Refusal `person.not_found`, `person.sealed`, `person.erased` when any of them is
   */
  async copyFor(tx: Tx, unitId: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
    const [sender, receiver] = [this.#cipher(tx), this.dataKeys.cipherOf(unitId)];
    const rows = await this.#open(tx, ids);
    for (const row of rows)
      await tx.audit({
        action: 'person.copied',
        subjectKind: 'person',
        subjectId: row.id,
        detail: { unitId },
      });
    return new Map(
      rows.map((row) => [
        row.id,
        enclose(receiver, { details: openedDetails(sender, row), isSealed: row.isSealed }),
      ]),
    );
  }

  /**
   * Records a person that another unit gave to this one; what was sealed there is sealed here.
   * @returns the id it has here
   * @throws Refusal `person.envelope` when it is meant for another unit, or damaged
   */
  async fromEnvelope(tx: Tx, envelope: Buffer, options: RecordOptions = {}): Promise<string> {
    const { details, isSealed } = disclose(this.#cipher(tx), envelope);
    return this.#insert(tx, details, { ...options, isSealed: isSealed || options.isSealed === true });
  }

  /**
   * A person in clear, for a letter. Audited.
   * @param purpose a code such as `letter.decision`, no words of anybody
   * @throws Refusal `person.not_found`, `person.sealed`, `person.erased`
   */
  async details(tx: Tx, id: string, purpose: string): Promise<KnownDetails> {
    const [row] = await this.#open(tx, [id]);
    await tx.audit({ action: 'person.opened', subjectKind: 'person', subjectId: id, detail: { purpose } });
    return openedDetails(this.#cipher(tx), row as PersonRow);
  }

  /**
   * Why somebody deals with a thing of these own persons, as it may stand in the audit trail: it names none of them.
   * @throws Refusal naming `reason`
   */
  async checkedReason(tx: Tx, ids: readonly string[], reason: string): Promise<string> {
    const rows = await findPersons(tx, ids);
    const names = rows.flatMap((row) => openedFields(this.#cipher(tx), row, ['name']).name ?? []);
    return checkReason(reason, names);
  }

  /**
   * Seals own persons: from now on the accounts of the team alone look into them, and nobody who is not named. Audited.
   * @throws Refusal `person.not_found`
   */
  async seal(tx: Tx, ids: readonly string[], team: readonly string[]): Promise<void> {
    if ((await findPersons(tx, ids)).length < new Set(ids).size) throw personNotFound();
    await sealPersons(tx, ids);
    await keepTeam(tx, ids, team);
    await addTeam(tx, ids, team);
    for (const id of ids)
      await tx.audit({ action: 'person.sealed', subjectKind: 'person', subjectId: id, detail: { team } });
  }

  /**
   * A reason as it may stand in the audit trail: long enough, without numbers and without the names of the own persons it is about.
   * @throws Refusal naming `reason`
   */
  async reasonAbout(tx: Tx, ids: readonly string[], typed: string): Promise<string> {
    const cipher = this.#cipher(tx);
    const rows = await findPersons(tx, ids);
    return checkReason(
      typed,
      rows.flatMap((row) => openedFields(cipher, row, ['name']).name ?? []),
    );
  }

  /** Lets an account of the own unit look into own, sealed persons. Audited, with a reason that `reasonAbout` let pass. */
  async openTo(tx: Tx, ids: readonly string[], accountId: string, reason: string): Promise<void> {
    await addTeam(tx, ids, [accountId]);
    await this.#auditTeam(tx, 'person.team_added', ids, { accountId, reason });
  }

  /** Ends it. Audited likewise. */
  async closeTo(tx: Tx, ids: readonly string[], accountId: string, reason: string): Promise<void> {
    await dropFromTeam(tx, ids, accountId);
    await this.#auditTeam(tx, 'person.team_removed', ids, { accountId, reason });
  }

  /** A handful of people at most have a part in a case. */
  async #auditTeam(
    tx: Tx,
    action: string,
    ids: readonly string[],
    detail: { readonly accountId: string; readonly reason: string },
  ): Promise<void> {
    for (const subjectId of ids) await tx.audit({ action, subjectKind: 'person', subjectId, detail });
  }

  #cipher(tx: Tx): Cipher {
    return this.dataKeys.cipherOf(tx.scope.tenantId);
  }

  async #open(tx: Tx, ids: readonly string[]): Promise<PersonRow[]> {
    const rows = new Map((await findPersons(tx, ids)).map((row) => [row.id, row]));
    return [...new Set(ids)].map((id) => openPerson(rows.get(id)));
  }

  async #insert(tx: Tx, details: KnownDetails, options: RecordOptions): Promise<string> {
    const id = newId();
    const { isSealed = false, team = tx.ctx.accountId ? [tx.ctx.accountId] : [] } = options;
    await insertPerson(tx, { id, isSealed, ...this.#content(tx, id, details) });
    await this.#index(tx, id, details);
    if (isSealed) await addTeam(tx, [id], team);
    return id;
  }

  async #store(tx: Tx, id: string, details: KnownDetails): Promise<void> {
    await storePerson(tx, id, this.#content(tx, id, details));
    await this.#index(tx, id, details);
  }

  #index(tx: Tx, id: string, details: KnownDetails): Promise<void> {
    return storeIndexes(tx, [
      { id, entries: fieldDigests(this.dataKeys.indexOf(tx.scope.tenantId), details) },
    ]);
  }

  #content(tx: Tx, id: string, details: KnownDetails) {
    const cipher = this.#cipher(tx);
    const documentKind = details.document?.kind ?? null;
    return { documentKind, sex: details.sex, keyId: cipher.keyId, ...sealedFields(cipher, id, details) };
  }
}
