import type { PersonKeys } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { copyPersonFacts, hasOlderPersonFacts } from '@fayuan/ledger';
import { passed, type PersonResealing, type Resealed, type SealedRows } from '@fayuan/persons';

/**
 * What persons of the own unit were counted by under older keys, written under the newest as well. The rows of the older keys stay, as
 * every fact does; whoever was erased since is known by those alone.
 */
export class CountedPersons implements SealedRows {
  readonly name = 'person_fact';

  constructor(
    private readonly keys: PersonKeys,
    private readonly persons: PersonResealing,
  ) {}

  async reseal(tx: Tx, most: number, after: string | null): Promise<Resealed> {
    const newestId = this.keys.newestKeyId;
    if (after === null && !(await hasOlderPersonFacts(tx, newestId))) return { rows: 0, next: null };
    const known = await this.persons.knownAfter(tx, after, most);
    const rekeyed = known.flatMap(({ indexes }) => {
      const newest = indexes.find(({ keyId }) => keyId === newestId)?.digest;
      if (!newest) return [];
      return indexes
        .filter(({ keyId }) => keyId !== newestId)
        .map(({ keyId, digest }) => ({ keyId, digest, newest }));
    });
    const rows = rekeyed.length > 0 ? await copyPersonFacts(tx, newestId, rekeyed) : 0;
    return passed(
      known.map(({ id }) => id),
      most,
      rows,
    );
  }
}
