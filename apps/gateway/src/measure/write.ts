import { type RequestContext, today } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { median, newId, rounded } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { type ActivityInput, ActivityService } from '@fayuan/outreach';
import type { Bells } from '@fayuan/queue';
import { type Measured, type Measuring, somebodyOf, timed } from './measuring.js';

type Row = Readonly<Record<string, unknown>>;

/** The rows of one event, table by table. */
type EventRows = Readonly<Record<string, readonly Row[]>>;

const MEASURES = [
  { indicator: 'consultation_sessions', quantity: 1 },
  { indicator: 'consultations', quantity: 12 },
  { indicator: 'questions_answered', quantity: 9 },
  { indicator: 'leaflets', quantity: 140 },
];

/** The rows that an event left, as JSON: $1 partition, $2 activity, $3 key of the act. */
const ROWS = `
select (select jsonb_agg(to_jsonb(a)) from activity a where a.partition_id = $1 and a.id = $2) as activity,
       (select jsonb_agg(to_jsonb(f)) from fact f where f.partition_id = $1 and f.source_id = $2) as fact,
       (select jsonb_agg(to_jsonb(e)) from audit_event e where e.partition_id = $1 and e.subject_id = $2) as audit_event,
       (select jsonb_agg(to_jsonb(k)) from idempotency_key k where k.partition_id = $1 and k.key = $3) as idempotency_key`;

/** The same rows once more, under ids of their own. */
function copied({ activity = [], fact = [], audit_event = [], idempotency_key = [] }: EventRows): EventRows {
  const id = newId();
  const facts = fact.map((row) => ({ ...row, id: newId(), source_id: id }));
  return {
    activity: activity.map((row) => ({ ...row, id })),
    fact: facts,
    fact_tail: facts.map((row) => ({ ...row, fact_id: row.id })),
    audit_event: audit_event.map((row) => ({ ...row, id: newId(), subject_id: id })),
    idempotency_key: idempotency_key.map((row) => ({ ...row, key: newId() })),
  };
}

/** One insert per table and nothing else. */
async function insertBare(database: Database, ctx: RequestContext, rows: EventRows): Promise<void> {
  await database.write(ctx, async (tx) => {
    for (const [table, each] of Object.entries(rows))
      await tx.run(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
        JSON.stringify(each),
      ]);
  });
}

/** Recording an event of a station with four facts through the service, beside the very same rows inserted bare. */
export async function write(database: Database, bells: Bells, measuring: Measuring): Promise<Measured[]> {
  const ctx = somebodyOf(measuring.units.station);
  const service = new ActivityService(database, new Ledger(bells));
  const input: ActivityInput = {
    kind: 'consultation_event',
    title: '测量用咨询活动',
    heldOn: today(ctx),
    place: '测量广场',
    measures: MEASURES,
  };
  const both = async (): Promise<readonly [number, number]> => {
    const key = newId();
    const ours = await timed(() => service.recordActivity(ctx, input, key));
    const rows = await database.read(ctx, (tx) =>
      tx.one<EventRows>(ROWS, [tx.scope.partitionId, ours.result.id, key]),
    );
    const copy = copied(rows);
    const bare = await timed(() => insertBare(database, ctx, copy));
    return [ours.ms, bare.ms];
  };
  await both();
  const rounds: (readonly [number, number])[] = [];
  for (let round = 0; round < measuring.rounds; round += 1) {
    const pairs: (readonly [number, number])[] = [];
    for (let no = 0; no < measuring.times; no += 1) pairs.push(await both());
    rounds.push([median(pairs.map(([ours]) => ours)), median(pairs.map(([, bare]) => bare))]);
  }
  const ours = median(rounds.map(([each]) => each));
  const bare = median(rounds.map(([, each]) => each));
  const ratio = rounded(ours / bare);
  return [
    { name: 'write', ours_ms: rounded(ours), baseline_ms: rounded(bare), ratio, facts: MEASURES.length },
  ];
}
