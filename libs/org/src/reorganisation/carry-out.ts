import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { type Day, isId, LEVELS, newId } from '@fayuan/kernel';
import { unitNotFound } from '../unit.errors.js';
import { unitInOwnSubtree } from '../unit.repository.js';
import type { UnitPlace } from '../unit.js';
import {
  anotherUnderWay,
  codeTaken,
  notClosed,
  notDirectlyBelow,
  parentNeeded,
  reasonRequired,
  stillHasUnits,
  wrongEffectiveDay,
  wrongNewUnit,
  wrongParent,
  wrongSuccessor,
} from './reorganisation.errors.js';
import {
  type ChangeEffect,
  type Hanging,
  type NewUnit,
  type Rehanging,
  together,
  type TreeChange,
} from './reorganisation.js';
import type { ChangeMade } from './reorganisation.repository.js';
import {
  type Child,
  closeUnit,
  foundUnit,
  isCodeTaken,
  oneAtATime,
  openChildren,
  rehang,
  reopenUnit,
  unitInTime,
  type UnitInTime,
} from './tree-change.repository.js';

const LONGEST_REASON = 500;
const LONGEST_NAME = 60;
const CODE = /^[0-9A-Za-z-]{2,20}$/u;

/** A change that was carried out, not yet recorded. */
export interface CarriedOut extends ChangeMade {
  readonly unit: UnitPlace;
  readonly effect: ChangeEffect;
}

/** The unit that a change is about, as it stands. */
interface Standing {
  readonly unit: UnitPlace & { readonly parentId: string };
  readonly time: UnitInTime;
}

type Deed = (tx: Tx, at: Standing, change: TreeChange) => Promise<Omit<CarriedOut, 'unit'>>;

/**
 * Carries a change out in the transaction given.
 * @throws Refusal `unit.not_found` for units not below the own one, `reorganisation.*` where the change makes no sense
 */
export async function carryOut(tx: Tx, change: TreeChange): Promise<CarriedOut> {
  const reason = change.reason.trim();
  if (reason === '' || reason.length > LONGEST_REASON) throw reasonRequired();
  const unit = await within(tx, change.unitId, 'unitId');
  const time = await unitInTime(tx, unit.id);
  // The own unit is changed by somebody above it.
  if (unit.id === tx.scope.tenantId || unit.parentId === null || !time) throw unitNotFound('unitId');
  if (change.kind === 'reopen') {
    if (time.closedOn === null) throw notClosed();
  } else if (time.closedOn !== null) throw unitNotFound('unitId');
  requireDay(tx, change.effectiveOn, [time.lastChange]);
  const done = await DEEDS[change.kind](tx, { unit: { ...unit, parentId: unit.parentId }, time }, change);
  return { unit, ...done };
}

const move: Deed = async (tx, { unit }, change) => {
  const parent = await within(tx, change.parentId, 'parentId');
  const present = await unitInOwnSubtree(tx, unit.parentId);
  if (present.id === parent.id || present.level !== parent.level) throw wrongParent();
  const hanging = { unitId: unit.id, fromParentId: unit.parentId, toParentId: parent.id };
  return hangAll(tx, change, [hanging]);
};

const merge: Deed = async (tx, { unit, time }, change) => {
  const successor = await within(tx, change.successorId, 'successorId');
  const theirs = await unitInTime(tx, successor.id);
  const isAlike = theirs?.kind === time.kind && successor.level === unit.level;
  if (!isAlike || theirs.closedOn !== null || successor.id === unit.id) throw wrongSuccessor();
  const children = await openChildren(tx, unit.id);
  requireDay(tx, change.effectiveOn, [theirs.openedOn, ...children.map((child) => child.since)]);
  // What stood below comes under the successor, and the unit itself too, so that its past counts there.
  const hangings = [
    ...under(successor.id, unit.id, children),
    { unitId: unit.id, fromParentId: unit.parentId, toParentId: successor.id },
  ];
  const done = await hangAll(tx, change, hangings);
  const accounts = await closeUnit(tx, unit.id, change.effectiveOn, { successorId: successor.id });
  return { ...done, otherUnitId: successor.id, effect: { ...done.effect, accounts: accounts ?? 0 } };
};

