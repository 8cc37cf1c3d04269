import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';
import type { SubsidyKind, SubsidyStandard } from './subsidy.js';

const COLUMNS = `s.id, s.place, s.kind, s.case_type as "caseType", s.procedure_stage as "procedureStage", s.per,
  s.amount_cents as "amountCents", s.valid_from as "validFrom", s.valid_to as "validTo", s.source,
  s.published_by_name as "publishedByName"`;

/** The code of the scope's unit, and of the province it lies in. */
export const ownProvince = (tx: Tx): Promise<{ readonly code: string; readonly province: string | null }> =>
  tx.one(
    `select u.code, (select a.code from org_unit a where a.id = any (u.ancestor_ids) and a.level = 'province' limit 1) as province
     from org_unit u where u.id = $1`,
    [tx.scope.tenantId],
  );

/** Standards of a province of all times, the newest first. */
export const standardsOf = (tx: Tx, province: string): Promise<SubsidyStandard[]> =>
  tx.rows<SubsidyStandard>(
    `select ${COLUMNS} from subsidy_standard s where s.place = $1
     order by s.kind, s.case_type nulls first, s.procedure_stage nulls first, s.valid_from desc`,
    [province],
  );

export interface StandardFor {
  readonly province: string;
  readonly kind: SubsidyKind;
  readonly per: SubsidyStandard['per'];
  readonly caseType: CaseType | null;
  readonly procedureStage: string | null;
  readonly on: Day;
}

/** The standard that holds on a day: the one that names the stage before the one for all stages, then the type. */
export const standardFor = (tx: Tx, asked: StandardFor): Promise<SubsidyStandard | undefined> =>
  tx.maybe<SubsidyStandard>(
    `select ${COLUMNS} from subsidy_standard s
     where s.place = $1 and s.kind = $2 and s.per = $3 and (s.case_type is null or s.case_type = $4)
       and (s.procedure_stage is null or s.procedure_stage = $5)
       and s.valid_from <= $6 and (s.valid_to is null or s.valid_to >= $6)
     order by (s.procedure_stage is null), (s.case_type is null), s.valid_from desc limit 1`,
    [asked.province, asked.kind, asked.per, asked.caseType, asked.procedureStage, asked.on],
  );

/** Ends what a new standard takes the place of, with a day. */
export const endStandard = (tx: Tx, id: string, lastDay: Day): Promise<number> =>
  tx.run('update subsidy_standard set valid_to = $2 where id = $1', [id, lastDay]);

/** Writes a standard. @returns false when one begins on the same day */
export async function insertStandard(tx: Tx, made: SubsidyStandard): Promise<boolean> {
  const written = await tx.run(
    `insert into subsidy_standard (id, place, kind, case_type, procedure_stage, per, amount_cents, valid_from, source, published_at,
       published_by, published_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
    [
      made.id,
      made.place,
      made.kind,
      made.caseType,
      made.procedureStage,
      made.per,
      made.amountCents,
      made.validFrom,
      made.source,
      tx.now,
      tx.ctx.accountId,
      made.publishedByName,
    ],
  );
  return written > 0;
}
