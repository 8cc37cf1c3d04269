import { type Branch, type Role, ROOT_UNIT_ID } from '@fayuan/org';

/** The password of every demo account. For the demo only: whoever runs the system for real does not seed it. */
export const DEMO_PASSWORD = 'fayuan-demo-2026';

/** The county with six branches, as in the sources. */
export const LISHUI = '320117';
export const CHANGLE = '350112';

export const LISHUI_BRANCHES: readonly Branch[] = [
  { code: '320117-FL', host: '妇联' },
  { code: '320117-LL', host: '老龄委' },
  { code: '320117-GH', host: '总工会' },
  { code: '320117-TW', host: '团委' },
  { code: '320117-RW', host: '人武部' },
  { code: '320117-CL', host: '残联' },
];

export interface DemoUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface DemoPerson {
  readonly unit: DemoUnit;
  readonly role: Role;
  readonly login: string;
  readonly name: string;
  readonly post: string;
}

/** Short words of the centres that have people, in the order in which they are shown. */
const CENTRES: readonly (readonly [code: string, word: string])[] = [
  ['35', 'fj'],
  ['3501', 'fz'],
  [CHANGLE, 'cl'],
  ['32', 'js'],
  ['3201', 'nj'],
  [LISHUI, 'ls'],
];
/** Codes of the centres with demo people; their stations and branches come by being below Changle and Lishui. */
export const CENTRE_CODES: readonly string[] = CENTRES.map(([code]) => code);

const POSTS: readonly (readonly [Role, word: string, post: string])[] = [
  ['officer', 'officer', '经办人'],
  ['leader', 'leader', '主任'],
  ['unit_administrator', 'admin', '系统管理员'],
];

const SURNAMES = [...'林陈黄郑王李吴刘张杨周徐孙胡朱高何郭马罗'];
const GIVEN = ['一鸣', '思源', '文清', '海宁', '晓岚', '立新', '雨桐', '志远', '秋白', '若水', '明哲'];

/** An invented name; the two lists have no common length, so that names repeat late. */
const invented = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length] ?? ''}${GIVEN[index % GIVEN.length] ?? ''}`;

type Seat = Omit<DemoPerson, 'name'>;

function centreSeats(unit: DemoUnit): Seat[] {
  const word = CENTRES.find(([code]) => code === unit.code)?.[1];
  if (word === undefined) return [];
  const seats: Seat[] = POSTS.map(([role, end, post]) => ({ unit, role, login: `${word}-${end}`, post }));
  if (word === 'fj') seats.push({ unit, role: 'auditor', login: 'fj-auditor', post: '审计员' });
  return seats;
}

/**
 * The people of the demo: officer, leader and administrator of each centre, an auditor of the province, one worker of
 * each station and branch (the login is the unit's code), an administrator at the root.
 * @param units the root, the centres, and all units below Changle and Lishui
 */
export function demoPeople(units: readonly DemoUnit[]): DemoPerson[] {
  const centres = CENTRE_CODES.flatMap((code) => units.filter((unit) => unit.code === code));
  const root = units.filter((unit) => unit.id === ROOT_UNIT_ID);
  const stations = units.filter((unit) => !centres.includes(unit) && !root.includes(unit));
  const seats: Seat[] = [
    ...centres.flatMap(centreSeats),
    ...root.map((unit): Seat => {
      return { unit, role: 'unit_administrator', login: 'moj-admin', post: '系统管理员' };
    }),
    ...stations.map((unit): Seat => {
      return { unit, role: 'station_worker', login: unit.code.toLowerCase(), post: '工作人员' };
    }),
  ];
  return seats.map((seat, index) => ({ ...seat, name: invented(index) }));
}
