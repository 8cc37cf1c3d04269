import { unitNameJson } from '@fayuan/org';
import { ADDRESSED, STAND_INS } from '../board.sql.js';
import { type Light, severity } from '../light.js';

/** The severity of an obligation, as `light` judges it. */
const severityOf = (due: string, done: string): string => `case
  when ${done} is not null then case when ${done} <= ${due} then ${severity('done')} else ${severity('overdue')} end
  when ${due} < $5::date then ${severity('overdue')}
  when ${due} <= $11::date then ${severity('near')}
  else ${severity('on_track')} end`;

/** The severity of a unit that holds a receipt, as `standingLight` judges it. */
const STANDING = `least(
  ${severityOf('d.due_on', 'd.done_on')},
  case when h.signed_on is null then ${severityOf('h.sign_due', 'null::date')} end,
  case when p.status = 'returned' then ${severity('returned' satisfies Light)} end)`;

/**
 * Units of any level below the unit ($3), worst first, then by code; one statement: the page and how many show each light.
 * $1 root directive, $2 directive, $4 path of the unit, $5 today, $6 levels (null: all), $7 severities (null: all),
 * $8/$9 severity and code to start after, $10 rows,
 * $11 the last day that is near.
 */
export const BOARD_UNITS = `
with ${STAND_INS},
held as (
  select r.partition_id, r.tenant_id, r.directive_id, r.sign_due, r.signed_on, r.signed_by_name, r.covered_by_id ${ADDRESSED}
  union all
  select s.partition_id, s.tenant_id, s.directive_id, s.sign_due, s.signed_on, s.signed_by_name, s.covered_by_id from stand_in s),
judged as materialized (
  select u.id, u.code, u.parent_id, h.signed_on, h.signed_by_name, h.sign_due, p.status as report, p.id as report_id,
         d.due_on as report_due, ${STANDING} as severity
  from held h join org_unit u on u.id = h.tenant_id
  left join duty d on d.partition_id = h.partition_id and d.tenant_id = h.tenant_id
    and d.directive_id = coalesce(h.covered_by_id, h.directive_id) and d.kind = 'report' and d.cancelled_on is null
  left join completion_report p on p.partition_id = h.partition_id and p.tenant_id = h.tenant_id
    and p.directive_id = coalesce(h.covered_by_id, h.directive_id)
  where u.id <> $3 and ($6::text[] is null or u.level = any ($6::text[]))),
lights as (
  select coalesce(jsonb_agg(jsonb_build_object('severity', l.severity, 'count', l.count) order by l.severity), '[]') as lights
  from (select severity, count(*)::int as count from judged group by severity) as l),
page as (
  select * from judged j
  where ($7::int[] is null or j.severity = any ($7::int[])) and ($8::int is null or (j.severity, j.code) > ($8::int, $9::text))
  order by j.severity, j.code limit $10)
select l.lights, g.severity, g.code, g.signed_on as "signedOn", g.signed_by_name as "signedBy", g.sign_due as "signDue", g.report,
       g.report_id as "reportId", g.report_due as "reportDue", ${unitNameJson('u')} as unit, ${unitNameJson('a')} as parent
from lights l left join page g on true
left join org_unit u on u.id = g.id
left join org_unit a on a.id = g.parent_id
order by g.severity, g.code`;
