/**
 * Every duty of every unit, as a table to be named by an alias. To sign is a duty that the receipt itself holds, with its
 * day and its end; to report and to sign an amendment are rows of `duty`. Withdrawn, a duty is cancelled even if done;
 * annulled, only if open.
 */
export const DUTIES = `(
  select partition_id, tenant_id, tenant_path, directive_id, 'sign' as kind, 1 as version, sign_due as due_on, signed_on as done_on, null::uuid as covered_by_id,
         case when ended_as = 'withdrawn' or signed_on is null then ended_on end as cancelled_on
  from receipt where sign_due is not null
  union all
  select partition_id, tenant_id, tenant_path, directive_id, kind, version, due_on, done_on, covered_by_id, cancelled_on
  from duty)`;

/** A duty of the alias that is still to be done: not done, not cancelled, not answered for by another directive's report. */
export const openDuty = (alias: string): string =>
  `${alias}.done_on is null and ${alias}.covered_by_id is null and ${alias}.cancelled_on is null`;
