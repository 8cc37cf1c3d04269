import type { MigrationInterface, QueryRunner } from 'typeorm';
import { extendChoices } from './extend-choices.js';

/** How tasks are carried out: plan, evidence, lead and co-units, split targets, acts, extensions, typed returns. */
export class TasksCarriedOut20261124000300 implements MigrationInterface {
  name = 'TasksCarriedOut20261124000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- milestones: [{"on": day, "quantity": cumulative}], rising; the last step is the target on the due day. Empty: even.
alter table directive_task
  add column milestones jsonb not null default '[]',
  add column evidence text not null default 'none' check (evidence in ('none', 'photos', 'list', 'figures')),
  add column evidence_count integer not null default 0,
  add column lead_unit_id uuid,
  add column co_unit_ids uuid[] not null default '{}';

-- A unit's split of a task over units below: its own task, or one from above that it re-issued. directive_id: the
-- directive that set the task. shares: [{"unitId", "quantity"}]. base: what was to be split; null where nobody said.
create table task_split (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  directive_id uuid not null,
  task_id uuid not null,
  shares jsonb not null,
  base numeric(16, 2),
  difference_reason text,
  split_at timestamptz not null,
  split_by uuid,
  split_by_name text not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, task_id)
);
select app_distribute('task_split');
create index task_split_tenant_path on task_split (tenant_path, directive_id);
create index task_split_task on task_split (task_id);

-- What a unit says it has done of a task; written when it acts, so a fan-out writes none. directive_id set the task,
-- answers_id is the received directive by which the unit answers for it, reviewer_id the issuer of that one.
create table task_act (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  root_id uuid not null,
  directive_id uuid not null,
  answers_id uuid not null,
  task_id uuid not null,
  reviewer_id uuid not null,
  status text not null check (status in ('reported', 'returned', 'accepted')),
  done_on date not null,
  note text,
  file_ids uuid[] not null default '{}',
  redo_count integer not null default 0,
  reported_at timestamptz not null,
  reported_by uuid not null,
  reported_by_name text not null,
  reason_code text,
  reason text,
  decided_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, task_id)
);
select app_distribute('task_act');
create index task_act_tenant_path on task_act (tenant_path, directive_id);
create index task_act_task on task_act (task_id, tenant_id) include (status);
create index task_act_review on task_act (reviewer_id, answers_id) where status = 'reported';

-- 延期: asked for by the unit, granted or refused by the issuer. task_id null: of the report. original_due stays what
-- was first asked, due_on is what held when it was asked, granted_until what holds from the granting on.
create table deadline_extension (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  root_id uuid not null,
  directive_id uuid not null,
  task_id uuid,
  reviewer_id uuid not null,
  title text not null,
  original_due date not null,
  due_on date not null,
  wanted_until date not null,
  reason text not null,
  status text not null check (status in ('asked', 'granted', 'refused')),
  granted_until date,
  answer text,
  asked_on date not null,
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name text not null,
  decided_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  primary key (partition_id, id)
);
select app_distribute('deadline_extension');
create index deadline_extension_tenant_path on deadline_extension (tenant_path, directive_id);
create index deadline_extension_review on deadline_extension (reviewer_id) where status = 'asked';
create unique index deadline_extension_open on deadline_extension (partition_id, tenant_id, directive_id, task_id)
  nulls not distinct where status = 'asked';

-- The day first asked for, beside the extended one; null where nothing was extended.
alter table duty add column original_due_on date;
alter table completion_report
  add column reason_code text,
  add column redo_count integer not null default 0;
alter table duty_event
  add column task_id uuid,
  add column reason_code text;

-- What a directive's tasks mean for one unit below that received it: the share its nearest superior gave it, and how
-- the other units named with it stand. For the unit itself and those above it; everybody else gets no row.
create function task_terms(p_directive uuid, p_unit uuid)
returns table (task_id uuid, share numeric, sharer_id uuid, partners jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select t.id, s.quantity, s.tenant_id,
    case when u.id = t.lead_unit_id or u.id = any (t.co_unit_ids) then coalesce((
      select jsonb_agg(jsonb_build_object('unitId', n.unit_id, 'lead', n.unit_id = t.lead_unit_id, 'status', a.status)
                       order by n.unit_id <> t.lead_unit_id, n.unit_id)
      from unnest(array_prepend(t.lead_unit_id, t.co_unit_ids)) as n (unit_id)
      left join task_act a on a.task_id = t.id and a.tenant_id = n.unit_id
      where n.unit_id is not null), '[]') else '[]' end
  from org_unit u
  join directive d on d.id = p_directive and d.status not in ('draft', 'in_review', 'signed_off') and d.issued_on is not null
  join directive_task t on t.partition_id = d.partition_id and t.directive_id = d.id and t.dropped_in is null
  left join lateral (
    select (x.share ->> 'quantity')::numeric as quantity, k.tenant_id
    from task_split k cross join lateral jsonb_array_elements(k.shares) as x (share)
    where k.task_id = t.id and x.share ->> 'unitId' = u.id::text
    order by length(k.tenant_path) desc limit 1) s on true
  where u.id = p_unit
    and u.path >= current_setting('app.lo', true) and u.path < current_setting('app.hi', true)
    and exists (select 1 from receipt r
                where r.partition_id = u.partition_id and r.tenant_id = u.id and r.root_id = d.root_id
                  and p_directive = any (r.lineage))
$$;
`);
    await extendChoices(runner, { table: 'duty_event', name: 'kind' }, [
      'task_reported',
      'task_returned',
      'task_accepted',
      'extension_asked',
      'extension_granted',
      'extension_refused',
    ]);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
