import { SOURCES } from './seed.js';

/** A check of a form (校验关系): the sum of some columns against the sum of others. */
export interface CheckSeed {
  readonly left: readonly number[];
  readonly relation: '=' | '>=';
  readonly right: readonly number[];
}

/** A statistical form as a migration writes it: the indicator of column n stands at place n - 1. */
export interface FormSeed {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly periodKind: string;
  readonly source: string;
  readonly columns: readonly string[];
  readonly checks: readonly CheckSeed[];
}

/** The numbers of the columns from the first to the last. */
const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
const equal = (whole: number, parts: readonly number[]): CheckSeed => ({
  left: [whole],
  relation: '=',
  right: parts,
});
const atLeast = (whole: number, parts: readonly number[]): CheckSeed => ({
  left: [whole],
  relation: '>=',
  right: parts,
});
/** Groups overlap: each is no more than the whole, and their sum says nothing. */
const each = (whole: number, parts: readonly number[]): CheckSeed[] =>
  parts.map((part) => atLeast(whole, [part]));
const under = (prefix: string, codes: string): string[] =>
  codes.split(' ').map((code) => `${prefix}.${code}`);

const MONTHLY: FormSeed = {
  code: 'monthly',
  name: '法律援助统计月报表',
  nameEn: 'Monthly statistics of legal aid',
  periodKind: 'month',
  source: SOURCES.monthly,
  columns: [
    'consultations',
    'cases',
    ...under('cases.criminal', 'applied notified requested compulsory_treatment'),
    'cases.criminal',
    ...under('cases', 'civil_suit administrative_suit petition notary forensic other_non_litigation'),
    'money_recovered',
    'recipients',
    ...under(
      'recipients',
      'women disabled farmers migrant_workers minors elderly minorities military foreigners',
    ),
  ],
  checks: [equal(7, span(3, 6)), atLeast(2, [7, 8, 9]), atLeast(2, span(8, 13)), ...each(15, span(16, 24))],
};

/** 1 = 18+28+38+43: the check in use forgot the economic total in column 43. */
const QUARTERLY: FormSeed = {
  code: 'quarterly',
  name: '法律援助咨询统计季报表',
  nameEn: 'Quarterly statistics of consultations',
  periodKind: 'statistical_quarter',
  source: SOURCES.quarterly,
  columns: [
    'consultations',
    'consultations.phone',
    'consultations.phone.hotline_12348',
    ...under('consultations', 'visit letter online other_channel'),
    ...under(
      'consultations',
      'women disabled farmers migrant_workers military minors elderly foreigners poor other_groups',
    ),
    'consultations.criminal',
    ...under('consultations.criminal', 'homicide injury robbery rape drugs theft fraud bribery traffic'),
    'consultations.civil',
    ...under(
      'consultations.civil',
      'parents_support spouse_support child_support wages bravery work_injury traffic_accident medical family',
    ),
    'consultations.administrative',
    ...under('consultations.administrative', 'state_compensation social_insurance minimum_living relief'),
    'consultations.economic',
    ...under('consultations.economic', 'lending contract consumer'),
    ...['criminal', 'civil', 'administrative', 'economic'].flatMap((branch) =>
      under(`consultations.${branch}`, 'local_1 local_2'),
    ),
  ],
  checks: [
    equal(1, [2, 4, 5, 6, 7]),
    atLeast(2, [3]),
    equal(1, [18, 28, 38, 43]),
    ...each(1, span(8, 17)),
    atLeast(18, [...span(19, 27), 47, 48]),
    atLeast(28, [...span(29, 37), 49, 50]),
    atLeast(38, [...span(39, 42), 51, 52]),
    atLeast(43, [...span(44, 46), 53, 54]),
  ],
};

const SUMMARY: FormSeed = {
  code: 'summary',
  name: '工作总结指标表',
  nameEn: 'Figures of the work summary',
  periodKind: 'half_year',
  source: SOURCES.half,
  columns: [
    'cases',
    ...under('cases', 'civil criminal administrative women elderly minors disabled migrant_workers military'),
    'visits_rated',
    'visits_satisfied',
    'outreach_events',
    ...under('outreach_events', 'community village barracks factory school'),
  ],
  checks: [equal(1, [2, 3, 4]), ...each(1, span(5, 10)), atLeast(11, [12]), equal(13, span(14, 18))],
};

export const FORMS: readonly FormSeed[] = [MONTHLY, QUARTERLY, SUMMARY];
