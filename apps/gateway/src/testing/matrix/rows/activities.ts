import { canary, type PlantedRow } from '@fayuan/testing';
import { CHAIN, OWN } from '../turns.js';
import { type Arrangement, PERIOD, type Planting, type Values } from './planting.js';

/** What the rows of activities hold beyond plain example values. */
export const activityRows = (at: Planting): Arrangement => ({
  activity: (row) => activity(at, row),
  fact: ({ unit, turn }) => ({
    campaign_ids: [at.ids.of('campaign', at.province, CHAIN)],
    source_id: at.ids.of('activity', unit, turn),
    reverses_id: turn === OWN ? at.ids.of('fact', unit, CHAIN) : null,
  }),
  fact_tail: ({ unit, turn }) => ({
    fact_id: at.ids.of('fact', unit, turn),
    campaign_ids: [at.ids.of('campaign', at.province, CHAIN)],
  }),
});

function activity(at: Planting, { unit, turn }: PlantedRow): Values {
  const word = (name: string) => `${canary(unit, { table: 'activity', name })}${turn}`;
  const campaignId = at.ids.of('campaign', at.province, CHAIN);
  const parent = at.lineage.parentOf(unit);
  return {
    kind: ['consultation_event', 'inspection', 'media_item'][turn],
    media: JSON.stringify({
      outlet: word('media'),
      channel: word('media'),
      level: word('media'),
      programme: word('media'),
    }),
    measures: JSON.stringify([{ indicator: word('measures'), quantity: 1 }]),
    campaigns: JSON.stringify([
      { id: campaignId, title: word('campaigns'), startsOn: PERIOD.starts_on, endsOn: PERIOD.ends_on },
    ]),
    inspected_unit_id: at.lineage.childrenOf(unit)[0]?.id ?? null,
    directive_id: at.received(unit, CHAIN),
    directive_lineage: parent ? at.chain(parent) : [],
    campaign_ids: [campaignId],
    photo_ids: [at.ids.of('stored_file', unit, turn)],
    deleted_at: turn === OWN ? '2026-05-20T08:00:00Z' : null,
  };
}
