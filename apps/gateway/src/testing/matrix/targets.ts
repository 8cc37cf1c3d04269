import { newId } from '@fayuan/kernel';
import { relation, type TestUnit } from '@fayuan/testing';
import { strangersOf } from './strangers.js';
import { CHAIN } from './turns.js';
import type { MatrixWorld } from './world.js';

/** Whose rows a call asks for: a unit of the tree, or rows that do not exist. */
export interface Target {
  readonly unit: TestUnit | undefined;
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  /** A unit right below it. */
  readonly childId: string;
  /** The one asking, or a single stranger: enough for what takes no id but the cursor of a row. */
  readonly sample: boolean;
  /** The one asking, or the first of those who stand to it in the same way. */
  readonly kin: boolean;
  /** The one asking, or its parent, child or sibling. */
  readonly near: boolean;
  /** Which rows of each table are asked for. */
  readonly turns: readonly number[];
  /** The directive of the chain that the unit received from its superior. */
  readonly received: string | undefined;
  id(table: string, turn: number): string;
}

const ALL_TURNS = [0, 1, 2];

/** Rows of a unit; of those that are neither parent, child nor sibling only one in each table, so that a run stays short. */
export function targetFor(world: MatrixWorld, actor: TestUnit, unit: TestUnit, wide = true): Target {
  const near =
    [actor.id, actor.parentId].includes(unit.id) || [actor.id, actor.parentId].includes(unit.parentId);
  const parent = world.tree.all.find(({ id }) => id === unit.parentId);
  const at = world.tree.all.indexOf(unit) + world.tree.all.indexOf(actor);
  return {
    unit,
    unitId: unit.id,
    code: unit.code,
    name: unit.name,
    childId: world.tree.all.find((each) => each.parentId === unit.id)?.id ?? newId(),
    kin: unit === actor || strangersOf(world, actor).includes(unit),
    sample: unit === actor || at % world.tree.all.length === 0,
    near,
    turns: wide && near ? ALL_TURNS : [at % ALL_TURNS.length],
    received: parent && world.ids.of('directive', parent, CHAIN),
    id: (table, turn) => world.ids.of(table, unit, turn),
  };
}

/**
 * The units whose rows somebody asks for: all above, below and beside within the same parent, and of those further off every
 * third, another third by each who asks, so that a run stays short and no unit is spared.
 */
export function targetsOf(world: MatrixWorld, actor: TestUnit): Target[] {
  const { all } = world.tree;
  const targets = all.flatMap((unit, at) => {
    const target = targetFor(world, actor, unit);
    const isInLine = relation(actor.path, unit.path) !== 'beside';
    const hasTurn = (at - all.indexOf(actor)) % 3 === 0;
    return target.kin || target.sample || target.near || isInLine || hasTurn ? [target] : [];
  });
  return [...targets, absentTarget()];
}

/** Ids that nobody has. */
export const absentTarget = (): Target => ({
  unit: undefined,
  unitId: newId(),
  code: 'T999999',
  name: '没有这个单位',
  childId: newId(),
  sample: true,
  kin: true,
  near: false,
  turns: ALL_TURNS,
  received: newId(),
  id: () => newId(),
});
