import type { Tx } from '@fayuan/database';
import { type Day, parseDay } from '@fayuan/kernel';
import type {
  AppraisalMeasure,
  AppraisalRow,
  AppraisalSubject,
  MeasureSum,
  SubjectKind,
} from './appraisal.js';
import { ROWS_OF } from './appraisal-rows.sql.js';

export interface SubjectSums {
  readonly subject: AppraisalSubject;
  readonly sums: Readonly<Partial<Record<AppraisalMeasure, MeasureSum>>>;
}

export interface SubjectYear {
  readonly subjectKind: SubjectKind;
  readonly year: number;
}

const spanOf = (year: number): [from: Day, to: Day] => [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)];

const parameters = (tx: Tx, { year }: SubjectYear): unknown[] => [
  tx.scope.tenantPath,
  tx.scope.tenantId,
  ...spanOf(year),
];

/** Every subject with what its rows add up to; one statement. A subject without rows is there as well. */
export const subjectSums = (tx: Tx, of: SubjectYear): Promise<SubjectSums[]> =>
  tx.rows<SubjectSums>(
    `with ${ROWS_OF[of.subjectKind]},
     sums as (select subject, measure, count(*)::int as rows, sum(amount) as amount, sum("full") as "full" from rows
              group by subject, measure)
     select jsonb_build_object('id', s.id, 'name', s.name) as subject,
       coalesce((select jsonb_object_agg(m.measure, jsonb_build_object('rows', m.rows, 'amount', m.amount, 'full', m."full"))
                 from sums m where m.subject = s.id), '{}') as sums
     from subjects s order by s.name, s.id`,
    parameters(tx, of),
  );

/** The rows behind one subject, all or of one measure, in the order of their days; one statement. */
export const rowsBehind = (
  tx: Tx,
  of: SubjectYear,
  at: { readonly subjectId: string; readonly measure: AppraisalMeasure | null },
): Promise<(AppraisalRow & { readonly measure: AppraisalMeasure })[]> =>
  tx.rows(
    `with ${ROWS_OF[of.subjectKind]}
     select r.measure, r.kind, r.id, r.label, r."on", r.amount, r."full" from rows r
     where r.subject = $5 and ($6::text is null or r.measure = $6) order by r."on", r.id`,
    [...parameters(tx, of), at.subjectId, at.measure],
  );
