import { CHAIN, OWN } from '../turns.js';
import type { Arrangement, Planting } from './planting.js';

/** What the rows of tasks hold beyond plain example values. */
export const taskRows = (at: Planting): Arrangement => ({
  directive_task: ({ unit, turn }) => ({
    milestones: '[]',
    directive_id: at.ids.of('directive', unit, turn),
    due_on: '2026-05-31',
    dropped_in: null,
  }),
  task_split: ({ unit, turn }) => ({
    directive_id: at.ids.of('directive', unit, turn),
    task_id: at.ids.of('directive_task', unit, turn),
    shares: JSON.stringify(at.lineage.childrenOf(unit).map((child) => ({ unitId: child.id, quantity: 1 }))),
  }),
  task_act: ({ unit, turn }) => ({
    root_id: at.ids.of('directive', at.province, CHAIN),
    directive_id: at.received(unit, turn),
    answers_id: at.received(unit, turn),
    task_id: at.task(unit, turn),
    reviewer_id: unit.parentId,
    status: turn === OWN ? 'returned' : 'reported',
    file_ids: [at.ids.of('stored_file', unit, turn)],
    reason_code: turn === OWN ? 'other' : null,
  }),
  deadline_extension: ({ unit, turn }) => ({
    root_id: at.ids.of('directive', at.province, CHAIN),
    directive_id: at.received(unit, turn),
    task_id: turn === OWN ? at.task(unit, turn) : null,
    reviewer_id: unit.parentId,
    status: turn === CHAIN ? 'asked' : 'refused',
  }),
});
