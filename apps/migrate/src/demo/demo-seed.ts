import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemClock } from '@fayuan/context';
import { asOwner, type OwnerTx } from '@fayuan/database';
import { newId, words } from '@fayuan/kernel';
import { hashPassword, importUnits, openBranches } from '@fayuan/org';
import { TREE_BEGINS } from '../import-file.js';
import { both, type Say } from '../program.js';
import {
  CENTRE_CODES,
  CHANGLE,
  DEMO_PASSWORD,
  type DemoPerson,
  demoPeople,
  LISHUI,
  LISHUI_BRANCHES,
} from './demo-people.js';
import { findUnits, hasLogin, hasProvince, waitForOtherSeeds, writePeople } from './demo.repository.js';

/** Fujian and Jiangsu whole; the same distance from `src` and from `dist`. */
export const DEMO_PLACES = join(import.meta.dirname, '../../data/regions-fujian-jiangsu.csv');

/** One way into the demo, as the launcher shows it and the scenario uses it. */
export interface DemoSignIn {
  readonly unit: string;
  readonly code: string;
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

/**
 * Seeds the demo into a tree without a province, in one transaction, and keeps the file of its sign-ins. Does nothing
 * to a tree that somebody has imported; an existing demo only gets its file back.
 */
export async function keepDemo(url: string, signInsFile: string, say: Say): Promise<void> {
  const people = await asOwner(url, async (owner) => {
    await waitForOtherSeeds(owner);
    if (!(await hasProvince(owner))) return seed(owner, say);
    const known = demoPeople(await findUnits(owner, CENTRE_CODES, [CHANGLE, LISHUI]));
    const isDemo = known[0] !== undefined && (await hasLogin(owner, known[0].login));
    say(both(words('已有单位，不再写入演示数据', 'there are units already; no demo data is written')));
    return isDemo ? known : [];
  });
  if (people.length > 0) await writeSignIns(signInsFile, people);
}

async function seed(owner: OwnerTx, say: Say): Promise<DemoPerson[]> {
  const file = await readFile(DEMO_PLACES);
  await importUnits(owner, { file, validFrom: TREE_BEGINS, progress: (text) => say(both(text)) });
  const branches = await openBranches(owner, LISHUI, LISHUI_BRANCHES, TREE_BEGINS);
  say(both(words(`溧水区分部 ${branches} 个`, `${branches} branches of Lishui`)));
  const people = demoPeople(await findUnits(owner, CENTRE_CODES, [CHANGLE, LISHUI]));
  await writePeople(owner, people, await hashPassword(DEMO_PASSWORD), systemClock.now());
  say(both(words(`演示账号 ${people.length} 个`, `${people.length} demo accounts`)));
  return people;
}

/** Written beside and then moved, so that a reader never finds half a file; two seeds do not share what lies beside. */
async function writeSignIns(file: string, people: readonly DemoPerson[]): Promise<void> {
  const signIns = people.map(({ unit, role, login }): DemoSignIn => ({
    unit: unit.name,
    code: unit.code,
    role,
    login,
    password: DEMO_PASSWORD,
  }));
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${newId()}`;
  await writeFile(beside, `${JSON.stringify(signIns, null, 2)}\n`);
  await rename(beside, file);
}
