/** Recipients of one batch: $1 partition and $2 id of the directive, numbers above $3 and up to $4. */
const IN_BATCH = `p.partition_id = $1 and p.directive_id = $2 and p.unit_no > $3 and p.unit_no <= $4`;

/**
 * Those (p) that still stand below the issuer, as units (u): $5/$6 range of the issuer. Both sides are read by the same range
 * of numbers, whatever the planner knows about rows written a moment ago.
 */
const BATCH = `directive_recipient p
join org_unit u on u.no = p.unit_no and u.id = p.unit_id and u.no > $3 and u.no <= $4 and u.path >= $5 and u.path < $6
where ${IN_BATCH}`;

/** The batch's head ($7), a digit for the kind of row and the unit's number: ids made here need no way through the application. */
const RECEIPT_ID = `($7 || '0' || lpad(to_hex(p.unit_no), 11, '0'))::uuid`;
const DUTY_ID = `overlay(id::text placing '1' from 25 for 1)::uuid`;

/** The number of the last recipient of a batch and how many there are; at most $5. */
export const BATCH_END = `
select max(b.unit_no) as no, count(*)::int as count from (
  select p.unit_no from directive_recipient p where ${IN_BATCH} order by p.unit_no limit $5) as b`;

/**
 * Receipts of a batch, each with the duty to sign it and, unless it is a copy or no report is asked, the duty to report; a
 * unit that has a receipt already keeps what it has. Rows go in the order of the numbers, which is that of the
 * partitions, so that every index grows in few places. $8 issuer's name, $9 now, $10 sign due, $11 report due or null.
 */
export const DELIVER = `
with fresh as (
  insert into receipt (partition_id, id, tenant_id, tenant_path, directive_id, issuer_id, issuer_name, root_id, lineage,
    campaign_ids, title, document_kind, urgency, document_number, version, starts_on, ends_on, report_due, retrospective,
    issued_on, delivered_at, role, sign_due)
  select b.partition_id, b.id, b.unit_id, b.path, d.id, d.tenant_id, $8, d.root_id, d.lineage, d.campaign_ids, d.title,
         d.document_kind, d.urgency, d.document_number, d.version, d.starts_on, d.ends_on, d.report_due, d.retrospective,
         d.issued_on, $9::timestamptz, b.role, case b.role when 'primary' then $10::date end
  from directive d
  cross join (select u.partition_id, ${RECEIPT_ID} as id, u.id as unit_id, u.path, p.unit_no, p.role from ${BATCH}) as b
  where d.partition_id = $1 and d.id = $2
  order by b.unit_no
  on conflict (partition_id, tenant_id, directive_id) do nothing
  returning partition_id, id, tenant_id, tenant_path, role),
reporting as (
  insert into duty (partition_id, id, tenant_id, tenant_path, directive_id, kind, due_on, created_at)
  select partition_id, ${DUTY_ID}, tenant_id, tenant_path, $2, 'report', $11::date, $9
  from fresh where role = 'primary' and $11::date is not null)
select count(*)::int as delivered from fresh`;

/**
 * All primary receipts of the root that the units of a batch hold, locked in one order, with the depth of their issuers in the tree.
 * $7 root.
 */
export const FAMILY_RECEIPTS = `
select r.id, r.partition_id as "partitionId", r.tenant_id as "unitId", r.tenant_path as path, r.directive_id as "directiveId",
       cardinality(i.ancestor_ids) as depth, r.covered_by_id as "coveredById"
from receipt r join org_unit i on i.id = r.issuer_id
where r.root_id = $7 and r.role = 'primary' and (r.partition_id, r.tenant_id) in (select u.partition_id, u.id from ${BATCH})
  and r.ended_as is null
order by r.id for update of r`;

/** $1 partitions, $2 receipts, $3 directives that cover them. */
export const COVER_RECEIPTS = `
update receipt r set covered_by_id = b.covered_by
from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as b (partition_id, id, covered_by)
where r.partition_id = b.partition_id and r.id = b.id`;

/** As COVER_RECEIPTS, for the report duties still open: $1 partitions, $2 units, $3 directives, $4 those that cover them. */
export const COVER_DUTIES = `
update duty d set covered_by_id = b.covered_by
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as b (partition_id, unit_id, directive_id, covered_by)
where d.partition_id = b.partition_id and d.tenant_id = b.unit_id and d.directive_id = b.directive_id and d.kind = 'report' and d.done_on is null`;

/** The unit reports once: a report sent back by the farther issuer need not be sent again. $1 partitions, $2 units, $3 directives, $4 now. */
export const CLOSE_COVERED_INBOX = `
update inbox_item i set done_at = $4
from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as b (partition_id, unit_id, directive_id)
where i.partition_id = b.partition_id and i.tenant_id = b.unit_id and i.directive_id = b.directive_id
  and i.kind = 'returned' and i.done_at is null`;
