import { canary, type TestUnit } from '@fayuan/testing';
import { DRAFT, OWN } from '../turns.js';
import type { Arrangement, Planting, Values } from './planting.js';

/** What the rows of correspondence hold beyond plain example values. */
export const correspondenceRows = (at: Planting): Arrangement => ({
  correspondence: ({ unit, turn }) => correspondence(at, unit, turn),
  correspondence_event: ({ unit, turn }) => ({
    correspondence_id: at.ids.of('correspondence', unit, turn),
    kind: turn === OWN ? 'sent' : 'submitted',
    actor_unit_id: unit.id,
  }),
  correspondence_receipt: ({ turn }) => (turn === DRAFT ? {} : undefined),
  letter_delivery: ({ unit, turn }) => ({
    correspondence_id: at.ids.of('correspondence', unit, turn),
    body_id: at.ids.of('outside_body', unit, turn),
    receipt_file_ids: [at.ids.of('stored_file', unit, turn)],
  }),
});

/** Turn 0 a returned draft, turn 1 before the leader, turn 2 a request that was sent up. */
function correspondence(at: Planting, unit: TestUnit, turn: number): Values {
  const word = (name: string) => `${canary(unit, { table: 'correspondence', name })}${turn}`;
  return {
    kind: turn === OWN ? 'request' : 'letter',
    status: ['draft', 'in_review', 'sent'][turn],
    sections: JSON.stringify([{ heading: word('sections'), text: word('sections') }]),
    addressee_id: turn === OWN ? unit.parentId : null,
    body_ids: [at.ids.of('outside_body', unit, turn)],
    directive_id: null,
    answered_on: null,
    reply_id: null,
  };
}
