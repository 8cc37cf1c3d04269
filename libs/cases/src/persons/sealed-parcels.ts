import type { DataKeys, PersonKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { passed, type PersonResealing, type Resealed, type SealedRows } from '@fayuan/persons';
import { narrativePlace } from '../applications/application-people.js';
import type { ParcelContent } from '../applications/case-parcel.repository.js';

interface SealedParcel {
  readonly id: string;
  readonly content: ParcelContent;
  readonly persons: string;
  readonly narrative: Buffer;
}

/** Papers that wait at the own unit: words and people in them were sealed for it by whoever sent them, with digests of the people. */
export class SealedParcels implements SealedRows {
  readonly name = 'case_parcel';

  constructor(
    private readonly keys: { readonly data: DataKeys; readonly people: PersonKeys },
    private readonly persons: PersonResealing,
  ) {}

  async reseal(tx: Tx, most: number, after: string | null): Promise<Resealed> {
    const { head } = this.keys.data.cipherOf(tx.scope.tenantId);
    const rows = await tx.rows<SealedParcel>(
      `select id, content, persons, narrative from case_parcel
       where partition_id = $1 and tenant_id = $2 and octet_length(narrative) > 0
         and (substring(narrative from 1 for $3::int) <> $4
           or exists (select from jsonb_array_elements(content -> 'digests') d where d ->> 'keyId' <> $5))
         and ($6::uuid is null or id > $6)
       order by id limit $7 for update`,
      [tx.scope.partitionId, tx.scope.tenantId, head.length, head, this.keys.people.newestKeyId, after, most],
    );
    if (rows.length > 0)
      await store(
        tx,
        rows.map((row) => this.anew(tx, row)),
      );
    return passed(
      rows.map(({ id }) => id),
      most,
    );
  }

  private anew(tx: Tx, { id, content, persons, narrative }: SealedParcel): SealedParcel {
    const envelopes = (JSON.parse(persons) as string[]).map((each) =>
      this.persons.envelope(tx, Buffer.from(each, 'base64')),
    );
    const digests = envelopes.flatMap(({ indexes }, at) => {
      const role = content.parties[at]?.role;
      if (!role || role === 'agent') return [];
      return indexes
        .filter(({ keyId }) => keyId === this.keys.people.newestKeyId)
        .map(({ keyId, digest }) => ({ role, keyId, digest: digest.toString('hex') }));
    });
    const cipher = this.keys.data.cipherOf(tx.scope.tenantId);
    return {
      id,
      content: { ...content, digests },
      persons: JSON.stringify(envelopes.map(({ sealed }) => sealed.toString('base64'))),
      narrative: cipher.reseal(narrative, narrativePlace(id)),
    };
  }
}

async function store(tx: Tx, parcels: readonly SealedParcel[]): Promise<void> {
  await tx.run(
    `update case_parcel p set content = r.content, persons = r.persons, narrative = r.narrative
     from unnest($3::uuid[], $4::jsonb[], $5::text[], $6::bytea[]) as r (id, content, persons, narrative)
     where p.partition_id = $1 and p.tenant_id = $2 and p.id = r.id`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      parcels.map(({ id }) => id),
      parcels.map(({ content }) => JSON.stringify(content)),
      parcels.map(({ persons }) => persons),
      parcels.map(({ narrative }) => narrative),
    ],
  );
}
