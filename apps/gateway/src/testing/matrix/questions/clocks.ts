import { CHAIN } from '../turns.js';
import { cursor, type Draw, sampled } from './draw.js';

/** What may be asked about the terms of the law. */
export const CLOCK_QUESTIONS: Readonly<Record<string, Draw>> = {
  clockRules: sampled(() => [{ place: '350112', on: '2026-05-20' }, {}]),
  dueClocks: sampled((target) => [
    { state: 'DUE', until: '2099-12-31', first: 50 },
    { state: 'OVERDUE', rule: 'R20', first: 50 },
    { state: 'STOPPED', first: 50 },
    {
      state: 'DUE',
      until: '2099-12-31',
      first: 50,
      after: cursor('2099-01-01', target.id('clock', CHAIN)),
    },
  ]),
};
