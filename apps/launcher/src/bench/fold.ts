import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median, rounded } from '@fayuan/kernel';
import { say } from '../say.js';
import type { BenchResult } from './bench-result.js';
import type { BenchSystem } from './bench-system.js';

/** Seldom enough to take nothing away from what is measured. */
const LOOK_EVERY_MS = 20;

const RECORD = `mutation BenchRecord($input: ActivityInput!, $key: ID!) {
  recordActivity(input: $input, idempotencyKey: $key) { id } }`;

/** Facts ($1 of them, in the year $2) of stations all over the tree, kept aside. */
const FACTS = `
with station as (
  select id, partition_id, path, row_number() over (order by id) - 1 as no, count(*) over () as units
  from org_unit where level = 'township' and closed_on is null)
insert into bench_fact (partition_id, id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids, source_kind,
                        source_id, source_title, recorded_at, recorded_by_name)
select s.partition_id, gen_random_uuid(), s.id, s.path,
       (array['consultations', 'consultations.visit', 'leaflets', 'questions_answered'])[1 + n % 4],
       make_date($2, 1, 1) + (n % 360), 1 + n % 9, '{}', 'bench', gen_random_uuid(), '测量', now(), '测量'
from generate_series(1, $1::int) as n join station s on s.no = (n::bigint * 7919) % s.units`;

/** The facts as posting leaves them: in the ledger and in the tail, all at once, while folding stands off. */
const POSTED = `
begin;
select pg_advisory_xact_lock(826010);
insert into fact select * from bench_fact;
insert into fact_tail (partition_id, fact_id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids)
select partition_id, id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids from bench_fact;
commit`;

interface FoldWish {
  /** Code of a station, whose event rings the bell. */
  readonly station: string;
  readonly year: number;
  readonly rounds: number;
  readonly facts: number;
}

async function tailIsEmpty(system: BenchSystem): Promise<void> {
  for (;;) {
    const [tail] = await system.sql<{ left: boolean }>('select exists (select from fact_tail) as left');
    if (!tail?.left) return;
    await wait(LOOK_EVERY_MS);
  }
}

const secondsSince = (from: number): number => (performance.now() - from) / 1000;

/** The same facts by one COPY into a table with a primary key and nothing else. */
async function copied(system: BenchSystem, facts: number): Promise<number> {
  const [server] = await system.sql<{ folder: string }>(`select current_setting('data_directory') as folder`);
  const file = join(server?.folder ?? '', 'bench-facts');
  await system.sql(`copy bench_fact to '${file}'`);
  await system.sql('create table bare_fact (like fact, primary key (partition_id, id))');
  const from = performance.now();
  await system.sql(`copy bare_fact from '${file}'`);
  const seconds = secondsSince(from);
  rmSync(file);
  const [found] = await system.sql<{ rows: number }>('select count(*)::int as rows from bare_fact');
  // A system that is kept has no table that its migrations do not know.
  await system.sql('drop table bare_fact');
  if (found?.rows !== facts) throw new Error(`${found?.rows} rows were copied instead of ${facts}`);
  return seconds;
}

/** From the ring of an event until the running worker has folded all that lies in the tail, to all five levels. */
export async function fold(system: BenchSystem, wish: FoldWish): Promise<BenchResult> {
  const { station, year, rounds, facts } = wish;
  const person = await system.person(station, ['STATION_WORKER']);
  const heldOn = new Date().toISOString().slice(0, 10);
  const input = {
    kind: 'NOTICE_BOARD',
    title: '测量用宣传栏',
    heldOn,
    measures: [{ indicator: 'notice_board_issues', quantity: 1 }],
  };
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await tailIsEmpty(system);
    await system.sql('drop table if exists bench_fact');
    await system.sql('create temporary table bench_fact (like fact)');
    await system.sql(FACTS, [facts, year]);
    await system.sql(POSTED);
    const from = performance.now();
    await person.ask(RECORD, { input, key: randomUUID() });
    await tailIsEmpty(system);
    ours.push(secondsSince(from));
    bare.push(await copied(system, facts));
    say(
      `  第 ${round} 轮 ${ours.at(-1)?.toFixed(2)} s，对照 ${bare.at(-1)?.toFixed(3)} s`,
      'round; baseline',
    );
  }
  const [seconds, baseline] = [median(ours), median(bare)];
  return {
    name: 'fold',
    facts_per_s: Math.round(facts / seconds),
    baseline_facts_per_s: Math.round(facts / baseline),
    ratio: rounded(seconds / baseline),
    facts,
  };
}
