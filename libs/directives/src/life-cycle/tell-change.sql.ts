/**
 * The next receipts of the directive that were not told of the change yet, in the order of the tree, locked.
 * $1 directive, $2/$3 range of the issuer, $4 after this path, $5 rows.
 */
export const NEXT_RECEIPTS = `
select r.id, r.tenant_id as "unitId", r.partition_id as "partitionId", r.tenant_path as path, r.signed_on as "signedOn",
       r.ended_as as "endedAs", r.version
from receipt r
where r.directive_id = $1 and r.tenant_path >= $2 and r.tenant_path < $3 and r.tenant_path > $4
order by r.tenant_path limit $5 for update of r`;

/** $1 partitions, $2 receipts, $3 ended as, $4 day, $5 reason, $6 what replaces it. */
export const END_RECEIPTS = `
update receipt r set ended_as = $3, ended_on = $4, ended_reason = $5, superseded_by_id = $6
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, id)
where r.partition_id = b.partition_id and r.id = b.id`;

/** Withdrawn, every duty is cancelled, annulled only the open ones. $1 partitions, $2 units, $3 directive, $4 day, $5 all of them. */
export const CANCEL_DUTIES = `
update duty d set cancelled_on = $4
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, unit_id)
where d.partition_id = b.partition_id and d.tenant_id = b.unit_id and d.directive_id = $3 and d.cancelled_on is null
  and ($5::boolean or d.done_on is null)`;

/** Takes what was awaited out of the inboxes. $1 partitions, $2 units, $3 directive, $4 kinds, $5 now. */
export const CLOSE_INBOX = `
update inbox_item i set done_at = $5
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, unit_id)
where i.partition_id = b.partition_id and i.tenant_id = b.unit_id and i.directive_id = $3 and i.kind = any ($4::text[])
  and i.done_at is null`;

/** $1 ids, $2 units, $3 partitions, $4 paths, $5 kind, $6 directive, $7 title, $8 issuer, $9 its name, $10 reason, $11 now. */
export const TELL_INBOX = `
insert into inbox_item (partition_id, id, tenant_id, tenant_path, kind, directive_id, title, from_unit_id, from_unit_name,
  reason, created_at)
select b.partition_id, b.id, b.unit_id, b.path, $5, $6, $7, $8, $9, $10, $11
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) as b (id, unit_id, partition_id, path)
on conflict (partition_id, tenant_id, directive_id, kind) where done_at is null do nothing`;

/** $1 partitions, $2 receipts, $3 directive, $4 its partition. */
export const AMEND_RECEIPTS = `
update receipt r set title = d.title, starts_on = d.starts_on, ends_on = d.ends_on, report_due = d.report_due, version = d.version
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, id), directive d
where r.partition_id = b.partition_id and r.id = b.id and d.partition_id = $4 and d.id = $3`;

/** What is done keeps the day it was due. $1 partitions, $2 units, $3 directive, $4 report due. */
export const MOVE_REPORT_DUES = `
update duty d set due_on = $4
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, unit_id)
where d.partition_id = b.partition_id and d.tenant_id = b.unit_id and d.directive_id = $3 and d.kind = 'report' and d.done_on is null
  and d.cancelled_on is null`;

/** A signature for an earlier amendment is no longer asked. $1 partitions, $2 units, $3 directive, $4 day, $5 version. */
export const CANCEL_FORMER_SIGNATURES = `
update duty d set cancelled_on = $4
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, unit_id)
where d.partition_id = b.partition_id and d.tenant_id = b.unit_id and d.directive_id = $3 and d.kind = 'sign_amendment' and d.version < $5
  and d.done_on is null and d.cancelled_on is null`;

/** $1 partitions, $2 units, $3 directive, $4 due, $5 version, $6 paths, $7 ids, $8 now. */
export const ASK_SIGNATURES = `
insert into duty (partition_id, id, tenant_id, tenant_path, directive_id, kind, version, due_on, created_at)
select b.partition_id, b.id, b.unit_id, b.path, $3, 'sign_amendment', $5, $4, $8
from unnest($1::uuid[], $2::uuid[], $6::text[], $7::uuid[]) as b (partition_id, unit_id, path, id)
on conflict (partition_id, tenant_id, directive_id, kind, version) do nothing`;

/** What waits already keeps its place and takes the new words. $1 partitions, $2 units, $3 directive, $4 title, $5 report due. */
export const AMEND_INBOX = `
update inbox_item i set title = $4, due_on = case when i.kind = 'returned' then $5 else i.due_on end
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, unit_id)
where i.partition_id = b.partition_id and i.tenant_id = b.unit_id and i.directive_id = $3 and i.done_at is null`;

/** $1 partitions, $2 receipts, $3 day. */
export const CLOSE_RECEIPTS = `
update receipt r set closed_on = $3
from unnest($1::uuid[], $2::uuid[]) as b (partition_id, id)
where r.partition_id = b.partition_id and r.id = b.id`;

/** Own re-issues below, at any depth, that still stand: their issuers have to act. $1 root, $2 directive, $3/$4 range. */
export const REISSUES_BELOW = `
select n.id as "directiveId", n.title, n.tenant_id as "unitId", n.partition_id as "partitionId", n.tenant_path as path
from directive n
where n.root_id = $1 and $2::uuid = any (n.lineage) and n.id <> $2::uuid and n.tenant_path >= $3 and n.tenant_path < $4
  and n.status not in ('withdrawn', 'annulled', 'archived')`;

/** $1 ids, $2 units, $3 partitions, $4 paths, $5 directives, $6 titles, $7 from, $8 its name, $9 reason, $10 now. */
export const TELL_REISSUERS = `
insert into inbox_item (partition_id, id, tenant_id, tenant_path, kind, directive_id, title, from_unit_id, from_unit_name,
  reason, created_at)
select b.partition_id, b.id, b.unit_id, b.path, 'upper_changed', b.directive_id, b.title, $7, $8, $9, $10
from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[])
  as b (id, unit_id, partition_id, path, directive_id, title)
on conflict (partition_id, tenant_id, directive_id, kind) where done_at is null do update set reason = excluded.reason`;

/**
 * Receipts of the same root at the units whose report the ended directive covered, with the depth of their issuers.
 * Where the report to the ended directive is done and stands, it goes on covering. $1 root, $2 partitions, $3 units, $4 directive.
 */
export const UNCOVERED_FAMILY = `
select r.id, r.partition_id as "partitionId", r.tenant_id as "unitId", r.tenant_path as path, r.directive_id as "directiveId",
       cardinality(i.ancestor_ids) as depth, r.covered_by_id as "coveredById"
from unnest($2::uuid[], $3::uuid[]) as b (partition_id, unit_id)
join receipt r on r.partition_id = b.partition_id and r.tenant_id = b.unit_id and r.root_id = $1 and r.directive_id <> $4
  and r.ended_as is null and r.role = 'primary'
join org_unit i on i.id = r.issuer_id
where exists (select 1 from receipt c where c.partition_id = b.partition_id and c.tenant_id = b.unit_id and c.covered_by_id = $4)
  and not exists (select 1 from duty d where d.partition_id = b.partition_id and d.tenant_id = b.unit_id
                    and d.directive_id = $4 and d.kind = 'report' and d.done_on is not null and d.cancelled_on is null)
order by r.id for update of r`;
