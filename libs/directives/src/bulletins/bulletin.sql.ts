import { unitNameJson } from '@fayuan/org';
import { UNIT_SETS, type UnitSet } from './bulletin.js';

/** The day before any extension. */
const original = (row: string): string => `coalesce(${row}.report_original_due, ${row}.report_due)`;

/** What makes a frozen row one of a set, seen on the day of its bulletin; the only place where it is said. */
const conditions = (row: string, day: string): Readonly<Record<UnitSet, string>> => ({
  addressed: 'true',
  signed: `${row}.signed_on is not null`,
  signed_in_time: `${row}.signed_on <= ${row}.sign_due`,
  unsigned: `${row}.signed_on is null`,
  sign_overdue: `${row}.signed_on is null and ${row}.sign_due < ${day}::date`,
  report_expected: `${row}.report_due is not null`,
  report_decided: `${row}.report_due is not null and (${row}.reported_on is not null or ${row}.report_due < ${day}::date)`,
  report_decided_originally: `${row}.report_due is not null and (${row}.reported_on is not null or ${original(row)} < ${day}::date)`,
  reported: `${row}.reported_on is not null`,
  reported_in_time: `${row}.reported_on <= ${row}.report_due`,
  reported_in_time_originally: `${row}.reported_on <= ${original(row)}`,
  unreported: `${row}.report_due is not null and ${row}.reported_on is null`,
  report_overdue: `${row}.reported_on is null and ${row}.report_due < ${day}::date`,
});

/** The rows of a bulletin ($1 partition, $2 bulletin, $3 its day). */
const OF_BULLETIN = 'b.partition_id = $1 and b.bulletin_id = $2';
const NOW = conditions('b', '$3');

/** True for a row that was of the set in an earlier bulletin already. */
const wasOf = (set: UnitSet, bulletin: string, day: string): string =>
  `exists (select 1 from bulletin_unit e where e.partition_id = $1 and e.bulletin_id = ${bulletin}::uuid
     and e.unit_id = b.unit_id and ${conditions('e', day)[set]})`;

const counted = (set: UnitSet, more = ''): string =>
  `count(*) filter (where ${NOW[set]}${more})::int as "${set}"`;

/**
 * Writes down how every receiver stands: one receipt per unit, that of the directive ($7) or, where it did not address the
 * unit, of a re-issue of it; the report is the one that answers it. $1 partition, $2 bulletin, $3 unit, $4 its path,
 * $5 level ranked or null for the children, $6 root directive.
 */
export const FREEZE_UNITS = `
with chain as (
  select distinct on (r.tenant_id) r.partition_id, r.tenant_id, r.directive_id, r.sign_due, r.signed_on, r.signed_by_name,
         coalesce(r.covered_by_id, r.directive_id) as answers_id
  from receipt r
  where r.root_id = $6 and $7::uuid = any (r.lineage) and r.tenant_path >= $4 and r.tenant_path < $4 || '/'
  order by r.tenant_id, (r.directive_id = $7::uuid) desc, cardinality(r.lineage))
insert into bulletin_unit (partition_id, bulletin_id, unit_id, tenant_id, tenant_path, unit_code, ranked_unit_id, sign_due,
  signed_on, signed_by_name, report_due, report_original_due, reported_on)
select $1, $2, c.tenant_id, $3, $4, u.code, g.id, c.sign_due, c.signed_on, c.signed_by_name, d.due_on, d.original_due_on,
  d.done_on
from chain c join org_unit u on u.id = c.tenant_id
left join duty d on d.partition_id = c.partition_id and d.tenant_id = c.tenant_id and d.directive_id = c.answers_id
  and d.kind = 'report' and d.cancelled_on is null
left join lateral (
  select a.id from org_unit a
  where a.id = any (u.ancestor_ids) and a.path > $4
    and case when $5::text is null then a.parent_id = $3 else a.level = $5::text end
  order by a.path limit 1) g on true`;

const countSets = (sets: readonly UnitSet[]): string => sets.map((set) => counted(set)).join(', ');

/** Every set counted. */
export const COUNT_SETS = `select ${countSets(UNIT_SETS)} from bulletin_unit b where ${OF_BULLETIN}`;

/** As COUNT_SETS, only what is new since the earlier bulletin $4 of the day $5. */
export const COUNT_NEW = `
select ${UNIT_SETS.map((set) => counted(set, ` and not ${wasOf(set, '$4', '$5')}`)).join(', ')}
from bulletin_unit b where ${OF_BULLETIN}`;

/** The sets that a ranking is made of, for each unit ranked. */
export const COUNT_RANKED = `
select ${unitNameJson('u')} as unit, ${countSets([
  'addressed',
  'signed',
  'signed_in_time',
  'report_expected',
  'report_decided',
  'report_decided_originally',
  'reported_in_time',
  'reported_in_time_originally',
])}
from bulletin_unit b join org_unit u on u.id = b.ranked_unit_id
where ${OF_BULLETIN} group by u.id, u.code, u.name, u.place_name, u.level order by u.code`;

/** Names of late units, by code. $4 how many. */
export const LATE_NAMES = `
select u.name from bulletin_unit b join org_unit u on u.id = b.unit_id
where ${OF_BULLETIN} and (${NOW.sign_overdue} or ${NOW.report_overdue}) order by b.unit_code limit $4`;

/**
 * The rows behind a number, with the count of all and of those counted. For a share the rows of the whole: first those
 * that are not of the set, for they are what is asked about. $4 the unit ranked or null, $5 the earlier bulletin or
 * null, $6 its day, $7/$8 after this mark and code, $9 rows.
 */
export function unitRows(set: UnitSet, whole: UnitSet | null): string {
  const isOf = `(${conditions('b', 'd.now')[set]} and ($5::uuid is null or not ${wasOf(set, '$5', 'd.earlier')})) is true`;
  return `
with asked as (
  select b.*, ${isOf} as counted
  from bulletin_unit b cross join (select $3::date as now, $6::date as earlier) d
  where ${OF_BULLETIN} and ${whole ? conditions('b', 'd.now')[whole] : isOf}
    and ($4::uuid is null or b.ranked_unit_id = $4::uuid)),
totals as (select count(*)::int as total, count(*) filter (where counted)::int as part from asked),
page as (select * from asked where $7::int is null or (counted::int, unit_code) > ($7::int, $8::text)
         order by counted, unit_code limit $9)
select t.total, t.part, ${unitNameJson('u')} as unit, p.unit_code as code, p.counted, p.sign_due as "signDue",
       p.signed_on as "signedOn", p.signed_by_name as "signedBy", p.report_due as "reportDue", p.reported_on as "reportedOn"
from totals t left join page p on true left join org_unit u on u.id = p.unit_id
order by p.counted, p.unit_code`;
}

/** $3 the earlier bulletin to compare ranks with or null, $4 after this position, $5 rows. */
export const RANKS = `
select ${unitNameJson('u')} as unit, b.position, b.rank, e.rank as "previousRank", b.addressed, b.signed,
       b.report_decided as "reportDecided", b.reported_in_time as "reportedInTime"
from bulletin_rank b join org_unit u on u.id = b.unit_id
left join bulletin_rank e on e.partition_id = b.partition_id and e.bulletin_id = $3::uuid and e.unit_id = b.unit_id
where ${OF_BULLETIN} and b.position > $4 order by b.position limit $5`;
