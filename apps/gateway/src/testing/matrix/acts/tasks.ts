import type { TestUnit } from '@fayuan/testing';
import type { Args } from '../documents.js';
import { CHAIN } from '../turns.js';
import { type Act, act, key, OWN_ONLY, received, reviews } from './act.js';

/** A target is split by the unit whose directive it is, and by no other. */
const splits = (): boolean => false;

/** A task by the received directive and by its own id. */
const onTask = (
  mutation: string,
  place: string,
  more: Args,
  may: (actor: TestUnit, owner: TestUnit) => boolean = received,
): Act[] => [
  act(`${mutation}.${place}`, {
    args: (target) => ({
      [place]: target.id('directive', CHAIN),
      taskId: target.id('directive_task', CHAIN),
      ...more,
      ...key(),
    }),
    mayAs: may === splits ? OWN_ONLY : [],
    may,
  }),
  act(`${mutation}.taskId`, {
    args: (target, own) => ({
      [place]: own.id('directive', CHAIN),
      taskId: target.id('directive_task', CHAIN),
      ...more,
      ...key(),
    }),
    mayAs: may === splits ? OWN_ONLY : [],
    may: (actor, owner) => actor.path.startsWith(`${owner.path}.`),
  }),
];

/** What is done with one task: its split, its completion, its later day. */
export const TASK_ACTS: readonly Act[] = [
  ...onTask('completeTask', 'directiveId', { note: '完成' }),
  ...onTask('askExtension', 'directiveId', { wantedUntil: '2026-12-31', reason: '暴雨' }),
  act('completeTask.fileIds', {
    args: (target, own) => ({
      directiveId: own.id('directive', CHAIN),
      taskId: own.id('directive_task', CHAIN),
      fileIds: [target.id('stored_file', CHAIN)],
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  ...onTask('splitTask', 'directiveId', { shares: [] }, splits),
  act('splitTask.shares.unitId', {
    args: (target, own) => ({
      directiveId: own.id('directive', CHAIN),
      taskId: own.id('directive_task', CHAIN),
      shares: [{ unitId: target.unitId, quantity: 1 }],
      ...key(),
    }),
    mayAs: ['above'],
  }),
  act('acceptTasks.actIds', {
    args: (target) => ({ actIds: [target.id('task_act', CHAIN)], ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('returnTask.actId', {
    args: (target) => ({ actId: target.id('task_act', CHAIN), code: 'OTHER', text: '请补', ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('grantExtension.id', {
    args: (target) => ({ id: target.id('deadline_extension', CHAIN), until: '2026-06-20', ...key() }),
    mayAs: [],
    may: reviews,
  }),
  act('refuseExtension.id', {
    args: (target) => ({ id: target.id('deadline_extension', CHAIN), answer: '不予延期', ...key() }),
    mayAs: [],
    may: reviews,
  }),
];
