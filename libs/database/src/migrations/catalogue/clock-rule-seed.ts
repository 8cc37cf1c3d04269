/** A rule that carries a clock as a migration writes it; a local one takes its words from the national rule. */
export interface ClockRuleSeed {
  readonly code: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly article: readonly [zh: string, en: string];
  readonly title: readonly [zh: string, en: string];
  readonly startsWith: readonly [zh: string, en: string];
  readonly endsWith: readonly [zh: string, en: string];
  readonly unit: 'calendar_day' | 'working_day' | 'month' | 'hour';
  readonly value: number;
  readonly before?: true;
  readonly stopReasons?: readonly string[];
  readonly place?: string;
  readonly source: string;
}

/** First days of the acts: Legal Aid Law, Procedure Rules of 2023, interpretation of the CPL, and so on. */
export const FROM = {
  act: '2022-01-01',
  rules: '2023-09-01',
  cpl: '2018-10-26',
  cpli: '2021-03-01',
  arl: '2024-01-01',
  all: '2017-07-01',
} as const;

export const ACT = '《中华人民共和国法律援助法》';
export const RULES = '◇《办理法律援助案件程序规定》（2023年修订），条文未核对原文';
export const CPLI = '◇《最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释》，条文未核对原文';

export const laa = (no: number): [string, string] => [`法律援助法第${no}条`, `Legal Aid Law, article ${no}`];
export const rules = (no: number): [string, string] => [
  `办理法律援助案件程序规定第${no}条`,
  `Procedure Rules of 2023, article ${no}`,
];
export const cpl = (no: number): [string, string] => [
  `刑事诉讼法第${no}条`,
  `Criminal Procedure Law, article ${no}`,
];
export const cpli = (no: number): [string, string] => [
  `刑事诉讼法解释第${no}条`,
  `Interpretation of the Criminal Procedure Law, article ${no}`,
];
export const days = (value: number) => ({ unit: 'calendar_day', value }) as const;
export const hours = (value: number) => ({ unit: 'hour', value }) as const;
