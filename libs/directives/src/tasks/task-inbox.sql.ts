import { unitNameJson } from '@fayuan/org';
import { FINDING_COUNT } from '../inspections/finding-inbox.sql.js';

/**
 * Acts about tasks, to be united with the other items of an inbox: tasks sent back and tasks to accept, one item for each
 * directive however many they are, and requests for more time; nothing of a directive that ended. $1 partition, $2 unit,
 * $3 kinds.
 */
export const TASK_ITEMS = `
  select (array_agg(a.id order by a.decided_at, a.id))[1], 'task_returned', r.title, r.directive_id, null, ${unitNameJson('u')},
         null, case when count(*) = 1 then min(a.reason) end, max(a.decided_at)
  from task_act a
  join receipt r on r.partition_id = $1 and r.tenant_id = $2 and r.directive_id = a.answers_id
    and r.ended_as is null and r.closed_on is null
  join org_unit u on u.id = a.reviewer_id
  where a.partition_id = $1 and a.tenant_id = $2 and a.status = 'returned' and 'task_returned' = any ($3::text[])
  group by r.title, r.directive_id, u.id
  union all
  select w.ids[1], 'task_review', w.title, w.directive_id, null, ${unitNameJson('u')}, null, null, w.since
  from (select array_agg(a.id order by a.reported_at, a.id) as ids, d.title, d.id as directive_id, min(a.reported_at) as since,
               (array_agg(a.tenant_id order by a.reported_at, a.id))[1] as unit_id
        from task_act a join directive d on d.partition_id = $1 and d.tenant_id = $2 and d.id = a.answers_id
          and d.status not in ('withdrawn', 'annulled')
        where a.reviewer_id = $2 and a.status = 'reported' and 'task_review' = any ($3::text[])
        group by d.title, d.id) w
  join org_unit u on u.id = w.unit_id
  union all
  select e.id, 'extension', e.title, e.directive_id, null, ${unitNameJson('u')}, e.due_on, e.reason, e.asked_at
  from deadline_extension e join org_unit u on u.id = e.tenant_id
  join directive d on d.partition_id = $1 and d.tenant_id = $2 and d.id = e.directive_id and d.status not in ('withdrawn', 'annulled')
  where e.reviewer_id = $2 and e.status = 'asked' and 'extension' = any ($3::text[])`;

/** How many single things an item of the page stands for, and the typed reason of what came back. $1, $2 as above. */
export const ITEM_DETAILS = `
  case page.kind
    when 'task_returned' then (select count(*)::int from task_act a where a.partition_id = $1 and a.tenant_id = $2
      and a.answers_id = page."directiveId" and a.status = 'returned')
    when 'task_review' then (select count(*)::int from task_act a where a.reviewer_id = $2
      and a.answers_id = page."directiveId" and a.status = 'reported')
    else coalesce(${FINDING_COUNT}, 1) end as count,
  case page.kind
    when 'returned' then (select c.reason_code from completion_report c
      where c.partition_id = $1 and c.tenant_id = $2 and c.id = page."reportId")
    when 'task_returned' then (select min(a.reason_code) from task_act a where a.partition_id = $1 and a.tenant_id = $2
      and a.answers_id = page."directiveId" and a.status = 'returned' having count(*) = 1) end as "reasonCode"`;
