import type { Counted } from './counted.js';
import { BRANCHES_OF_LAW, CASE_KINDS, GROUPS_ASKING, GROUPS_OF_CASES } from './profile-parts.js';

/** One kind of event and how often a unit of each level has one on a working day. */
export interface EventProfile {
  readonly code: string;
  readonly title: string;
  readonly counted: Counted;
  /** Level: share of working days with an event, and the mean quantity of one. */
  readonly at: Readonly<Partial<Record<string, readonly [share: number, mean: number]>>>;
  /** January to December, around 1. */
  readonly seasons: readonly number[];
}

const EVEN = [0.95, 0.8, 1.05, 1, 1.05, 1, 1, 1, 1.05, 0.95, 1.1, 1.05];
/** The publicity month is May. */
const PUBLICITY = [0.7, 0.5, 1.2, 0.9, 2.4, 0.9, 0.7, 0.7, 1, 0.8, 1, 1.2];
/** The year ends with a rush. */
const YEAR_END = [0.9, 0.7, 1, 1, 1, 1, 1, 1, 1, 1, 1.2, 1.2];

const CONSULTATIONS: readonly EventProfile[] = [
  {
    code: 'hotline',
    title: '热线咨询登记',
    counted: {
      indicator: 'consultations',
      oneOf: [
        [
          {
            indicator: 'consultations.phone',
            weight: 8,
            besides: [{ indicator: 'consultations.phone.hotline_12348', share: 0.85 }],
          },
          { indicator: 'consultations.online', weight: 3 },
        ],
        BRANCHES_OF_LAW,
      ],
      besides: GROUPS_ASKING,
    },
    at: { province: [0.98, 480], city: [0.95, 100] },
    seasons: EVEN,
  },
  {
    code: 'visits',
    title: '来访咨询登记',
    counted: {
      indicator: 'consultations',
      oneOf: [
        [
          { indicator: 'consultations.visit', weight: 8 },
          { indicator: 'consultations.letter', weight: 0.5 },
          { indicator: 'consultations.online', weight: 1 },
          { indicator: 'consultations.other_channel', weight: 0.5 },
        ],
        BRANCHES_OF_LAW,
      ],
      besides: [
        ...GROUPS_ASKING,
        { indicator: 'consultations.drafted', chance: 0.2, share: 0.15 },
        { indicator: 'consultations.applied', chance: 0.2, share: 0.2 },
        { indicator: 'consultations.referred', chance: 0.1, share: 0.1 },
      ],
    },
    at: { county: [0.4, 18.7] },
    seasons: EVEN,
  },
  {
    code: 'station_visits',
    title: '工作站咨询登记',
    counted: {
      indicator: 'consultations',
      oneOf: [
        [
          { indicator: 'consultations.visit', weight: 9 },
          { indicator: 'consultations.phone', weight: 1 },
        ],
        BRANCHES_OF_LAW,
      ],
    },
    at: { township: [0.03, 9] },
    seasons: EVEN,
  },
];

const CASES: readonly EventProfile[] = [
  {
    code: 'cases',
    title: '受理案件登记',
    counted: {
      indicator: 'cases',
      oneOf: [CASE_KINDS],
      besides: [{ indicator: 'recipient_times' }, ...GROUPS_OF_CASES],
    },
    at: { city: [0.7, 3.3], county: [0.35, 4.37] },
    seasons: YEAR_END,
  },
  {
    code: 'applications',
    title: '援助申请登记',
    counted: {
      indicator: 'applications',
      besides: [{ indicator: 'applications_refused', chance: 0.1, share: 0.2 }],
    },
    at: { city: [0.4, 5], county: [0.15, 8] },
    seasons: YEAR_END,
  },
  {
    code: 'closed',
    title: '结案登记',
    counted: {
      indicator: 'cases_closed',
      besides: [{ indicator: 'money_recovered', chance: 0.5, share: 1 }],
    },
    at: { city: [0.5, 4.4], county: [0.18, 8] },
    seasons: YEAR_END,
  },
  {
    code: 'duty',
    title: '值班律师法律帮助登记',
    counted: {
      indicator: 'duty_lawyer_helps',
      oneOf: [
        [
          { indicator: 'duty_lawyer_helps.advice', weight: 2 },
          { indicator: 'duty_lawyer_helps.plea', weight: 6 },
          { indicator: 'duty_lawyer_helps.procedure', weight: 1 },
          { indicator: 'duty_lawyer_helps.other', weight: 1 },
        ],
      ],
    },
    at: { city: [0.3, 5.8], county: [0.15, 7.1] },
    seasons: EVEN,
  },
  {
    code: 'follow_up',
    title: '案件回访登记',
    counted: {
      indicator: 'visits_followed_up',
      besides: [
        {
          indicator: 'visits_rated',
          share: 0.8,
          besides: [{ indicator: 'visits_satisfied', share: 0.95 }],
        },
      ],
    },
    at: { county: [0.04, 12] },
    seasons: YEAR_END,
  },
];

const OUTREACH: readonly EventProfile[] = [
  {
    code: 'leaflets',
    title: '发放宣传资料',
    counted: { indicator: 'leaflets' },
    at: { county: [0.06, 300], township: [0.01, 120] },
    seasons: PUBLICITY,
  },
  {
    code: 'outreach',
    title: '送法活动',
    counted: {
      indicator: 'outreach_events',
      oneOf: [
        [
          { indicator: 'outreach_events.community', weight: 3 },
          { indicator: 'outreach_events.village', weight: 4 },
          { indicator: 'outreach_events.factory', weight: 1 },
          { indicator: 'outreach_events.school', weight: 2 },
          { indicator: 'outreach_events.barracks', weight: 0.3 },
        ],
      ],
    },
    at: { county: [0.04, 1], township: [0.006, 1] },
    seasons: PUBLICITY,
  },
  {
    code: 'banners',
    title: '悬挂标语',
    counted: { indicator: 'banners' },
    at: { county: [0.02, 10], township: [0.005, 4] },
    seasons: PUBLICITY,
  },
  {
    code: 'training',
    title: '以会代训',
    counted: { indicator: 'training_people' },
    at: { county: [0.015, 40], township: [0.003, 15] },
    seasons: PUBLICITY,
  },
  {
    code: 'media',
    title: '媒体宣传',
    counted: {
      indicator: 'media_items',
      oneOf: [
        [
          { indicator: 'media_items.broadcast', weight: 1 },
          { indicator: 'media_items.press', weight: 1 },
          { indicator: 'media_items.internet', weight: 4 },
        ],
      ],
    },
    at: { province: [0.2, 2], city: [0.08, 1.5], county: [0.03, 1] },
    seasons: PUBLICITY,
  },
  {
    code: 'thanks',
    title: '锦旗和感谢信',
    counted: {
      indicator: 'pennants',
      besides: [{ indicator: 'thank_you_letters', chance: 0.5 }],
    },
    at: { county: [0.02, 1] },
    seasons: EVEN,
  },
];

/**
 * A working day of the year 2022 in means: over the 31 provinces, 342 cities, 2,978 counties and 41,352 townships of the table of
 * places and some 250 working days they come to 1.37 million cases, 0.95 million duty-lawyer helps and 19.8 million
 * consultations. Hotlines answer at province and city, people come in person to counties and stations. What comes in on a day
 * by one way is one entry of the register, not one each.
 */
export const PROFILE: readonly EventProfile[] = [...CONSULTATIONS, ...CASES, ...OUTREACH];
