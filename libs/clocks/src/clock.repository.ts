import type { Tx } from '@fayuan/database';
import { type Day, newId, type Text } from '@fayuan/kernel';
import type { Clock, ClockState } from './clock.js';
import { CLOCK, INSERT_CLOCKS, OPEN, SAVE_CLOCKS } from './clock.sql.js';
import type { StopReason } from './clock-rule.js';
import { lapses } from './lapsing.js';
import { type End, type KeptStop, type Running, timeLeft } from './counted.js';

/** What a row says of a clock; that it is overdue it does not know. */
export type KeptState = Exclude<ClockState, 'overdue' | 'lapsed'>;

export interface KeptClock extends Running {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly label: string | null;
  readonly code: string;
  readonly title: Text;
  readonly article: Text;
  readonly floorArticle: Text;
  readonly stopReasons: readonly StopReason[];
  readonly stops: readonly (KeptStop & { readonly reason: StopReason })[];
  readonly dueOn: Day | null;
  readonly dueAt: Date | null;
  readonly leftWhenStopped: number | null;
  readonly state: KeptState;
  readonly metOn: Day | null;
  readonly metAt: Date | null;
}

/** A clock to be written, counted. */
export interface NewClock extends Omit<KeptClock, 'stops' | 'state' | 'metOn' | 'metAt' | 'leftWhenStopped'> {
  readonly ruleId: string;
}

/** Which clock of the own unit is meant. */
export interface ClockKey {
  readonly subjectId: string;
  readonly code: string;
}

interface StoredStop extends Omit<KeptStop, 'fromAt' | 'toAt'> {
  readonly reason: StopReason;
  readonly fromAt: string | null;
  readonly toAt: string | null;
}
export type StoredClock = Omit<KeptClock, 'stops'> & { readonly stops: readonly StoredStop[] };

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** A row as it was read, with the moments of its stops made dates. */
export const kept = (row: StoredClock): KeptClock => ({
  ...row,
  stops: row.stops.map((stop) => ({ ...stop, fromAt: moment(stop.fromAt), toAt: moment(stop.toAt) })),
});

/** A clock as it stands at a moment. */
export function standing(clock: KeptClock, at: { readonly now: Date; readonly today: Day }): Clock {
  const {
    floorUnit,
    floorValue,
    floorArticle,
    leftWhenStopped: _,
    metAt: __,
    stopReasons: ___,
    ...rest
  } = clock;
  const isPast = clock.dueAt ? clock.dueAt < at.now : clock.dueOn !== null && clock.dueOn < at.today;
  return {
    ...rest,
    floor:
      floorUnit === null || floorValue === null
        ? null
        : { unit: floorUnit, value: floorValue, article: floorArticle },
    state: clock.state === 'running' && isPast ? (lapses(clock.code) ? 'lapsed' : 'overdue') : clock.state,
    remaining: timeLeft(clock, at),
    stops: clock.stops.map(({ reason, from, to }) => ({ reason, from, to })),
  };
}

/** Writes clocks; one that the subject has open already stays as it is. */
export const insertClocks = (tx: Tx, clocks: readonly NewClock[]): Promise<number> => {
  const own = tx.own();
  return tx.run(INSERT_CLOCKS, [
    own.partition_id,
    own.tenant_id,
    own.tenant_path,
    tx.now,
    JSON.stringify(clocks),
  ]);
};

/** The open clocks of the own unit with these keys, locked. */
export async function lockOpen(tx: Tx, keys: readonly ClockKey[]): Promise<KeptClock[]> {
  const rows = await tx.rows<StoredClock>(
    `select ${CLOCK} from clock c
     join unnest($3::uuid[], $4::text[]) as k (subject_id, code) on k.subject_id = c.subject_id and k.code = c.code
     where c.partition_id = $1 and c.tenant_id = $2 and ${OPEN} order by c.id for update of c`,
    [tx.scope.partitionId, tx.scope.tenantId, keys.map((key) => key.subjectId), keys.map((key) => key.code)],
  );
  return rows.map(kept);
}

