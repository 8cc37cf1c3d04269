import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Primary and copy recipients (主送、抄送), the words that name them on the paper, and lists of units kept for re-use. */
export class RecipientsAndCopies20261124000700 implements MigrationInterface {
  name = 'RecipientsAndCopies20261124000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A primary recipient must act; a copy recipient is informed and owes nothing.
alter table directive_recipient add column role text not null default 'primary' check (role in ('primary', 'copy'));
alter table receipt add column role text not null default 'primary' check (role in ('primary', 'copy'));

-- addressee and copied_to: the line 主送 above the text and the line 抄送 at its foot; null until the issue: derived.
-- recipient_count counts both roles, copy_count those of them that are only informed.
alter table directive add column addressee text;
alter table directive add column copied_to text;
alter table directive add column copy_count integer not null default 0;

-- What kinds of acts there are is said once, in the code that makes them.
alter table inbox_item drop constraint if exists inbox_item_kind_check;

-- Units that are often addressed together, under a name. A unit that left the subtree is no longer meant by the list.
create table unit_list (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  name text not null,
  unit_ids uuid[] not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by_name text not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, name)
);
select app_distribute('unit_list');
create index unit_list_tenant_path on unit_list (tenant_path);

-- The two lines go with the text: whoever may read the one may read the other, and directive_text decides it.
create function directive_address(p_directive uuid)
returns table (addressee text, copied_to text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.addressee, d.copied_to from directive_text(p_directive) t join directive d on d.id = t.id
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
