import { RATING_WEIGHTS } from '../quality/satisfaction.js';
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

const worth = (column: string): string =>
  `case ${column} ${Object.entries(RATING_WEIGHTS)
    .map(([rating, weight]) => `when '${rating}' then ${weight}`)
    .join(' ')} end`;

/**
 * Rows behind the points of the handlers of the own roster, from the cases that each handles or handled last: who was replaced or
 * refused answers for none of them. Ratings count as satisfaction.ts weighs them. Parameters as above.
 */
const HANDLERS = `
subjects as (select h.id, h.name from handler h where h.tenant_id = $2 and $1::text is not null),
handled as (
  select distinct on (a.case_id) a.handler_id, c.id as case_id, c.partition_id, c.stage, c.closed_on, coalesce(c.case_number, '') as label
  from case_assignment a join aid_case c on c.partition_id = a.partition_id and c.id = a.case_id
  where a.tenant_id = $2 and a.state not in ('refused', 'replaced') order by a.case_id, a.assigned_on desc, a.id desc),
rows as (
  select h.handler_id as subject, 'cases_closed' as measure, 'aid_case' as kind, h.case_id as id, h.label, h.closed_on as "on",
    1::float8 as amount, 0::float8 as "full"
  from handled h where h.stage in ('closed', 'archived') and h.closed_on between $3 and $4
  union all
  select h.handler_id, 'file_reviews', 'file_review', r.id, h.label, r.reviewed_on, r.total::float8, 100
  from handled h join file_review r on r.partition_id = h.partition_id and r.case_id = h.case_id
  where r.reviewed_on between $3 and $4
    and not exists (select from file_review n
      where n.partition_id = r.partition_id and n.tenant_id = r.tenant_id and n.again_of = r.id)
  union all
  select h.handler_id, 'visits', 'follow_up_visit', v.id, h.label, v.visited_on,
    case v.overall when 'dissatisfied' then 0 else 1 end, 1
  from handled h join follow_up_visit v on v.partition_id = h.partition_id and v.case_id = h.case_id
  where v.overall is not null and v.visited_on between $3 and $4
  union all
  select h.handler_id, 'opinions', 'case_opinion', o.id, h.label, o.given_on,
    (${worth('o.etiquette')} + ${worth('o.skill')} + ${worth('o.diligence')})::float8, 300
  from handled h join case_opinion o on o.partition_id = h.partition_id and o.case_id = h.case_id
  where o.given_on between $3 and $4
  union all
  select h.handler_id, 'complaints', 'complaint', k.id, h.label, k.decided_on, 1, 0
  from handled h join complaint k on k.partition_id = h.partition_id and k.case_id = h.case_id
  where k.about = 'handler' and k.status in ('accepted', 'answered') and k.decided_on between $3 and $4)`;

/** The common table expressions `subjects (id, name)` and `rows (subject, measure, kind, id, label, on, amount, full)`. */
export const ROWS_OF: Readonly<Record<SubjectKind, string>> = { unit: UNITS, handler: HANDLERS };
