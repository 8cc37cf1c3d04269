import type { ClockRuleSeed } from './clock-rule-seed.js';

/** A local rule; title, start and end are those of the national one. */
export type LocalTerm = Pick<
  ClockRuleSeed,
  'code' | 'validFrom' | 'validTo' | 'article' | 'unit' | 'value' | 'source'
> & { readonly place: string };

/** Their own first days are not stated; they are held to begin with the Regulation of 2003, as those on the decision are. */
const FROM = '2003-09-01';
/** The day before the Procedure Rules of 2023 gave the whole country 15 days: a longer local term ends with it. */
const LAST_BEFORE_THE_RULES = '2023-08-31';
const UNREAD = '早于法律援助法；◇ 条文未核对原文，生效日未载明，按国务院条例施行日起计';

const beijing = ['北京市法律援助条例', 'Regulation of Beijing'] as const;
const shandong = ['山东省法律援助条例', 'Regulation of Shandong'] as const;
const zhejiang = ['浙江省法律援助条例', 'Regulation of Zhejiang'] as const;
const hangzhou = ['杭州市法律援助条例', 'Regulation of Hangzhou'] as const;

const term = (
  code: string,
  place: string,
  article: LocalTerm['article'],
  length: { readonly value: number; readonly validTo?: string },
): LocalTerm => ({
  code,
  place,
  article,
  ...length,
  unit: 'calendar_day',
  validFrom: FROM,
  source: `地方性法规（${UNREAD}）`,
});

/**
 * Local terms found, beside those on the decision: to object to a refusal or termination (R29), and to hand in the closing papers
 * (R37a; of the check and payment that follow no local text says anything). Where one is longer than the national rule it ends
 * with the day before that came into force.
 */
export const LOCAL_TERMS: readonly LocalTerm[] = [
  term('R29', '11', beijing, { value: 15 }),
  term('R29', '3301', hangzhou, { value: 15 }),
  term('R29', '37', shandong, { value: 30, validTo: LAST_BEFORE_THE_RULES }),
  term('R37a', '33', zhejiang, { value: 15 }),
  term('R37a', '3301', hangzhou, { value: 15 }),
];
