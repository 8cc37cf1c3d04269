import { type WorkingCalendar, workingDaysBetween } from '@fayuan/calendar';
import type { Day } from '@fayuan/kernel';
import type { Selected } from './selection.js';
import type { Telling } from './tell.repository.js';

/** What each unit of a selection is told of its own duties. */
export const ownTellings = (units: readonly Selected[], day: Day, calendar: WorkingCalendar): Telling[] =>
  units.flatMap(({ unit, partitionId, path, matters }) =>
    matters.map(({ directiveId, rootId, lineage, title, kind, dueOn }) => ({
      unitId: unit.id,
      partitionId,
      path,
      directive: { id: directiveId, rootId, lineage, title },
      role: 'own' as const,
      dutyKind: kind,
      dueOn,
      step: null,
      workingDays: workingDaysBetween(dueOn, day, calendar),
      unitCount: 1,
    })),
  );

/** 抄送: the unit right above each that is told, unless it is the one that chases; one copy a duty, with the number of units. */
export function copiesFor(
  units: readonly Selected[],
  tellings: readonly Telling[],
  chaserId: string,
): Telling[] {
  const unitOf = new Map(units.map((each) => [each.unit.id, each]));
  const copies = new Map<string, Telling>();
  for (const telling of tellings) {
    const told = unitOf.get(telling.unitId);
    if (!told || told.superior.id === chaserId) continue;
    const { superior, superiorPartitionId: partitionId, superiorPath: path } = told;
    const key = [superior.id, telling.directive.id, telling.dutyKind, telling.dueOn].join();
    const unitCount = (copies.get(key)?.unitCount ?? 0) + 1;
    copies.set(key, { ...telling, unitId: superior.id, partitionId, path, role: 'below', unitCount });
  }
  return [...copies.values()];
}
