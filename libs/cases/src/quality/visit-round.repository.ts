import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { RATING_WEIGHTS } from './satisfaction.js';
import { VISIT_QUESTIONS } from './visit.js';
import type { VisitRound } from './visit-round.js';

export interface RoundRow {
  readonly id: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly sampleSize: number | null;
  readonly seed: string | null;
  readonly frameSize: number;
  readonly frameDigest: string;
  readonly strata: Readonly<Record<string, number>>;
}

export async function insertRound(tx: Tx, row: RoundRow): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into visit_round (partition_id, id, tenant_id, tenant_path, title, starts_on, ends_on, sample_size, seed, frame_size,
       frame_digest, strata, recorded_at, recorded_by, recorded_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      own.partition_id,
      row.id,
      own.tenant_id,
      own.tenant_path,
      row.title,
      row.startsOn,
      row.endsOn,
      row.sampleSize,
      row.seed,
      row.frameSize,
      row.frameDigest,
      JSON.stringify(row.strata),
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}

/** Puts the cases into the queue of the round, in one statement. */
export async function insertVisits(tx: Tx, roundId: string, caseIds: readonly string[]): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into follow_up_visit (partition_id, id, tenant_id, tenant_path, round_id, case_id)
     select $1, n.id, $2, $3, $4, n.case_id from unnest($5::uuid[], $6::uuid[]) as n (id, case_id)`,
    [own.partition_id, own.tenant_id, own.tenant_path, roundId, caseIds.map(() => newId()), caseIds],
  );
}

/** What the answers of a visit are worth; the weights are parameters from $first on, in the order of the ratings. */
const scoreSql = (first: number): string =>
  VISIT_QUESTIONS.map(
    (
      question,
    ) => `case v.${question} when 'satisfied' then $${first}::int when 'basically_satisfied' then $${first + 1}::int
      else $${first + 2}::int end`,
  ).join(' + ');

/** Own rounds with what came of them so far, the newest first; one statement. $1, $2 the unit, $3–$5 weights, $6 one id or null. */
const ROUNDS = `
select r.id, r.title, r.starts_on as "startsOn", r.ends_on as "endsOn", r.sample_size as "sampleSize", r.seed,
  r.frame_size as "frameSize", r.frame_digest as "frameDigest", r.recorded_by_name as "recordedBy",
  r.recorded_at as "recordedAt", t.counts, t.gifts, t.strata
from visit_round r
join lateral (
  select jsonb_build_object('planned', sum(s.planned)::int, 'tried', sum(s.tried)::int, 'done', sum(s.done)::int) as counts,
    sum(s.gifts)::int as gifts,
    jsonb_agg(jsonb_build_object('caseType', s.stratum, 'frame', (r.strata ->> s.stratum)::int, 'drawn', s.drawn,
      'rated', s.rated, 'satisfied', s.satisfied, 'score', s.score) order by s.stratum) as strata
  from (
    select c.case_type as stratum, count(*)::int as drawn,
      count(*) filter (where v.status = 'planned') as planned, count(*) filter (where v.status = 'tried') as tried,
      count(*) filter (where v.status = 'done') as done, count(*) filter (where v.took_gifts) as gifts,
      count(v.overall)::int as rated, count(*) filter (where v.overall <> 'dissatisfied')::int as satisfied,
      coalesce(sum(case when v.overall is null then 0 else ${scoreSql(3)} end), 0)::int as score
    from follow_up_visit v join aid_case c on c.partition_id = v.partition_id and c.id = v.case_id
    where v.partition_id = r.partition_id and v.round_id = r.id group by c.case_type) s) t on true
where r.partition_id = $1 and r.tenant_id = $2 and ($6::uuid is null or r.id = $6)
order by r.id desc`;

/** Own rounds, the newest first; one of them when an id is given. */
export const listRounds = (tx: Tx, id: string | null = null): Promise<VisitRound[]> =>
  tx.rows<VisitRound>(ROUNDS, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    RATING_WEIGHTS.satisfied,
    RATING_WEIGHTS.basically_satisfied,
    RATING_WEIGHTS.dissatisfied,
    id,
  ]);
