import type { PersonKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { passed, type PersonResealing, type Resealed, type SealedRows } from '@fayuan/persons';
import type { DigestRole } from '../applications/case-digest.repository.js';

interface ComparedParty {
  readonly caseId: string;
  readonly role: DigestRole;
  readonly personId: string;
}

/** Digests by which the people of own cases are compared across units: made anew from the people themselves. */
export class DigestsOfCases implements SealedRows {
  readonly name = 'case_digest';

  constructor(
    private readonly keys: PersonKeys,
    private readonly persons: PersonResealing,
  ) {}

  async reseal(tx: Tx, most: number, after: string | null): Promise<Resealed> {
    const own = [tx.scope.partitionId, tx.scope.tenantId];
    const newest = this.keys.newestKeyId;
    const cases = await tx.rows<{ id: string }>(
      `select distinct case_id as id from case_digest
       where partition_id = $1 and tenant_id = $2 and key_id <> $3 and ($4::uuid is null or case_id > $4) order by 1 limit $5`,
      [...own, newest, after, most],
    );
    const ids = cases.map(({ id }) => id);
    if (ids.length > 0) await this.rebuild(tx, ids);
    return passed(ids, most);
  }

  private async rebuild(tx: Tx, caseIds: readonly string[]): Promise<void> {
    const own = tx.own();
    const parties = await tx.rows<ComparedParty>(
      `select case_id as "caseId", role, person_id as "personId" from case_party
       where partition_id = $1 and tenant_id = $2 and case_id = any ($3::uuid[]) and role in ('recipient', 'opponent') order by id`,
      [own.partition_id, own.tenant_id, caseIds],
    );
    const known = await this.persons.knownOf(tx, [...new Set(parties.map(({ personId }) => personId))]);
    const made = parties.flatMap(({ caseId, role, personId }) =>
      (known.get(personId) ?? [])
        .filter(({ keyId }) => keyId === this.keys.newestKeyId)
        .map(({ digest }) => ({ caseId, role, digest })),
    );
    await tx.run(
      'delete from case_digest where partition_id = $1 and tenant_id = $2 and case_id = any ($3::uuid[])',
      [own.partition_id, own.tenant_id, caseIds],
    );
    await tx.run(
      `insert into case_digest (partition_id, id, tenant_id, tenant_path, case_id, role, key_id, digest)
       select $1, r.id, $2, $3, r.case_id, r.role, $4, r.digest
       from unnest($5::uuid[], $6::uuid[], $7::text[], $8::bytea[]) as r (id, case_id, role, digest)`,
      [
        own.partition_id,
        own.tenant_id,
        own.tenant_path,
        this.keys.newestKeyId,
        made.map(() => newId()),
        made.map(({ caseId }) => caseId),
        made.map(({ role }) => role),
        made.map(({ digest }) => digest),
      ],
    );
  }
}
