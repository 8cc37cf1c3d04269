/** The share of a task that a unit has. */
export interface UnitShare {
  unitId: string;
  quantity: number;
}

interface Difference {
  field: string;
  before: string | null;
  after: string | null;
}

/** `tasks.0.leadUnitId` → `leadUnitId`. */
export const partOf = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

const units: Record<string, (value: string) => string[]> = {
  leadUnitId: (value) => [value],
  coUnitIds: (value) => JSON.parse(value) as string[],
  split: (value) => (JSON.parse(value) as { shares: UnitShare[] }).shares.map(({ unitId }) => unitId),
};

/** Ids of all units that the values of the differences name, each once. */
export const namedUnits = (differences: readonly Difference[]): string[] => [
  ...new Set(
    differences.flatMap(({ field, before, after }) =>
      [before, after].flatMap((value) => (value === null ? [] : (units[partOf(field)]?.(value) ?? []))),
    ),
  ),
];
