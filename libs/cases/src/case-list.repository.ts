import type { Tx } from '@fayuan/database';
import { isDay, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import type { CaseType } from './aid-case.js';
import type { StoredCase } from './aid-case.repository.js';
import { CASE_COLUMNS, CASE_UNITS, isOpenTo } from './aid-case.sql.js';
import type { Stage } from './stage.js';

export interface CaseFilter {
  /** The unit with all below it; the own one when not said. */
  readonly unitId?: string | null | undefined;
  readonly stages?: readonly Stage[] | null | undefined;
  readonly caseType?: CaseType | null | undefined;
  /** Part of an application or case number. */
  readonly number?: string | null | undefined;
}

export interface StageCount {
  readonly stage: Stage;
  readonly cases: number;
}

export interface StoredCasePage extends Page<StoredCase> {
  readonly total: number;
  /** How many stand at each stage, whatever stages are asked for. */
  readonly counts: readonly StageCount[];
}

/** $1 range of the unit asked for, $2 stages, $3 case type, $4 number, $5/$6 after, $7 rows, $8 account. */
const PAGE = `
with asked as (
  select c.* from aid_case c
  where c.tenant_path >= $1 and c.tenant_path < $1 || '/' and ($3::text is null or c.case_type = $3)
    and ($4::text is null or strpos(c.application_number, $4) > 0 or strpos(c.case_number, $4) > 0)),
wanted as (select * from asked where cardinality($2::text[]) = 0 or stage = any ($2)),
page as (select * from wanted where $5::date is null or (received_on, id) < ($5::date, $6::uuid)
         order by received_on desc, id desc limit $7),
counted as (select stage, count(*)::int as cases from asked group by stage)
select (select count(*)::int from wanted) as total,
       (select coalesce(jsonb_agg(jsonb_build_object('stage', stage, 'cases', cases)), '[]') from counted) as counts, p.*
from (select) one left join (select ${CASE_COLUMNS}, ${isOpenTo('$8')} from page c ${CASE_UNITS}) p on true
order by p."receivedOn" desc, p.id desc`;

/** Cases at and below a path, the newest first. */
export async function listCases(
  tx: Tx,
  path: string,
  filter: CaseFilter,
  page: PageRequest,
): Promise<StoredCasePage> {
  const size = pageSize(page, 50);
  const after = page.after ? keysOf(page.after, isDay, isId) : [];
  const rows = await tx.rows<{ total: number; counts: StageCount[] } & StoredCase>(PAGE, [
    path,
    [...(filter.stages ?? [])],
    filter.caseType ?? null,
    filter.number?.trim() || null,
    after[0] ?? null,
    after[1] ?? null,
    size + 1,
    tx.ctx.accountId,
  ]);
  const { total = 0, counts = [] } = rows[0] ?? {};
  const found = rows.filter((row) => row.id !== null);
  return { ...pageOf(found, size, (row) => cursorOf(row.receivedOn, row.id)), total, counts };
}

/** Cases of the ids that the caller may see, by id. */
export async function casesByIds(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StoredCase>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows<StoredCase>(
    `select ${CASE_COLUMNS}, ${isOpenTo('$2')} from aid_case c ${CASE_UNITS} where c.id = any ($1::uuid[])`,
    [[...new Set(ids)], tx.ctx.accountId],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
