import { canary, type PlantedRow, type TestUnit } from '@fayuan/testing';
import { OWN } from '../turns.js';
import { type Arrangement, PERIOD, type Planting, type Values } from './planting.js';

/** What the rows of summaries hold beyond plain example values. */
export const summaryRows = (at: Planting): Arrangement => ({
  summary: (row) => summary(at, row),
});

function summary(at: Planting, { unit, turn }: PlantedRow): Values {
  const word = (name: string) => `${canary(unit, { table: 'summary', name })}${turn}`;
  return {
    directive_id: at.ids.of('directive', unit, turn),
    status: turn === OWN ? 'final' : 'draft',
    content: JSON.stringify(contentOf(word('content'))),
    gap_texts: JSON.stringify({ [word('gap_texts')]: word('gap_texts') }),
    figures: JSON.stringify(recordOf(unit, at.ids.of('directive', unit, turn), word('figures'))),
  };
}

const contentOf = (word: string) => ({
  title: word,
  paragraphs: [
    { style: 'TITLE', runs: [{ text: '工作总结' }] },
    { style: 'BODY', runs: [{ text: word, token: null }] },
    { style: 'SIGNATURE', runs: [{ text: word }] },
    { style: 'SIGNATURE', runs: [{ text: '2026年6月1日' }] },
  ],
  gaps: [{ key: word, label: word, paragraph: 1 }],
  checks: [{ code: word, ok: true, message: word, paragraph: 1 }],
  annex: {
    table: { header: ['单位', '份'], measureWords: ['计量单位', '份'], rows: [[word, '1']] },
    notes: [word],
  },
});

/** The record a summary was written from: only the name of its unit goes into the document. */
const recordOf = (unit: TestUnit, directiveId: string, word: string) => ({
  unit: { id: unit.id, name: word, level: unit.level, officialName: word, areaWord: word },
  upperUnits: [{ name: word, level: 'province' }],
  directive: {
    id: directiveId,
    campaignId: directiveId,
    title: word,
    documentNumber: word,
    theme: word,
    objective: word,
    mergedCampaignTitle: word,
    startsOn: PERIOD.starts_on,
    endsOn: PERIOD.ends_on,
    issuingOrgan: word,
  },
  receipts: { total: 1, signed: 1, centres: { total: 1, signed: 1 }, stations: { total: 0, signed: 0 } },
  coverage: {
    expected: 9,
    reported: 9,
    accepted: 9,
    kind: 'unit',
    missing: [{ id: directiveId, name: word }],
  },
  figures: { leaflets: { state: 'number', quantity: 987 } },
  events: [],
  media: [],
  inspections: [],
  trainings: [],
  byUnit: [],
  asOf: '2026-06-01T00:00:00.000Z',
  asOfDay: '2026-06-01',
});
