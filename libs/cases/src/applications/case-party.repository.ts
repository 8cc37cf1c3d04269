import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { Party, PartyRole } from './application.js';

export interface KeptParty extends Party {
  readonly personId: string;
}

/** Tables that say who has a part in something of their own unit. */
const OF = {
  case: { table: 'case_party', subject: 'case_id' },
  intake: { table: 'case_intake_party', subject: 'intake_id' },
} as const;
export type PartySubject = keyof typeof OF;

/** Writes who has a part in an own case or intake; one statement. */
export async function insertParties(
  tx: Tx,
  of: PartySubject,
  subjectId: string,
  parties: readonly KeptParty[],
): Promise<void> {
  if (parties.length === 0) return;
  const own = tx.own();
  const { table, subject } = OF[of];
  await tx.run(
    `insert into ${table} (partition_id, id, tenant_id, tenant_path, ${subject}, person_id, role, relation)
     select $1, p.id, $2, $3, $4, p.person_id, p.role, p.relation
     from jsonb_to_recordset($5::jsonb) as p (id uuid, person_id uuid, role text, relation text)`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      subjectId,
      JSON.stringify(
        parties.map(({ personId, role, relation }) => ({ id: newId(), person_id: personId, role, relation })),
      ),
    ],
  );
}

/** How somebody with a part in an own case stands to the applicant. */
export async function storeRelation(
  tx: Tx,
  caseId: string,
  personId: string,
  relation: string | null,
): Promise<void> {
  await tx.run(
    `update case_party set relation = $5 where partition_id = $1 and tenant_id = $2 and case_id = $3 and person_id = $4
       and relation is distinct from $5`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, personId, relation],
  );
}

/** Who has a part in an own case or intake, the recipient first. */
export const partiesOf = (tx: Tx, of: PartySubject, subjectId: string): Promise<KeptParty[]> =>
  tx.rows<KeptParty>(
    `select person_id as "personId", role, relation from ${OF[of].table}
     where partition_id = $1 and tenant_id = $2 and ${OF[of].subject} = $3
     order by array_position(array['recipient', 'agent', 'opponent'], role), id`,
    [tx.scope.partitionId, tx.scope.tenantId, subjectId],
  );

/** Persons of own cases in which they have a part, the newest case first: earlier cases of whoever comes again. */
export const casesOfPersons = (
  tx: Tx,
  personIds: readonly string[],
): Promise<{ readonly caseId: string; readonly role: PartyRole }[]> =>
  tx.rows(
    `select p.case_id as "caseId", p.role from case_party p join aid_case c on c.partition_id = p.partition_id and c.id = p.case_id
     where p.partition_id = $1 and p.tenant_id = $2 and p.person_id = any ($3::uuid[])
     order by c.received_on desc, c.id desc limit 50`,
    [tx.scope.partitionId, tx.scope.tenantId, personIds],
  );
