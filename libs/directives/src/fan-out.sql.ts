/** The next recipients by unit number: $1 partition, $2 directive, $3 after this number, $4 rows, $5/$6 range of the issuer. */
export const NEXT_RECIPIENTS = `
select r.unit_no as no, u.id, u.partition_id as "partitionId", u.path
from directive_recipient r left join org_unit u on u.id = r.unit_id and u.path >= $5 and u.path < $6
where r.partition_id = $1 and r.directive_id = $2 and r.unit_no > $3
order by r.unit_no limit $4`;

/** Receipts of a batch: $1 ids, $2 units, $3 partitions, $4 paths, $5 directive, $6 its partition, $7 issuer's name, $8 now. */
export const INSERT_RECEIPTS = `
insert into receipt (partition_id, id, tenant_id, tenant_path, directive_id, issuer_id, issuer_name, root_id, lineage,
  campaign_ids, title, document_kind, urgency, document_number, version, starts_on, ends_on, report_due, retrospective,
  issued_on, delivered_at)
select b.partition_id, b.id, b.unit_id, b.path, d.id, d.tenant_id, $7, d.root_id, d.lineage, d.campaign_ids, d.title,
       d.document_kind, d.urgency, d.document_number, d.version, d.starts_on, d.ends_on, d.report_due, d.retrospective,
       d.issued_on, $8
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) as b (id, unit_id, partition_id, path)
join directive d on d.partition_id = $6 and d.id = $5
on conflict (partition_id, tenant_id, directive_id) do nothing
returning id, tenant_id as "unitId", partition_id as "partitionId", tenant_path as path`;

/** Two duties each: $1 receipts, $2 units, $3 partitions, $4 paths, $5/$6 ids, $7 directive, $8 sign due, $9 report due, $10 now. */
export const INSERT_DUTIES = `
insert into duty (partition_id, id, tenant_id, tenant_path, receipt_id, directive_id, kind, due_on, created_at)
select b.partition_id, k.id, b.unit_id, b.path, b.receipt_id, $7, k.kind, k.due_on, $10
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[])
  as b (receipt_id, unit_id, partition_id, path, sign_id, report_id)
cross join lateral (values (b.sign_id, 'sign', $8::date), (b.report_id, 'report', $9::date)) as k (id, kind, due_on)
on conflict (partition_id, tenant_id, directive_id, kind, version) do nothing`;

/** $1 ids, $2 units, $3 partitions, $4 paths, $5 directive, $6 title, $7 issuer, $8 its name, $9 due, $10 now. */
export const INSERT_INBOX = `
insert into inbox_item (partition_id, id, tenant_id, tenant_path, kind, directive_id, title, from_unit_id, from_unit_name, due_on, created_at)
select b.partition_id, b.id, b.unit_id, b.path, 'sign', $5, $6, $7, $8, $9, $10
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) as b (id, unit_id, partition_id, path)
on conflict (partition_id, tenant_id, directive_id, kind) where done_at is null do nothing`;

/**
 * Receipts of the same root at the same units, locked in one order, with the depth of their issuers in the tree.
 * $1 root, $2 units, $3 directive.
 */
export const FAMILY_RECEIPTS = `
select r.id, r.partition_id as "partitionId", r.tenant_id as "unitId", r.tenant_path as path, r.directive_id as "directiveId",
       cardinality(i.ancestor_ids) as depth, r.covered_by_id as "coveredById"
from receipt r join org_unit i on i.id = r.issuer_id
where r.root_id = $1 and r.tenant_id = any ($2::uuid[]) and r.directive_id <> $3
order by r.id for update of r`;

/** $1 partitions, $2 receipts, $3 directives that cover them. */
export const COVER_RECEIPTS = `
update receipt r set covered_by_id = b.covered_by
from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as b (partition_id, id, covered_by)
where r.partition_id = b.partition_id and r.id = b.id`;

/** As COVER_RECEIPTS, for the report duties still open. */
export const COVER_DUTIES = `
update duty d set covered_by_id = b.covered_by
from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as b (partition_id, receipt_id, covered_by)
where d.partition_id = b.partition_id and d.receipt_id = b.receipt_id and d.kind = 'report' and d.done_on is null`;

/** The unit reports once: what it was asked to report to the farther issuer leaves its inbox. $1 partitions, $2 units, $3 directives, $4 now. */
export const CLOSE_COVERED_INBOX = `
update inbox_item i set done_at = $4
from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as b (partition_id, unit_id, directive_id)
where i.partition_id = b.partition_id and i.tenant_id = b.unit_id and i.directive_id = b.directive_id
  and i.kind in ('report', 'returned') and i.done_at is null`;
