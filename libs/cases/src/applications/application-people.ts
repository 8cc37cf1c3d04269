import { Injectable } from '@nestjs/common';
import { DataKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { Persons } from '@fayuan/persons';
import type { Narrative, Party } from './application.js';
import type { CaseDigest } from './case-digest.repository.js';
import type { KeptParty } from './case-party.repository.js';
import type { CheckedParty } from './check-application.js';

/** What sealed words and sealed drafts belong to: their row, and no other. */
export const narrativePlace = (rowId: string): string => `narrative ${rowId}`;
export const draftPlace = (draftId: string): string => `draft ${draftId}`;

/** What an application says of people, kept sealed; always within the caller's transaction. */
@Injectable()
export class ApplicationPeople {
  constructor(
    private readonly persons: Persons,
    private readonly keys: DataKeys,
  ) {}

  /** Keeps the people of an application for the unit of the scope; where sealed, open to the team, which is the caller at first. */
  async record(
    tx: Tx,
    parties: readonly CheckedParty[],
    isSealed: boolean,
    team?: readonly string[],
  ): Promise<KeptParty[]> {
    const kept: KeptParty[] = [];
    // Three people at most: who applies, who acts for them, the other side.
    for (const { role, relation, details } of parties)
      kept.push({
        role,
        relation,
        personId: await this.persons.record(tx, details, { isSealed, ...(team && { team }) }),
      });
    return kept;
  }

  /** What other units of the province may be compared with; agents are nobody's conflict. */
  digestsOf(parties: readonly CheckedParty[]): CaseDigest[] {
    return parties.flatMap(({ role, details }) =>
      role === 'agent' ? [] : this.persons.digests(details).map((digest) => ({ role, ...digest })),
    );
  }

  /** The people of an own application, sealed for another unit in the order given; the same order comes back. */
  async enclose(tx: Tx, receiverId: string, parties: readonly KeptParty[]): Promise<string> {
    const ids = parties.map((party) => party.personId);
    const copies = await this.persons.copyFor(tx, receiverId, ids);
    return JSON.stringify(ids.map((id) => copies.get(id)?.toString('base64') ?? ''));
  }

  /** Keeps people that another unit enclosed, for the unit of the scope. @throws Refusal when they are not meant for it */
  async disclose(tx: Tx, enclosed: string, parties: readonly Party[]): Promise<KeptParty[]> {
    const copies = JSON.parse(enclosed) as string[];
    const kept: KeptParty[] = [];
    for (const [at, { role, relation }] of parties.entries()) {
      const personId = await this.persons.fromEnvelope(tx, Buffer.from(copies[at] ?? '', 'base64'));
      kept.push({ role, relation, personId });
    }
    return kept;
  }

  /** Seals words for a unit; they open only as those of the row named. */
  seal(unitId: string, rowId: string, narrative: Narrative): Buffer {
    return this.keys.cipherOf(unitId).seal(JSON.stringify(narrative), narrativePlace(rowId));
  }

  open(unitId: string, rowId: string, sealed: Buffer): Narrative {
    return JSON.parse(this.keys.cipherOf(unitId).open(sealed, narrativePlace(rowId))) as Narrative;
  }

  sealDraft(unitId: string, draftId: string, content: string): Buffer {
    return this.keys.cipherOf(unitId).seal(content, draftPlace(draftId));
  }

  openDraft(unitId: string, draftId: string, sealed: Buffer): string {
    return this.keys.cipherOf(unitId).open(sealed, draftPlace(draftId));
  }
}
