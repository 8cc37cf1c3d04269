import type { Args } from '../documents.js';
import type { Target } from '../targets.js';

export const DAYS = { startsOn: '2027-05-01', endsOn: '2027-05-31', reportDue: '2027-06-30' };

/** The units a task may name, by where they stand in it. */
export const NAMED_IN_TASKS: readonly (readonly [string, (unitId: string, own: Target) => Args])[] = [
  ['leadUnitId', (unitId) => ({ leadUnitId: unitId })],
  ['coUnitIds', (unitId, own) => ({ leadUnitId: own.unitId, coUnitIds: [unitId] })],
  ['split.shares.unitId', (unitId) => ({ split: { shares: [{ unitId, quantity: 10 }] } })],
];
export const TASK: Args = { title: '资料', indicator: 'leaflets', target: 10, dueOn: '2027-05-31' };

export const directiveInput = (more: object = {}): Args => ({
  kind: 'PUBLICITY_MONTH',
  title: '通知',
  sections: [{ heading: '一', text: '正文' }],
  ...DAYS,
  tasks: [TASK],
  recipients: { levels: ['TOWNSHIP'] },
  ...more,
});
