import { canary, type PlantedRow, type TestUnit } from '@fayuan/testing';
import { CHAIN, DRAFT } from '../turns.js';
import { type Arrangement, PERIOD, type Planting, type Values } from './planting.js';

/** What the rows of bulletins hold beyond plain example values. */
export const bulletinRows = (at: Planting): Arrangement => ({
  bulletin: (row) => bulletin(at, row),
  bulletin_unit: ({ unit, turn }) => bulletinUnit(at, unit, turn),
  bulletin_rank: ({ unit, turn }) => ({ ...bulletinUnit(at, unit, turn), rank: 1 }),
});

/** Not a paper yet in the turn of the draft. */
function bulletin(at: Planting, { unit, turn }: PlantedRow): Values {
  const word = (name: string) => `${canary(unit, { table: 'bulletin', name })}${turn}`;
  const token = { section: 0, label: word('tokens'), text: word('tokens'), quantity: 1 };
  const units = { kind: 'units', set: 'addressed', whole: null, rankedUnitId: null, sinceId: null };
  const facts = {
    kind: 'facts',
    indicator: 'leaflets',
    from: PERIOD.starts_on,
    to: PERIOD.ends_on,
    campaignId: at.ids.of('campaign', at.province, CHAIN),
  };
  return {
    directive_id: at.ids.of('directive', unit, turn),
    as_of: '2026-06-30T08:00:00Z',
    sections: JSON.stringify([{ heading: word('sections'), text: word('sections') }]),
    tokens: JSON.stringify([
      { ...token, key: 'n1', rows: units },
      { ...token, key: 'n2', rows: facts },
    ]),
    previous_id: null,
    paper_id: turn === DRAFT ? null : at.ids.of('directive', unit, turn),
  };
}

function bulletinUnit(at: Planting, unit: TestUnit, turn: number): Values {
  const child = at.lineage.childrenOf(unit)[0] ?? unit;
  return { bulletin_id: at.ids.of('bulletin', unit, turn), unit_id: child.id };
}
