/** One kind of event and how often a unit of each level has one on a working day. */
export interface EventProfile {
  readonly code: string;
  readonly title: string;
  /** The indicator that counts the event's whole quantity. */
  readonly total: string;
  /** One of these gets the whole quantity as well, so that the members always add up to the total. */
  readonly members: readonly string[];
  /** Level: share of working days with an event, and the mean quantity of one. */
  readonly at: Readonly<Partial<Record<Level, readonly [share: number, mean: number]>>>;
  /** January to December, around 1: the publicity month is May, the year ends with a rush, February is short. */
  readonly seasons: readonly number[];
}

type Level = 'province' | 'city' | 'county' | 'township';

const EVEN = [0.95, 0.8, 1.05, 1, 1.05, 1, 1, 1, 1.05, 0.95, 1.1, 1.05];
const PUBLICITY = [0.7, 0.5, 1.2, 0.9, 2.4, 0.9, 0.7, 0.7, 1, 0.8, 1, 1.2];
const YEAR_END = [0.9, 0.7, 1, 1, 1, 1, 1, 1, 1, 1, 1.2, 1.2];

const of = (total: string, ...members: readonly string[]) => ({
  total,
  members: members.map((member) => `${total}.${member}`),
});

/**
 * A working day of the year 2022 in means: over 31 provinces, 333 cities, 2,844 counties and 38,741 townships and 250 working
 * days they come to 1.37 million cases and 19.8 million consultations. Hotlines answer at province and city, people come in
 * person to counties and stations. A day's consultations of one channel are one entry of the register, not one each.
 */
export const PROFILE: readonly EventProfile[] = [
  {
    code: 'hotline',
    title: '热线咨询登记',
    ...of('consultations', 'phone', 'phone', 'phone', 'online'),
    at: { province: [0.98, 480], city: [0.95, 105] },
    seasons: EVEN,
  },
  {
    code: 'visits',
    title: '来访咨询登记',
    ...of('consultations', 'visit', 'visit', 'visit', 'visit', 'letter', 'online'),
    at: { county: [0.85, 8.8], township: [0.15, 1.8] },
    seasons: EVEN,
  },
  {
    code: 'cases',
    title: '受理案件登记',
    ...of('cases', 'civil', 'civil', 'civil', 'civil', 'criminal', 'criminal', 'administrative'),
    at: { city: [0.9, 2.8], county: [0.7, 2.35] },
    seasons: YEAR_END,
  },
  {
    code: 'closed',
    title: '结案登记',
    ...of('cases_closed'),
    at: { city: [0.85, 2.7], county: [0.62, 2.4] },
    seasons: YEAR_END,
  },
  {
    code: 'leaflets',
    title: '发放宣传资料',
    ...of('leaflets'),
    at: { county: [0.06, 300], township: [0.012, 120] },
    seasons: PUBLICITY,
  },
  {
    code: 'banners',
    title: '悬挂标语',
    ...of('banners'),
    at: { county: [0.02, 10], township: [0.006, 4] },
    seasons: PUBLICITY,
  },
  {
    code: 'training',
    title: '以会代训',
    ...of('training_people'),
    at: { county: [0.015, 40], township: [0.003, 15] },
    seasons: PUBLICITY,
  },
];
