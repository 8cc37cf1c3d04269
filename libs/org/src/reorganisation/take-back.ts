import type { Tx } from '@fayuan/database';
import {
  alreadyInUse,
  anotherUnderWay,
  notTheLast,
  parentClosed,
  reorganisationNotFound,
} from './reorganisation.errors.js';
import { type ChangeEffect, type Rehanging, together } from './reorganisation.js';
import { type ChangeFound, findChange, markUndone } from './reorganisation.repository.js';
import { closeUnit, oneAtATime, rehang, reopenUnit, unfoundUnit } from './tree-change.repository.js';

/**
 * Makes the tree as if the change had not been; its record stays.
 * @throws Refusal `reorganisation.*` when it is not the last of its units or something depends on it
 */
export async function takeBack(tx: Tx, id: string): Promise<{ made: ChangeFound; effect: ChangeEffect }> {
  const made = await findChange(tx, id);
  if (!made) throw reorganisationNotFound();
  if (!made.isLast) throw notTheLast();
  if (made.isParentClosed) throw parentClosed();
  if (!(await oneAtATime(tx))) throw anotherUnderWay();
  const { kind, unitId, effectiveOn } = made;
  if (kind === 'merge' || kind === 'close') await reopenUnit(tx, unitId, effectiveOn, true);
  const effect = together(await hangBack(tx, made));
  if (kind === 'reopen') {
    const accounts = await closeUnit(tx, unitId, effectiveOn, { undo: true });
    if (accounts === null) throw alreadyInUse('fact');
  }
  if (kind === 'split' && made.otherUnitId) {
    const used = await unfoundUnit(tx, made.otherUnitId);
    if (used !== null) throw alreadyInUse(used);
  }
  await markUndone(tx, id);
  return { made, effect };
}

/** The last hung first, so that a unit that stands below another is hung back when that one is there again. */
async function hangBack(tx: Tx, { hangings, effectiveOn }: ChangeFound): Promise<Rehanging[]> {
  const done: Rehanging[] = [];
  for (const { unitId, fromParentId } of [...hangings].reverse())
    done.push(await rehang(tx, { unitId, toParentId: fromParentId }, effectiveOn, true));
  return done;
}
