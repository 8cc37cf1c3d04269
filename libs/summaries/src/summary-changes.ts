import { CAMPAIGN_INDICATORS, type CampaignRecord, figureOf, type FigureValue } from './campaign-record.js';
import { totalRun } from './figure-runs.js';
import { INDICATOR_WORDS } from './indicator-words.js';
import type { FigureToken } from './summary-content.js';

/** A figure that has moved since the summary was written. */
export interface SummaryChange {
  readonly key: string;
  readonly label: string;
  readonly was: number;
  readonly now: number;
  /** What the number stands on, so that its rows since can be asked for; null for a count of units. */
  readonly token: FigureToken | null;
}

const quantityOf = (value: FigureValue): number => (value.state === 'number' ? value.quantity : 0);

/** What moved between the figures a summary was written from and the present ones: figures, coverage and receipts. */
export function changesBetween(written: CampaignRecord, fresh: CampaignRecord): readonly SummaryChange[] {
  const figures = CAMPAIGN_INDICATORS.map((code) => {
    const was = quantityOf(figureOf(written.figures, code));
    return {
      key: `total.${code}`,
      label: INDICATOR_WORDS[code].name,
      was,
      now: quantityOf(figureOf(fresh.figures, code)),
      token: totalRun(written, code, was).token ?? null,
    };
  });
  const counts = [
    {
      key: 'coverage.expected',
      label: '应报送单位',
      was: written.coverage.expected,
      now: fresh.coverage.expected,
    },
    {
      key: 'coverage.reported',
      label: '已报送单位',
      was: written.coverage.reported,
      now: fresh.coverage.reported,
    },
    {
      key: 'coverage.accepted',
      label: '已审核单位',
      was: written.coverage.accepted,
      now: fresh.coverage.accepted,
    },
    { key: 'receipts.signed', label: '已签收单位', was: written.receipts.signed, now: fresh.receipts.signed },
  ];
  return [...figures, ...counts.map((count) => ({ ...count, token: null }))].filter(
    ({ was, now }) => was !== now,
  );
}
