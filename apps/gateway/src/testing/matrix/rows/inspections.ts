import { CHAIN, DRAFT } from '../turns.js';
import type { Arrangement, Planting } from './planting.js';

/** What the rows of inspections hold beyond plain example values; the visit is the planted activity of the draft's turn. */
export const inspectionRows = (at: Planting): Arrangement => ({
  inspection_round: ({ unit }) => ({
    directive_id: at.received(unit, CHAIN),
    directive_lineage: at.chain(unit),
    version: 1,
    called_off_on: null,
  }),
  inspection_stop: ({ unit, turn }) => {
    const child = at.lineage.childrenOf(unit)[0];
    return {
      round_id: at.ids.of('inspection_round', unit, turn),
      unit_id: child?.id ?? unit.id,
      inspection_id: turn === DRAFT ? at.ids.of('activity', unit, DRAFT) : null,
    };
  },
  finding: ({ unit, turn }) => ({
    inspection_id: at.ids.of('activity', at.lineage.parentOf(unit) ?? unit, DRAFT),
    inspector_id: unit.parentId,
    directive_lineage: at.chain(unit),
    status: turn === DRAFT ? 'answered' : 'open',
    photo_ids: [],
  }),
  finding_step: ({ unit, turn }) => ({
    finding_id: at.ids.of('finding', unit, turn),
    photo_ids: [],
    actor_unit_id: unit.id,
  }),
});
