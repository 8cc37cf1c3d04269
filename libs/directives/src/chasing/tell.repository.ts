import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { openMessages } from '@fayuan/notify';
import type { Bells } from '@fayuan/queue';
import { recordDutyEvents } from '../duty-event.repository.js';
import type { ChasedDuty, ChaseRole } from './chase.js';
import { INSERT_CHASES } from './chase.sql.js';

/** One thing that one unit is told. */
export interface Telling {
  readonly unitId: string;
  readonly partitionId: string;
  readonly path: string;
  readonly directive: {
    readonly id: string;
    readonly rootId: string;
    readonly lineage: readonly string[];
    readonly title: string;
  };
  readonly role: ChaseRole;
  readonly dutyKind: ChasedDuty;
  readonly dueOn: Day;
  readonly step: number | null;
  readonly workingDays: number;
  readonly unitCount: number;
}

export interface TellingOptions {
  readonly day: Day;
  /** The person who chases by hand; null for the ladder. */
  readonly byName: string | null;
  readonly note: string | null;
}

/** 催办 by the ladder waits so long before it leaves the house, so that the matters of a morning go in one message. */
const GATHER_MS = 5 * 60_000;

/**
 * Tells units: their message of the day, the nudges in it, an event for each unit's own duty. A fixed number of
 * statements whatever the number of units. By hand, a unit that has a message today is not told of its own duties again.
 * @returns units that had no message today
 */
export async function tell(
  tx: Tx,
  bells: Bells,
  { day, byName, note }: TellingOptions,
  tellings: readonly Telling[],
): Promise<ReadonlySet<string>> {
  if (tellings.length === 0) return new Set();
  const places = [...new Map(tellings.map((each) => [each.unitId, each])).values()];
  const sendAt = byName === null ? new Date(tx.now.getTime() + GATHER_MS) : tx.now;
  const { idOf, fresh } = await openMessages(tx, bells, { day, sendAt }, places);
  // Two people may chase the same unit at the same moment: the second finds its message of the day.
  const kept =
    byName === null ? tellings : tellings.filter((each) => each.role === 'below' || fresh.has(each.unitId));
  await insertChases(tx, kept, idOf, { day, byName, note });
  await recordDutyEvents(
    tx,
    kept
      .filter((each) => each.role === 'own')
      .map((each) => ({ kind: 'chased', directiveId: each.directive.id, occurredOn: day, of: each })),
  );
  await tx.notify('inbox_changed', { lo: tx.scope.tenantPath });
  return fresh;
}

function insertChases(
  tx: Tx,
  tellings: readonly Telling[],
  messageOf: ReadonlyMap<string, string>,
  { day, byName, note }: TellingOptions,
): Promise<number> {
  const of = <T>(pick: (telling: Telling) => T): T[] => tellings.map(pick);
  return tx.run(INSERT_CHASES, [
    of(() => newId()),
    of((each) => each.unitId),
    of((each) => each.partitionId),
    of((each) => each.path),
    of((each) => messageOf.get(each.unitId)),
    of((each) => each.directive.id),
    of((each) => each.directive.rootId),
    of((each) => `{${each.directive.lineage.join(',')}}`),
    of((each) => each.directive.title),
    of((each) => each.dutyKind),
    of((each) => each.dueOn),
    of((each) => each.role),
    of((each) => each.step),
    of((each) => each.workingDays),
    of((each) => each.unitCount),
    day,
    tx.scope.tenantId,
    byName,
    note,
    tx.now,
  ]);
}
