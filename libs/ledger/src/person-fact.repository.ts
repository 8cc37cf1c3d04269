import type { PersonIndex } from '@fayuan/crypto';
import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { FactSource } from './fact.repository.js';
import { valuesOf } from './values.sql.js';

/** A person counted by an indicator of kind `distinct`. */
export interface PersonMeasure {
  readonly indicator: string;
  /** One index per key, as `personIndexes` gives them. */
  readonly person: readonly PersonIndex[];
}

interface NewPersonFact {
  readonly indicator: string;
  readonly occurredOn: Day;
  readonly keyId: string;
  readonly digest: Buffer;
  readonly campaignIds: readonly string[];
  readonly sourceId: string;
  readonly reversesId: string | null;
}

async function insertPersonFacts(tx: Tx, facts: readonly NewPersonFact[]): Promise<void> {
  if (facts.length === 0) return;
  const own = tx.own();
  const { sql, parameters } = valuesOf(
    facts.map((fact) => [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      fact.indicator,
      fact.occurredOn,
      fact.keyId,
      fact.digest,
      [...new Set(fact.campaignIds)],
      fact.sourceId,
      fact.reversesId,
      tx.now,
    ]),
  );
  await tx.run(
    `insert into person_fact (partition_id, id, tenant_id, tenant_path, indicator, occurred_on, key_id, person, campaign_ids,
       source_id, reverses_id, recorded_at) ${sql}`,
    parameters,
  );
}

/** Counts persons of events of the own unit; one statement, none without persons. */
export const postPersons = (
  tx: Tx,
  events: readonly { readonly source: FactSource; readonly persons: readonly PersonMeasure[] }[],
): Promise<void> =>
  insertPersonFacts(
    tx,
    events.flatMap(({ source, persons }) =>
      persons.flatMap(({ indicator, person }) =>
        person.map(({ keyId, digest }) => ({
          indicator,
          keyId,
          digest,
          occurredOn: source.occurredOn,
          campaignIds: source.campaignIds,
          sourceId: source.id,
          reversesId: null,
        })),
      ),
    ),
  );

/** Takes back every person of an own source that still stands, on the same day. @returns those days */
export async function reversePersons(tx: Tx, sourceId: string): Promise<Day[]> {
  const standing = await tx.rows<Omit<NewPersonFact, 'sourceId'> & { readonly reversesId: string }>(
    `select p.id as "reversesId", p.indicator, p.occurred_on as "occurredOn", p.key_id as "keyId", p.person as digest,
            p.campaign_ids as "campaignIds"
     from person_fact p
     where p.partition_id = $1 and p.tenant_id = $2 and p.source_id = $3 and p.reverses_id is null
       and not exists (select 1 from person_fact r where r.partition_id = p.partition_id and r.tenant_id = p.tenant_id
                         and r.reverses_id = p.id)
     order by p.id`,
    [tx.scope.partitionId, tx.scope.tenantId, sourceId],
  );
  await insertPersonFacts(
    tx,
    standing.map((fact) => ({ ...fact, sourceId })),
  );
  return standing.map((fact) => fact.occurredOn);
}
