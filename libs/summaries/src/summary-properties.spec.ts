import fc from 'fast-check';
import { addDays } from '@fayuan/kernel';
import {
  CAMPAIGN_INDICATORS,
  type CampaignEvent,
  type CampaignRecord,
  type Figures,
  type FigureValue,
  type MediaItem,
} from './campaign-record.js';
import { composeSummary } from './compose-summary.js';
import { textOf } from './summary-content.js';
import { changleRecord, may, value } from './testing/changle-record.js';

const words = fc.constantFrom('端午节', '综治宣传', '人民会堂', '妇联', '“春风”行动', '送法进村,入户');
const day = fc.nat(30).map((days) => addDays(may(1), days));
const cell: fc.Arbitrary<FigureValue> = fc.oneof(
  fc.nat(120_000).map(value),
  fc.constant<FigureValue>({ state: 'notReported' }),
  fc.constant<FigureValue>({ state: 'notDefined' }),
  fc.nat(9999).map((quantity): FigureValue => ({ state: 'number', quantity, estimated: true })),
);
const figures: fc.Arbitrary<Figures> = fc
  .array(cell, { minLength: CAMPAIGN_INDICATORS.length, maxLength: CAMPAIGN_INDICATORS.length })
  .map((cells) =>
    Object.fromEntries(CAMPAIGN_INDICATORS.map((code, at) => [code, cells[at] ?? { state: 'zero' }])),
  );

const mediaItem: fc.Arbitrary<MediaItem> = fc.record({
  outlet: words,
  channel: fc.constantFrom('newspaper', 'television', 'radio', 'wechat'),
  programme: fc.option(words),
  level: fc.constant(null),
  title: words,
  date: day,
});
const event: fc.Arbitrary<CampaignEvent> = fc.record({
  kind: fc.constantFrom('consultation_event', 'notice_board'),
  title: words,
  date: day,
  place: fc.option(words),
  partners: fc.array(words, { maxLength: 5 }),
  occasion: fc.option(words),
  measures: fc.record({ consultations: fc.nat(200), leaflets: fc.nat(2000) }),
  unitName: fc.constant('长乐区'),
});

/** Totals at least as large as what single events and media items say, as the ledger has it. */
function consistent(record: CampaignRecord): CampaignRecord {
  const least = { consultations: 0, leaflets: 0, media_items: record.media.length };
  for (const { measures } of record.events) {
    least.consultations += measures.consultations ?? 0;
    least.leaflets += measures.leaflets ?? 0;
  }
  const raised = Object.entries(least).map(([code, floor]) => {
    const known = record.figures[code as keyof typeof least];
    const quantity = Math.max(known?.state === 'number' ? known.quantity : 0, floor);
    return [code, floor === 0 ? (known ?? value(0)) : value(quantity)];
  });
  return { ...record, figures: { ...record.figures, ...Object.fromEntries(raised) } };
}

const records: fc.Arbitrary<CampaignRecord> = fc
  .record({
    figures,
    events: fc.array(event, { maxLength: 6 }),
    media: fc.array(mediaItem, { maxLength: 8 }),
    theme: fc.option(words),
    counts: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)),
    lastYear: fc.option(fc.record({ leaflets: fc.nat(20_000), consultations: fc.nat(20_000) })),
  })
  .map(({ figures: cells, events, media, theme, counts, lastYear }) => {
    const [accepted, reported, expected] = [...counts].sort((a, b) => a - b) as [number, number, number];
    const coverage = { expected, reported, accepted };
    return consistent({
      ...changleRecord,
      directive: { ...changleRecord.directive, theme },
      figures: cells,
      events,
      media,
      coverage: { ...coverage, kind: 'station', missing: [] },
      byUnit: [],
      ...(lastYear === null ? {} : { lastYear: { figures: lastYear, coverage } }),
    });
  });

it('a final text passes its own checks, whatever the record', () => {
  fc.assert(
    fc.property(records, (record) => {
      const { checks, gaps } = composeSummary(record, { stage: 'final', gapTexts: [] });
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(gaps).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('a draft differs from the final text by its gaps only, and each gap is where it says', () => {
  fc.assert(
    fc.property(records, (record) => {
      const draft = composeSummary(record, { stage: 'draft', gapTexts: [] });
      for (const { paragraph, label } of draft.gaps)
        expect(textOf(draft.paragraphs[paragraph]?.runs ?? [])).toContain(`【待填：${label}】`);
      const left = composeSummary(record, {
        stage: 'draft',
        gapTexts: draft.gaps.map(({ key }) => ({ key, text: '' })),
      });
      const final = composeSummary(record, { stage: 'final', gapTexts: [] });
      expect(left.paragraphs).toEqual(final.paragraphs);
    }),
    { numRuns: 200 },
  );
});
