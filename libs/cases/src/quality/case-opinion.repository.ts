import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { isOpenTo } from '../aid-case.sql.js';
import type { CaseOpinion, CaseOpinionInput } from './case-opinion.js';

const COLUMNS = `o.id, o.case_id as "caseId", c.case_number as "caseNumber", o.kind, o.given_on as "givenOn", o.etiquette,
    o.skill, o.diligence, o.remark, o.recorded_by_name as "recordedBy"`;
const FROM = `from case_opinion o join aid_case c on c.partition_id = o.partition_id and c.id = o.case_id
  where o.partition_id = $1 and o.tenant_id = $2`;

/** Own opinions, the newest first; those on sealed cases only to their team. */
export async function listOpinions(
  tx: Tx,
  caseId: string | null,
  page: PageRequest,
): Promise<Page<CaseOpinion>> {
  const size = pageSize(page, 50);
  const [after = null] = page.after ? keysOf(page.after, isId) : [];
  const rows = await tx.rows<CaseOpinion & { isOpen: boolean }>(
    `select * from (select ${isOpenTo('$6')}, ${COLUMNS} ${FROM}
       and ($3::uuid is null or o.case_id = $3) and ($4::uuid is null or o.id < $4)) as p
     where p."isOpen" order by p.id desc limit $5`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, after, size + 1, tx.ctx.accountId],
  );
  return pageOf(
    rows.map(({ isOpen: _, ...row }) => row),
    size,
    (row) => cursorOf(row.id),
  );
}

export const findOpinion = (tx: Tx, id: string): Promise<CaseOpinion | undefined> =>
  tx.maybe<CaseOpinion>(`select ${COLUMNS} ${FROM} and o.id = $3`, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    id,
  ]);

export async function insertOpinion(tx: Tx, id: string, said: CaseOpinionInput): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_opinion (partition_id, id, tenant_id, tenant_path, case_id, kind, given_on, etiquette, skill, diligence,
       remark, recorded_at, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      said.caseId,
      said.kind,
      said.givenOn,
      said.etiquette,
      said.skill,
      said.diligence,
      said.remark,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}
