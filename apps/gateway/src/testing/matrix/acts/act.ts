import { newId } from '@fayuan/kernel';
import { type Relation, relation, type TestUnit } from '@fayuan/testing';
import type { Args } from '../documents.js';
import { CHAIN } from '../turns.js';
import type { Target } from '../targets.js';

/** One mutation that is given an id of the target's rows, and who would be allowed to give that id. */
export interface Act {
  readonly mutation: string;
  /** The argument that carries the foreign id, as `mutation.argument.part`. */
  readonly path: string;
  readonly args: (target: Target, own: Target) => Args;
  /** Relations of the actor to the owner in which it would be no foreign id. */
  readonly mayAs: readonly Relation[];
  /** Further pairs that are allowed, beside the relations. */
  readonly may?: (actor: TestUnit, owner: TestUnit) => boolean;
}

export const key = () => ({ idempotencyKey: newId() });
export const OWN_AND_BELOW: readonly Relation[] = ['self', 'above'];
export const OWN_ONLY: readonly Relation[] = ['self'];

/** The parent's issued directives were received. */
export const received = (actor: TestUnit, owner: TestUnit): boolean => actor.parentId === owner.id;
/** The superior reviews what a unit directly below did. */
export const reviews = (actor: TestUnit, owner: TestUnit): boolean => owner.parentId === actor.id;

type Named = Omit<Act, 'mutation' | 'path'>;
/** The mutation is the first part of the path. */
export const act = (path: string, named: Named): Act => ({
  mutation: path.split('.')[0] ?? '',
  path,
  ...named,
});

/** By the id of a row that only its unit may name. */
export const onId = (mutation: string, table: string, more: Args = {}, turn: number = CHAIN): Act =>
  act(`${mutation}.id`, {
    args: (target) => ({ id: target.id(table, turn), ...more, ...key() }),
    mayAs: OWN_ONLY,
  });

/** True when giving this id is no foreign thing for the actor. */
export const isAllowed = (each: Act, actor: TestUnit, owner: TestUnit): boolean =>
  each.mayAs.includes(relation(actor.path, owner.path)) || (each.may?.(actor, owner) ?? false);
