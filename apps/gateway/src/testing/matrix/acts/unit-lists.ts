import { newId } from '@fayuan/kernel';
import type { Args } from '../documents.js';
import { CHAIN, OWN } from '../turns.js';
import type { Target } from '../targets.js';
import { type Act, act, key, onId, OWN_ONLY } from './act.js';

/** Every way in which recipients can name a unit or a list, as the addressed and as those who get a copy. */
export const onRecipients = (path: string, argsOf: (own: Target, recipients: Args) => Args): Act[] =>
  ['recipients', 'recipients.copy'].flatMap((field) =>
    (['unitIds', 'underIds', 'listIds'] as const).map((part) =>
      act(`${path}.${field}.${part}`, {
        args: (target, own) => {
          const named = { [part]: [part === 'listIds' ? target.id('unit_list', CHAIN) : target.unitId] };
          return argsOf(own, field === 'recipients' ? named : { levels: ['TOWNSHIP'], copy: named });
        },
        mayAs: part === 'listIds' ? OWN_ONLY : ['above'],
      }),
    ),
  );

/** What is done to a named list of recipients. */
export const UNIT_LIST_ACTS: readonly Act[] = [
  act('createUnitList.input.unitIds', {
    args: (target) => ({ input: { name: newId(), unitIds: [target.unitId] }, ...key() }),
    mayAs: ['above'],
  }),
  act('editUnitList.input.unitIds', {
    args: (target, own) => ({
      id: own.id('unit_list', CHAIN),
      version: 1,
      input: { name: newId(), unitIds: [target.unitId] },
      ...key(),
    }),
    mayAs: ['above'],
  }),
  onId('editUnitList', 'unit_list', { version: 1, input: { name: '名单', unitIds: [newId()] } }),
  onId('deleteUnitList', 'unit_list', {}, OWN),
];
