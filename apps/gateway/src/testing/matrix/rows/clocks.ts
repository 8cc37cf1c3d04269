import { CHAIN, DRAFT } from '../turns.js';
import type { Arrangement, Planting } from './planting.js';

/** What the rows of clocks hold beyond plain example values: one runs and presses, one is overdue, one stands still. */
export const clockRows = (at: Planting): Arrangement => ({
  clock: ({ unit, turn }) => ({
    subject_id: at.ids.of('aid_case', unit, turn),
    code: 'R20',
    unit: 'calendar_day',
    value: 7,
    direction: 'after',
    is_custody: false,
    floor_unit: 'calendar_day',
    floor_value: 7,
    started_on: '2026-05-20',
    started_at: null,
    due_on: turn === CHAIN ? '2099-12-31' : turn === DRAFT ? '2026-05-27' : null,
    due_at: null,
    left_when_stopped: turn === CHAIN || turn === DRAFT ? null : 3,
    state: turn === CHAIN || turn === DRAFT ? 'running' : 'stopped',
    met_on: null,
    met_at: null,
  }),
  clock_stop: ({ unit, turn }) => ({
    clock_id: at.ids.of('clock', unit, turn),
    reason: 'supplement',
    from_on: '2026-05-24',
    from_at: null,
    to_on: turn === CHAIN || turn === DRAFT ? '2026-05-24' : null,
    to_at: null,
  }),
});
