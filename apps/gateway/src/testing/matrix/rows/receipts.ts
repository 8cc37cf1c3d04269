import { canary, type PlantedRow } from '@fayuan/testing';
import { CHAIN, DRAFT, OWN } from '../turns.js';
import { type Arrangement, MINISTRY, PERIOD, type Planting, type Values } from './planting.js';

/** What the rows of receipts hold beyond plain example values. */
export const receiptRows = (at: Planting): Arrangement => ({
  receipt: (row) => receipt(at, row),
  completion_report: (row) => report(at, row),
  duty: ({ unit, turn }) =>
    turn === OWN
      ? undefined
      : {
          directive_id: at.received(unit, CHAIN),
          covered_by_id: null,
          cancelled_on: null,
        },
  duty_event: ({ unit, turn }) => ({
    directive_id: at.received(unit, turn),
    report_id: at.ids.of('completion_report', unit, turn),
    reason_code: 'other',
    actor_unit_id: unit.id,
  }),
  inbox_item: ({ unit, turn }) => ({
    kind: 'sign',
    directive_id: at.received(unit, turn),
    report_id: at.ids.of('completion_report', unit, turn),
    from_unit_id: unit.parentId,
    done_at: null,
  }),
});

function receipt(at: Planting, { unit, turn }: PlantedRow): Values | undefined {
  const parent = at.lineage.parentOf(unit);
  if (turn === DRAFT) return undefined;
  const directive = at.received(unit, turn);
  const lineage = turn === CHAIN && parent ? at.chain(parent) : [directive];
  return {
    ...PERIOD,
    directive_id: directive,
    issuer_id: parent?.id ?? MINISTRY,
    root_id: lineage[0],
    lineage,
    campaign_ids: [at.ids.of('campaign', at.province, CHAIN)],
    retrospective: false,
    covered_by_id: null,
    ended_as: null,
    ended_on: null,
    closed_on: null,
  };
}

function report(at: Planting, { unit, turn }: PlantedRow): Values {
  const word = `${canary(unit, { table: 'completion_report', name: 'figures' })}${turn}`;
  return {
    directive_id: at.received(unit, turn),
    reviewer_id: unit.parentId,
    figures: JSON.stringify([{ indicator: word, quantity: 1 }]),
    reason_code: 'other',
    coverage: JSON.stringify({ expected: 1, reported: 1, accepted: 0 }),
    gap_unit_ids: at.lineage.childrenOf(unit).map((child) => child.id),
  };
}
