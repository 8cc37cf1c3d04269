import type { Counted } from './counted.js';

const under = (
  whole: string,
  weights: Readonly<Record<string, number>>,
  besides: Omit<Counted, 'indicator' | 'weight'> = {},
): Counted[] =>
  Object.entries(weights).map(([code, weight]) => ({ indicator: `${whole}.${code}`, weight, ...besides }));

/** 咨询类别, with the topic asked about. */
export const BRANCHES_OF_LAW: readonly Counted[] = [
  {
    indicator: 'consultations.civil',
    weight: 7,
    oneOf: [
      under('consultations.civil', {
        wages: 5,
        family: 5,
        work_injury: 2,
        traffic_accident: 2,
        child_support: 1,
        parents_support: 1,
        medical: 0.5,
      }),
    ],
  },
  {
    indicator: 'consultations.criminal',
    weight: 1.5,
    oneOf: [under('consultations.criminal', { fraud: 4, injury: 3, theft: 2, traffic: 2, drugs: 1 })],
  },
  {
    indicator: 'consultations.administrative',
    weight: 0.5,
    oneOf: [under('consultations.administrative', { social_insurance: 3, minimum_living: 2, relief: 1 })],
  },
  {
    indicator: 'consultations.economic',
    weight: 1,
    oneOf: [under('consultations.economic', { lending: 4, contract: 3, consumer: 2 })],
  },
];

/** 咨询人群: one person may belong to several. */
export const GROUPS_ASKING: readonly Counted[] = [
  { indicator: 'consultations.women', chance: 0.4, share: 0.4 },
  { indicator: 'consultations.migrant_workers', chance: 0.35, share: 0.35 },
  { indicator: 'consultations.elderly', chance: 0.25, share: 0.2 },
  { indicator: 'consultations.disabled', chance: 0.1, share: 0.1 },
  { indicator: 'consultations.minors', chance: 0.1, share: 0.1 },
];

/** 案件类别, with form and basis. */
export const CASE_KINDS: readonly Counted[] = [
  {
    indicator: 'cases.civil',
    weight: 4,
    besides: [{ indicator: 'cases.civil_suit', chance: 0.8 }, { indicator: 'recipient_times.civil' }],
  },
  {
    indicator: 'cases.criminal',
    weight: 3,
    oneOf: [
      under('cases.criminal', { notified: 6, applied: 2, requested: 1.5, compulsory_treatment: 0.1 }),
      [{ indicator: 'recipient_times.criminal' }],
    ],
  },
  {
    indicator: 'cases.administrative',
    weight: 0.3,
    besides: [{ indicator: 'cases.administrative_suit' }, { indicator: 'recipient_times.administrative' }],
  },
];

/** 受援人群: one case may belong to several. */
export const GROUPS_OF_CASES: readonly Counted[] = [
  { indicator: 'cases.migrant_workers', chance: 0.4, share: 0.8 },
  { indicator: 'cases.women', chance: 0.3, share: 0.5 },
  { indicator: 'cases.elderly', chance: 0.2, share: 0.4 },
  { indicator: 'cases.minors', chance: 0.15, share: 0.5 },
  { indicator: 'cases.disabled', chance: 0.1, share: 0.4 },
];
