import type { PlantedRow } from '@fayuan/testing';
import { CHAIN, OWN } from '../turns.js';
import type { Arrangement, Planting, Values } from './planting.js';

/** What the rows of messages hold beyond plain example values. */
export const messageRows = (at: Planting): Arrangement => ({
  channel: ({ turn }) => (turn === OWN ? undefined : {}),
  channel_address: ({ unit, turn }) => ({ channel_id: at.ids.of('channel', unit, turn) }),
  chase: (row) => chase(at, row),
  delivery: ({ unit, turn }) => ({
    message_id: at.ids.of('message', unit, turn),
    ...(turn === OWN && { state: 'failed' }),
  }),
});

function chase(at: Planting, { unit, turn }: PlantedRow): Values {
  const parent = at.lineage.parentOf(unit);
  const directive = at.received(unit, turn);
  const lineage = turn === CHAIN && parent ? at.chain(parent) : [directive];
  return {
    message_id: at.ids.of('message', unit, turn),
    directive_id: directive,
    root_id: lineage[0],
    lineage,
    from_unit_id: unit.parentId,
  };
}
