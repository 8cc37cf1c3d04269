import { unitNameJson } from '@fayuan/org';

/** What waits for an act about findings, by the kind of the item. */
const AT_UNIT = `
  select f.inspection_id, case f.status when 'open' then 'finding_open' else 'finding_returned' end as kind,
         f.inspector_id as from_id, f.id, f.text, f.due_on, f.changed_at,
         (select s.text from finding_step s where s.partition_id = f.partition_id and s.finding_id = f.id and s.kind = 'returned'
          order by s.recorded_at desc, s.id desc limit 1) as reason
  from finding f where f.partition_id = $1 and f.tenant_id = $2 and f.status in ('open', 'returned')`;
const AT_INSPECTOR = `
  select f.inspection_id, 'finding_review', f.tenant_id, f.id, f.text, null::date, f.changed_at, null
  from finding f where f.inspector_id = $2 and f.status = 'answered'`;

/**
 * Acts about findings of inspections, to be united with the other items of an inbox: findings to put right, those that
 * came back, and answers to look at; one item for each inspection however many they are. $1 partition, $2 unit, $3 kinds.
 */
export const FINDING_ITEMS = `
  select w.ids[1], w.kind, w.texts[1], w.inspection_id, null, ${unitNameJson('u')}, w.due_on, w.reason, w.since
  from (select a.inspection_id, a.kind, a.from_id, array_agg(a.id order by a.due_on, a.id) as ids,
               array_agg(a.text order by a.due_on, a.id) as texts, min(a.due_on) as due_on, max(a.changed_at) as since,
               case when count(*) = 1 then min(a.reason) end as reason
        from (${AT_UNIT} union all ${AT_INSPECTOR}) a where a.kind = any ($3::text[])
        group by a.inspection_id, a.kind, a.from_id) w
  join org_unit u on u.id = w.from_id`;

/** How many findings an item of the page stands for; null for items of other kinds. $1, $2 as above. */
export const FINDING_COUNT = `
  case page.kind
    when 'finding_open' then (select count(*)::int from finding f where f.partition_id = $1 and f.tenant_id = $2
      and f.inspection_id = page."directiveId" and f.status = 'open')
    when 'finding_returned' then (select count(*)::int from finding f where f.partition_id = $1 and f.tenant_id = $2
      and f.inspection_id = page."directiveId" and f.status = 'returned')
    when 'finding_review' then (select count(*)::int from finding f where f.inspector_id = $2
      and f.inspection_id = page."directiveId" and f.status = 'answered') end`;
