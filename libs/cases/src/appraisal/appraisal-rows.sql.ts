import type { SubjectKind } from './appraisal.js';

/**
 * Rows behind the points of units directly below, each of them with all below it. $1 path of the own unit, $2 the own unit,
 * $3 and $4 first and last day. Answers and complaints of units below are their own; above, only the facts are seen, so the facts
 * are the rows, reversals included: a rate is its numerator over its denominator and never an average.
 */
const UNITS = `
subjects as (select u.id, u.name, u.path from org_unit u where u.parent_id = $2 and u.closed_on is null and u.path > $1),
rows as (
  select s.id as subject, 'cases_closed' as measure, 'aid_case' as kind, c.id, coalesce(c.case_number, '') as label,
    c.closed_on as "on", 1::float8 as amount, 0::float8 as "full"
  from subjects s join aid_case c on c.tenant_path >= s.path and c.tenant_path < s.path || '/'
  where c.stage in ('closed', 'archived') and c.closed_on between $3 and $4
  union all
  select s.id, 'file_reviews', 'file_review', r.id, coalesce(c.case_number, ''), r.reviewed_on, r.total::float8, 100
  from subjects s join file_review r on r.tenant_path >= s.path and r.tenant_path < s.path || '/'
  join aid_case c on c.partition_id = r.partition_id and c.id = r.case_id
  where r.reviewed_on between $3 and $4
    and not exists (select from file_review n
      where n.partition_id = r.partition_id and n.tenant_id = r.tenant_id and n.again_of = r.id)
  union all
  select s.id, case f.indicator when 'complaints' then 'complaints' else 'visits' end, 'fact', f.id, f.source_title, f.occurred_on,
    case f.indicator when 'visits_rated' then 0 else f.quantity::float8 end,
    case f.indicator when 'visits_rated' then f.quantity::float8 else 0 end
  from subjects s join fact f on f.tenant_path >= s.path and f.tenant_path < s.path || '/'
  where f.indicator in ('visits_rated', 'visits_satisfied', 'complaints') and f.occurred_on between $3 and $4)`;

/** The common table expressions `subjects (id, name)` and `rows (subject, measure, kind, id, label, on, amount, full)`. */
export const ROWS_OF: Readonly<Partial<Record<SubjectKind, string>>> = { unit: UNITS };
