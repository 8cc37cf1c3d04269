import { asOwner, type OwnerTx } from '@fayuan/database';
import { addDays, type Day, parseDay, words } from '@fayuan/kernel';
import { both, type Say, stopwatch } from '../program.js';
import { type BusyUnit, FACT_TARGET, generatedFacts, type Totals } from './generated-facts.js';
import {
  ANALYZE,
  BRANCHES,
  CLOSE_WALLS,
  DAY_CELLS,
  DECLARATIONS,
  HAS_ITS_YEAR,
  LARGE_SETS,
  MONTH_CELLS,
  NO_FOLDING,
  OPEN_WALLS,
  SUM_UP,
  TERM,
  UNITS,
  WORKING_DAYS,
} from './generated-year.sql.js';
import { declaredMonths, type DeclaredMonth } from './declared-months.js';
import { PROFILE } from './profile.js';

export interface YearWish {
  /** Code of the one province; null for the whole country. */
  readonly province: string | null;
  /** This one or one before; of this one only the days that are over. */
  readonly year: number;
  readonly seed: string;
}

export interface GeneratedYear {
  /** Rows written. */
  readonly facts: number;
  /** What they count, by indicator. */
  readonly totals: ReadonlyMap<string, number>;
}

/** A province's own unit, or one unit below it with all of its own. */
interface Branch {
  readonly code: string;
  readonly name: string;
  readonly lo: string;
  readonly hi: string;
}

/** The days of a year that are over, and its months that were to be declared by now. */
interface Calendar {
  readonly from: Day;
  readonly to: Day;
  readonly workingDays: readonly Day[];
  readonly months: readonly DeclaredMonth[];
}

async function calendarOf(owner: OwnerTx, year: number): Promise<Calendar> {
  const today = parseDay(new Date().toISOString().slice(0, 10));
  const [from, last, yesterday] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`), addDays(today, -1)];
  const to = last < yesterday ? last : yesterday;
  const rows = await owner.rows<{ day: string }>(WORKING_DAYS, [from, addDays(last, 31)]);
  const days = rows.map(({ day }) => parseDay(day));
  const { workingDays: term } = await owner.one<{ workingDays: number }>(TERM);
  const workingDays = days.filter((day) => day <= to);
  return { from, to, workingDays, months: declaredMonths({ year, days, term, today }) };
}

/** @returns how many facts it wrote; 0 when the branch has its year already */
async function fillBranch(
  owner: OwnerTx,
  branch: Branch,
  { from, to, workingDays: days, months }: Calendar,
  { seed, totals }: { seed: string; totals: Totals },
): Promise<number> {
  const range = [branch.lo, branch.hi, from, to];
  const { found } = await owner.one<{ found: boolean }>(HAS_ITS_YEAR, range);
  if (found) return 0;
  const units = await owner.rows<BusyUnit>(UNITS, [branch.lo, branch.hi]);
  const facts = await owner.copyInto(
    FACT_TARGET,
    generatedFacts({ units, profile: PROFILE, days, seed }, totals),
  );
  await owner.run(SUM_UP, range);
  await owner.run('analyze generated_day');
  await owner.run(DAY_CELLS);
  await owner.run(MONTH_CELLS);
  const [firsts, due] = [months.map(({ month }) => month), months.map(({ dueOn }) => dueOn)];
  await owner.run(DECLARATIONS, [...range, firsts, due, seed]);
  return facts;
}

/** As a whole: the walls stand again when it is committed, and were never away when it is not. */
async function withoutWalls<T>(owner: OwnerTx, work: () => Promise<T>): Promise<T> {
  await owner.run(LARGE_SETS);
  await owner.run(NO_FOLDING);
  await owner.run(OPEN_WALLS);
  const result = await work();
  await owner.run(CLOSE_WALLS);
  return result;
}

/**
 * Fills the tree with a year of activity: facts, the cells that folding them would give, and the declarations of the months. Each
 * branch is one transaction, and one that has its year is left alone, so a run that was broken off can be repeated.
 * @param url of the owner of the tables
 */
export async function generateYear(url: string, wish: YearWish, say: Say): Promise<GeneratedYear> {
  const watch = stopwatch(say);
  const began = performance.now();
  const branches = await asOwner(url, (owner) => owner.rows<Branch>(BRANCHES, [wish.province]));
  const calendar = await asOwner(url, (owner) => calendarOf(owner, wish.year));
  const totals: Totals = new Map();
  const { seed } = wish;
  let facts = 0;
  for (const [index, branch] of branches.entries()) {
    facts += await asOwner(url, (owner) =>
      withoutWalls(owner, () => fillBranch(owner, branch, calendar, { seed, totals })),
    );
    const rate = Math.round(facts / ((performance.now() - began) / 1000));
    const at = `${index + 1}/${branches.length} ${branch.code} ${branch.name}`;
    watch(both(words(`${at}：共 ${facts} 条，每秒 ${rate} 条`, `${facts} facts, ${rate} a second`)));
  }
  await asOwner(url, (owner) => owner.run(ANALYZE));
  return { facts, totals };
}