/** All open clocks of a subject of the own unit, or of the whole unit, locked. */
export async function lockAllOpen(tx: Tx, subjectId: string | null): Promise<KeptClock[]> {
  const rows = await tx.rows<StoredClock>(
    `select ${CLOCK} from clock c
     where c.partition_id = $1 and c.tenant_id = $2 and ($3::uuid is null or c.subject_id = $3) and ${OPEN}
     order by c.id for update of c`,
    [tx.scope.partitionId, tx.scope.tenantId, subjectId],
  );
  return rows.map(kept);
}

/** Every clock of the subjects that the scope may see, in the order in which they were started. */
export async function clocksOf(tx: Tx, subjectIds: readonly string[]): Promise<KeptClock[]> {
  const rows = await tx.rows<StoredClock>(
    `select ${CLOCK} from clock c where c.subject_id = any ($1) order by c.started_on, c.code, c.id`,
    [subjectIds],
  );
  return rows.map(kept);
}

/** What of a clock changes. */
export type ClockChange = Pick<KeptClock, 'id' | 'state' | 'metOn' | 'metAt'> & Omit<End, 'isStopped'>;

/** Keeps clocks as they were counted anew. */
export const saveClocks = (tx: Tx, changes: readonly ClockChange[]): Promise<number> =>
  changes.length === 0
    ? Promise.resolve(0)
    : tx.run(SAVE_CLOCKS, [
        tx.scope.partitionId,
        tx.scope.tenantId,
        JSON.stringify(
          changes.map(({ id, dueOn, dueAt, leftWhenStopped, state, metOn, metAt }) => {
            return { id, dueOn, dueAt, leftWhenStopped, state, metOn, metAt };
          }),
        ),
      ]);

/** Begins a stop of each clock; one that has an open stop for the reason stays as it is. */
export const insertStops = (
  tx: Tx,
  clockIds: readonly string[],
  stop: { readonly reason: StopReason; readonly fromOn: Day; readonly fromAt: Date | null },
): Promise<number> => {
  const own = tx.own();
  return tx.run(
    `insert into clock_stop (partition_id, id, tenant_id, tenant_path, clock_id, reason, from_on, from_at, created_at)
     select $1, n.id, $2, $3, n.clock_id, $4, $5, $6, $7 from unnest($8::uuid[], $9::uuid[]) as n (id, clock_id)
     on conflict (partition_id, tenant_id, clock_id, reason) where to_on is null do nothing`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      stop.reason,
      stop.fromOn,
      stop.fromAt,
      tx.now,
      clockIds.map(() => newId()),
      clockIds,
    ],
  );
};

/** The end of a clock's stops. */
export interface StopEnd {
  readonly clockId: string;
  readonly toOn: Day;
  readonly toAt: Date | null;
}

/** Ends the open stops of clocks, of one reason or of all; never before they began. */
export const endStops = (tx: Tx, ends: readonly StopEnd[], reason: StopReason | null): Promise<number> =>
  tx.run(
    `update clock_stop s set to_on = greatest(s.from_on, n.to_on), to_at = greatest(s.from_at, n.to_at)
     from unnest($3::uuid[], $4::date[], $5::timestamptz[]) as n (clock_id, to_on, to_at)
     where s.partition_id = $1 and s.tenant_id = $2 and s.clock_id = n.clock_id and s.to_on is null
       and ($6::text is null or s.reason = $6)`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      ends.map((end) => end.clockId),
      ends.map((end) => end.toOn),
      ends.map((end) => end.toAt),
      reason,
    ],
  );

/** What the desk calls a subject from now on. @returns how many clocks carry it */
export const labelClocks = (tx: Tx, subjectId: string, label: string | null): Promise<number> =>
  tx.run(
    `update clock set label = $4 where partition_id = $1 and tenant_id = $2 and subject_id = $3
       and label is distinct from $4`,
    [tx.scope.partitionId, tx.scope.tenantId, subjectId, label],
  );
