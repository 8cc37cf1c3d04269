import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';

export type DigestRole = 'recipient' | 'opponent';

/** Somebody of a case as other units can be compared with, never read. */
export interface CaseDigest {
  readonly role: DigestRole;
  readonly keyId: string;
  readonly digest: Buffer;
}

export const HITS = ['same_matter', 'applicant_is_opponent', 'opponent_is_recipient'] as const;
/** What is known of the people of a case in the province: that, and nothing of whose case, where or when. */
export type Hit = (typeof HITS)[number];

export async function insertDigests(tx: Tx, caseId: string, digests: readonly CaseDigest[]): Promise<void> {
  if (digests.length === 0) return;
  const own = tx.own();
  await tx.run(
    `insert into case_digest (partition_id, id, tenant_id, tenant_path, case_id, role, key_id, digest)
     select $1, d.id, $2, $3, $4, d.role, d.key_id, d.digest
     from unnest($5::uuid[], $6::text[], $7::text[], $8::bytea[]) as d (id, role, key_id, digest)`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      caseId,
      digests.map(() => newId()),
      digests.map((each) => each.role),
      digests.map((each) => each.keyId),
      digests.map((each) => each.digest),
    ],
  );
}

/** Forgets what the people of an own case are compared by. */
export async function deleteDigests(tx: Tx, caseId: string): Promise<void> {
  await tx.run('delete from case_digest where partition_id = $1 and tenant_id = $2 and case_id = $3', [
    tx.scope.partitionId,
    tx.scope.tenantId,
    caseId,
  ]);
}

/** Hits anywhere in the province but in the case itself; one statement, through the allow-listed function. */
export async function hitsOf(
  tx: Tx,
  digests: readonly CaseDigest[],
  matter: string,
  exceptCaseId: string,
): Promise<Hit[]> {
  if (digests.length === 0) return [];
  const of = (role: DigestRole) => digests.filter((each) => each.role === role).map((each) => each.digest);
  const rows = await tx.rows<{ kind: Hit }>(
    'select kind from case_hits($1::bytea[], $2::bytea[], $3, $4) order by kind',
    [of('recipient'), of('opponent'), matter, exceptCaseId],
  );
  return rows.map((row) => row.kind);
}

/** Digests of the people of an own case, to go along when it is passed on. */
export const digestsOfCase = (tx: Tx, caseId: string): Promise<CaseDigest[]> =>
  tx.rows<CaseDigest>(
    `select role, key_id as "keyId", digest from case_digest where partition_id = $1 and tenant_id = $2 and case_id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );
