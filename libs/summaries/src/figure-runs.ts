import { exactDigits, roundingWords } from '@fayuan/kernel';
import { absent, missing, present, type Supply } from './clause-engine.js';
import { type CampaignIndicator, type CampaignRecord, figureOf, isPartial } from './campaign-record.js';
import type { FigureToken, SummaryRun } from './summary-content.js';

/** How the totals of one summary are written: all exactly, or all in rounding words. */
export type Precision = 'exact' | 'rounded';

/** Rounding words only while some expected unit has not reported or a figure is an estimate. */
export const precisionOf = (record: CampaignRecord): Precision => (isPartial(record) ? 'rounded' : 'exact');

const wide = (record: CampaignRecord) => ({
  from: record.directive.startsOn,
  to: record.directive.endsOn,
  unitId: record.unit.id,
  campaignId: record.directive.campaignId,
});

const bareCoverage = ({ coverage }: CampaignRecord) => ({
  expected: coverage.expected,
  reported: coverage.reported,
  accepted: coverage.accepted,
});

/** A figure's number: present when above zero, absent when zero or not kept, missing when nobody reported it. */
export function numberOf(record: CampaignRecord, indicator: CampaignIndicator): Supply<number> {
  const value = figureOf(record.figures, indicator);
  if (value.state === 'notReported') return missing;
  if (value.state !== 'number' || value.quantity === 0) return absent;
  return present(value.quantity);
}

/** The campaign's total of an indicator, in the precision the coverage allows. */
export function totalRun(record: CampaignRecord, indicator: CampaignIndicator, quantity: number): SummaryRun {
  const whole = Number.isSafeInteger(quantity);
  const text =
    precisionOf(record) === 'rounded' && whole ? roundingWords(quantity).text : exactDigits(quantity);
  const token: FigureToken = {
    key: `total.${indicator}`,
    indicator,
    quantity,
    coverage: bareCoverage(record),
    scope: 'total',
    ...wide(record),
  };
  return { text, token };
}

export interface PartOf {
  readonly key: string;
  readonly indicator: CampaignIndicator;
  readonly quantity: number;
}

/** A share of a total: one event's leaflets, one channel's reports. It is known exactly whatever the coverage. */
export const partRun = (record: CampaignRecord, { key, indicator, quantity }: PartOf): SummaryRun => ({
  text: exactDigits(quantity),
  token: { key, indicator, quantity, coverage: null, scope: 'part', ...wide(record) },
});

/** A count of records (units signed, units visited): no indicator stands behind it. */
export const countRun = (record: CampaignRecord, key: string, quantity: number): SummaryRun => ({
  text: exactDigits(quantity),
  token: { key, indicator: null, quantity, coverage: null, scope: 'count', ...wide(record) },
});

/** A difference or percentage against the last campaign; the quantity carries the sign. */
export const changeRun = (record: CampaignRecord, part: PartOf, text: string): SummaryRun => ({
  text,
  token: {
    key: part.key,
    indicator: part.indicator,
    quantity: part.quantity,
    coverage: bareCoverage(record),
    scope: 'change',
    ...wide(record),
  },
});
