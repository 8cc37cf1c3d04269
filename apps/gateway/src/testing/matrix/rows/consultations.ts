import { OWN } from '../turns.js';
import type { Arrangement, Planting } from './planting.js';

/** What the rows of consultations hold beyond plain example values. */
export const consultationRows = (at: Planting): Arrangement => ({
  // No plain value can stand for what is sealed.
  consultation_note: () => undefined,
  consultation: ({ unit, turn }) => ({
    channel: ['event', 'visit', 'letter'][turn],
    person_groups: ['women', 'elderly'],
    results: ['drafted'],
    activity_id: turn === 0 ? at.ids.of('activity', unit, turn) : null,
    person_id: at.ids.of('person', unit, turn),
    campaign_ids: [],
    converted_case_id: null,
    deleted_at: turn === OWN ? '2026-05-20T08:00:00Z' : null,
  }),
});