const split: Deed = async (tx, { unit }, change) => {
  const newUnit = await foundable(tx, change.newUnit);
  const going = new Set(change.movedUnitIds);
  const children = (await openChildren(tx, unit.id)).filter((child) => going.has(child.id));
  if (children.length !== going.size) throw notDirectlyBelow();
  requireDay(
    tx,
    change.effectiveOn,
    children.map((child) => child.since),
  );
  await lock(tx);
  const id = newId();
  await foundUnit(tx, unit, { ...newUnit, id }, change.effectiveOn);
  return { ...(await hangAll(tx, change, under(id, unit.id, children))), otherUnitId: id };
};

const close: Deed = async (tx, { unit }, change) => {
  const children = await openChildren(tx, unit.id);
  if (children.length > 0) throw stillHasUnits(children.map((child) => child.name));
  await lock(tx);
  const accounts = await closeUnit(tx, unit.id, change.effectiveOn);
  return { otherUnitId: null, hangings: [], effect: together([], accounts ?? 0) };
};

const reopen: Deed = async (tx, { unit }, change) => {
  const parent = await within(tx, change.parentId ?? unit.parentId, 'parentId');
  const isAbove = LEVELS.indexOf(parent.level) < LEVELS.indexOf(unit.level);
  if (!isAbove || (await unitInTime(tx, parent.id))?.closedOn) throw parentNeeded();
  await lock(tx);
  await reopenUnit(tx, unit.id, change.effectiveOn);
  if (parent.id === unit.parentId) return { otherUnitId: null, hangings: [], effect: together([]) };
  const hanging = { unitId: unit.id, fromParentId: unit.parentId, toParentId: parent.id };
  return hangAll(tx, change, [hanging]);
};

const DEEDS: Readonly<Record<TreeChange['kind'], Deed>> = { move, merge, split, close, reopen };

async function hangAll(
  tx: Tx,
  { effectiveOn }: TreeChange,
  hangings: readonly Hanging[],
): Promise<Omit<CarriedOut, 'unit'>> {
  // The lock shared at the entry keeps the tree as it was read until here.
  await lock(tx);
  const done: Rehanging[] = [];
  for (const hanging of hangings) done.push(await rehang(tx, hanging, effectiveOn));
  return { otherUnitId: null, hangings, effect: together(done) };
}

const under = (toParentId: string, fromParentId: string, children: readonly Child[]): Hanging[] =>
  children.map(({ id }) => ({ unitId: id, fromParentId, toParentId }));

async function lock(tx: Tx): Promise<void> {
  if (!(await oneAtATime(tx))) throw anotherUnderWay();
}

async function within(tx: Tx, id: string | null | undefined, field: string): Promise<UnitPlace> {
  if (!id || !isId(id)) throw unitNotFound(field);
  return unitInOwnSubtree(tx, id, field);
}

/** @throws Refusal unless the day is after all these and not after today */
function requireDay(tx: Tx, day: Day, after: readonly Day[]): void {
  const [earliest] = [...after].sort().reverse();
  if (earliest !== undefined && (day <= earliest || day > today(tx.ctx))) throw wrongEffectiveDay(earliest);
}

async function foundable(tx: Tx, given: NewUnit | null | undefined): Promise<NewUnit> {
  const [code, placeName, name] = [given?.code, given?.placeName, given?.name].map(
    (each) => each?.trim() ?? '',
  );
  if (code === undefined || !CODE.test(code)) throw wrongNewUnit('code');
  if (!placeName || placeName.length > LONGEST_NAME) throw wrongNewUnit('placeName');
  if (!name || name.length > LONGEST_NAME) throw wrongNewUnit('name');
  if (await isCodeTaken(tx, code)) throw codeTaken(code);
  return { code, placeName, name };
}
