import { CAMPAIGN_INDICATORS, type CampaignRecord, figureOf, type FigureValue } from './campaign-record.js';
import { INDICATOR_WORDS } from './indicator-words.js';

/** A figure that has moved since the summary was written. */
export interface SummaryChange {
  readonly key: string;
  readonly label: string;
  readonly was: number;
  readonly now: number;
}

const quantityOf = (value: FigureValue): number => (value.state === 'number' ? value.quantity : 0);

/** What moved between the figures a summary was written from and the present ones: figures, coverage and receipts. */
export function changesBetween(written: CampaignRecord, fresh: CampaignRecord): readonly SummaryChange[] {
  const figures = CAMPAIGN_INDICATORS.map((code) => ({
    key: `total.${code}`,
    label: INDICATOR_WORDS[code].name,
    was: quantityOf(figureOf(written.figures, code)),
    now: quantityOf(figureOf(fresh.figures, code)),
  }));
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
  return [...figures, ...counts].filter(({ was, now }) => was !== now);
}
