import type { DataKeys } from '@fayuan/crypto';
import { newId } from '@fayuan/kernel';
import { canary, type PlantedRow, type TestUnit } from '@fayuan/testing';
import type { PlantedIds } from '../planted-ids.js';
import { CHAIN, DRAFT } from '../turns.js';

export type Values = Readonly<Record<string, unknown>>;

/** By table what a row holds beyond plain example values; undefined where the unit has no such row. */
export type Arrangement = Readonly<Record<string, (row: PlantedRow) => Values | undefined>>;

export const MINISTRY = '00000000-0000-7000-8000-000000000001';
export const PERIOD = { starts_on: '2026-05-01', ends_on: '2026-05-31', report_due: '2026-06-30' };

/** What the planted photo of a unit is made of: a picture by its first bytes, a canary by the rest. */
export const photoOf = (unit: TestUnit, turn: number): Buffer =>
  Buffer.from(`\xff\xd8\xff\xe0${canary(unit, { table: 'stored_file', name: 'content' })}${turn}`, 'latin1');

/** What the planted archive of a unit is made of. */
export const archiveOf = (unit: TestUnit, turn: number): Buffer =>
  Buffer.from(`${canary(unit, { table: 'archive_file', name: 'content' })}${turn}`, 'latin1');

/** What the planted page of a paper of a unit is made of. */
export const pageOf = (unit: TestUnit, turn: number): Buffer =>
  Buffer.from(
    `\xff\xd8\xff\xe0${canary(unit, { table: 'application_paper', name: 'content' })}${turn}`,
    'latin1',
  );

/** The tree as rows need it. */
export class Lineage {
  private readonly byId: ReadonlyMap<string, TestUnit>;

  constructor(readonly units: readonly TestUnit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  parentOf = (unit: TestUnit): TestUnit | undefined => this.byId.get(unit.parentId);
  childrenOf = (unit: TestUnit): TestUnit[] => this.units.filter((each) => each.parentId === unit.id);

  /** From the province down to the unit. */
  chainOf(unit: TestUnit): TestUnit[] {
    const parent = this.parentOf(unit);
    return parent ? [...this.chainOf(parent), unit] : [unit];
  }
}

/** What rows point at: the tree, and the ids of all that is planted. */
export class Planting {
  constructor(
    readonly lineage: Lineage,
    readonly ids: PlantedIds,
    readonly province: TestUnit,
    /** Those of the gateway, for what it opens. */
    readonly keys: DataKeys,
  ) {}

  /** The parent's task that the unit's row of the turn is about. */
  task(unit: TestUnit, turn: number): string {
    const parent = this.lineage.parentOf(unit);
    return parent && turn !== DRAFT ? this.ids.of('directive_task', parent, turn) : newId();
  }

  /** The directive of the parent that the unit's row of the turn is about. */
  received(unit: TestUnit, turn: number): string {
    const parent = this.lineage.parentOf(unit);
    return parent && turn !== DRAFT ? this.ids.of('directive', parent, turn) : newId();
  }

  /** Ids of the chain's directives, root first, down to the unit's own. */
  chain(unit: TestUnit): string[] {
    return this.lineage.chainOf(unit).map((each) => this.ids.of('directive', each, CHAIN));
  }
}
