import type { Term, TermUnit } from './term.js';

const UNIT: Readonly<Record<TermUnit, readonly [zh: string, en: string]>> = {
  calendar_day: ['日', 'day(s)'],
  working_day: ['个工作日', 'working day(s)'],
  month: ['个月', 'month(s)'],
  hour: ['小时', 'hour(s)'],
};

/** How long a term is, in words: 7日, 5个工作日. */
export const lengthText = ({ unit, value }: Pick<Term, 'unit' | 'value'>) => ({
  zh: `${value}${UNIT[unit][0]}`,
  en: `${value} ${UNIT[unit][1]}`,
});
