import { newId } from '@fayuan/kernel';
import type { PlantedRow, TestUnit } from '@fayuan/testing';

const keyOf = (table: string, unit: TestUnit, turn: number): string => `${table} ${unit.id} ${turn}`;

/** The ids of all planted rows, made when first asked for, so that rows can name each other before they exist. */
export class PlantedIds {
  private readonly byKey = new Map<string, string>();
  private readonly rows = new Map<string, PlantedRow>();

  of(table: string, unit: TestUnit, turn: number): string {
    const key = keyOf(table, unit, turn);
    const known = this.byKey.get(key);
    if (known) return known;
    const id = newId();
    this.byKey.set(key, id);
    this.rows.set(id, { table, unit, turn });
    return id;
  }

  /** The planted row that has the id, if it is one of ours. */
  rowOf(id: string): PlantedRow | undefined {
    return this.rows.get(id);
  }
}
