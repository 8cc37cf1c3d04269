import type { MigrationInterface, QueryRunner } from 'typeorm';
import { extendChoices } from './extend-choices.js';

/** Messages to units with their deliveries, the channels they go by, and the chasing (催办) they tell of. */
export class MessagesAndChasing20261124000410 implements MigrationInterface {
  name = 'MessagesAndChasing20261124000410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- What a unit is told on a day: at most one message, which gathers all matters. Its words come from the matters.
create table message (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  day date not null,
  created_at timestamptz not null,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, day)
);
select app_distribute('message');
create index message_tenant_path on message (tenant_path, day);

-- A message on its way by one channel. failure: name of the last error, never its data.
create table delivery (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  message_id uuid not null,
  channel text not null check (channel in ('in_app', 'email', 'webhook')),
  state text not null check (state in ('waiting', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0,
  failure text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, message_id, channel),
  foreign key (partition_id, message_id) references message (partition_id, id)
);
select app_distribute('delivery');
create index delivery_tenant_path on delivery (tenant_path, created_at desc);

-- Which outside channels a unit has; those above may know that, so that a message is put on its way set-wise.
create table channel (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  kind text not null check (kind in ('email', 'webhook')),
  active boolean not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (partition_id, id),
  unique (partition_id, tenant_id, kind)
);
select app_distribute('channel');
create index channel_tenant_path on channel (tenant_path);

-- Where it leads and what a webhook is signed with: the unit's own, for nobody above.
create table channel_address (
  partition_id uuid not null,
  channel_id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  address text not null,
  secret text,
  primary key (partition_id, channel_id),
  foreign key (partition_id, channel_id) references channel (partition_id, id)
);
select app_distribute('channel_address');
create index channel_address_tenant_path on channel_address (tenant_path);

-- The ladder: so many working days after the due day (before it, when negative) who is told.
create table chase_step (
  working_days integer primary key,
  toward text not null check (toward in ('unit', 'superior', 'issuer'))
);
select app_replicate('chase_step');
insert into chase_step (working_days, toward) values
  (-3, 'unit'), (-1, 'unit'), (0, 'unit'), (1, 'unit'), (3, 'superior'), (5, 'issuer');

-- One nudge told to a unit: about a duty of its own, or (role 'below') about late units below it. step: the rung of the
-- ladder, or null when a person chased by hand. working_days: late, or left when negative, on the day it was told.
create table chase (
  partition_id uuid not null,
  id uuid not null,
  tenant_id uuid not null,
  tenant_path text collate "C" not null,
  message_id uuid not null,
  directive_id uuid not null,
  root_id uuid not null,
  lineage uuid[] not null,
  title text not null,
  duty_kind text not null check (duty_kind in ('sign', 'report', 'sign_amendment')),
  due_on date not null,
  role text not null check (role in ('own', 'below')),
  step integer,
  working_days integer not null,
  unit_count integer not null,
  day date not null,
  from_unit_id uuid not null,
  by_name text,
  note text,
  created_at timestamptz not null,
  primary key (partition_id, id),
  foreign key (partition_id, message_id) references message (partition_id, id)
);
select app_distribute('chase');
create index chase_tenant_path on chase (tenant_path, day);
create index chase_directive on chase (root_id, tenant_path, created_at desc);
create index chase_message on chase (partition_id, message_id);
create unique index chase_step_once on chase (partition_id, tenant_id, directive_id, duty_kind, role, due_on, step)
  where step is not null;
create unique index chase_by_hand_once on chase (partition_id, tenant_id, directive_id, duty_kind, role, due_on, day)
  where step is null;
`);
    await extendChoices(runner, { table: 'duty_event', name: 'kind' }, ['chased']);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
