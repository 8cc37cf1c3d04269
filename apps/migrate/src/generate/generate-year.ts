import { asOwner, type OwnerTx } from '@fayuan/database';
import { words } from '@fayuan/kernel';
import { both, type Say, stopwatch } from '../program.js';
import {
  BRANCHES,
  CLOSE_WALLS,
  COUNT,
  DAY_CELLS,
  FACTS,
  HAS_ITS_YEAR,
  MONTH_CELLS,
  NO_FOLDING,
  OPEN_WALLS,
} from './generated-year.sql.js';
import { PROFILE } from './profile.js';

export interface YearWish {
  /** Code of the one province; null for the whole country. */
  readonly province: string | null;
  readonly year: number;
  readonly seed: string;
}

/** A province's own unit, or one unit below it with all of its own. */
interface Branch {
  readonly code: string;
  readonly name: string;
  readonly lo: string;
  readonly hi: string;
}

/** @returns how many facts it wrote; 0 when the branch has its year already */
async function fillBranch(owner: OwnerTx, branch: Branch, { year, seed }: YearWish): Promise<number> {
  const range = [branch.lo, branch.hi, `${year}-01-01`, `${year}-12-31`];
  const { found } = await owner.one<{ found: boolean }>(HAS_ITS_YEAR, range);
  if (found) return 0;
  await owner.run(FACTS, [...range, seed, JSON.stringify(PROFILE)]);
  await owner.run(DAY_CELLS);
  await owner.run(MONTH_CELLS);
  return (await owner.one<{ facts: number }>(COUNT)).facts;
}

/** As a whole: the walls stand again when it is committed, and were never away when it is not. */
async function withoutWalls<T>(owner: OwnerTx, work: () => Promise<T>): Promise<T> {
  await owner.run('set local statement_timeout = 0');
  await owner.run(NO_FOLDING);
  await owner.run(OPEN_WALLS);
  const result = await work();
  await owner.run(CLOSE_WALLS);
  return result;
}

/**
 * Fills the tree with a year of activity: facts and the cells that folding them would give. Each branch is one transaction, and
 * one that has its year is left alone, so a run that was broken off can be repeated.
 * @param url of the owner of the tables
 * @returns how many facts were written
 */
export async function generateYear(url: string, wish: YearWish, say: Say): Promise<number> {
  const watch = stopwatch(say);
  const began = performance.now();
  const branches = await asOwner(url, (owner) => owner.rows<Branch>(BRANCHES, [wish.province]));
  let facts = 0;
  for (const [index, branch] of branches.entries()) {
    facts += await asOwner(url, (owner) => withoutWalls(owner, () => fillBranch(owner, branch, wish)));
    const rate = Math.round(facts / ((performance.now() - began) / 1000));
    const at = `${index + 1}/${branches.length} ${branch.code} ${branch.name}`;
    watch(both(words(`${at}：共 ${facts} 条，每秒 ${rate} 条`, `${facts} facts, ${rate} a second`)));
  }
  return facts;
}
