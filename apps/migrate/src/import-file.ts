import { readFile } from 'node:fs/promises';
import { asOwner } from '@fayuan/database';
import { type Day, isDay, parseDay, words } from '@fayuan/kernel';
import { importUnits, UnitImportError } from '@fayuan/org';
import { both, type Say, stopwatch } from './program.js';

/** The day the Legal Aid Law took effect: units of the official list are taken to exist from then on. */
export const TREE_BEGINS = parseDay('2022-01-01');
const FROM = '--valid-from=';

export interface ImportWish {
  readonly file: string;
  readonly validFrom: Day;
}

/** What the words of the command line ask for; undefined when they cannot be understood. */
export function importWish(given: readonly string[]): ImportWish | undefined {
  const [file, ...more] = given.filter((word) => !word.startsWith(FROM));
  const [day, ...days] = given.filter((word) => word.startsWith(FROM)).map((word) => word.slice(FROM.length));
  if (file === undefined || more.length > 0 || file.startsWith('-') || days.length > 0) return undefined;
  if (day === undefined) return { file, validFrom: TREE_BEGINS };
  return isDay(day) ? { file, validFrom: day } : undefined;
}

/** `units:import`: prints progress, then the counts or the faults. @returns the exit code: 0 done, 1 faults, 2 usage */
export async function importFile(url: string, given: readonly string[], say: Say): Promise<number> {
  const wish = importWish(given);
  if (!wish) {
    say('用法：npm run units:import -- 文件.csv [--valid-from=2022-01-01]');
    say('usage: npm run units:import -- FILE.csv [--valid-from=2022-01-01]; the format is in docs/units.md');
    return 2;
  }
  const watch = stopwatch(say);
  try {
    const file = await readFile(wish.file).catch((error: unknown) => {
      throw new Error(both(words(`读不了文件 ${wish.file}`, `cannot read the file: ${String(error)}`)));
    });
    const progress = (text: Parameters<typeof both>[0]): void => watch(both(text));
    const done = await asOwner(url, (owner) =>
      importUnits(owner, { file, validFrom: wish.validFrom, progress }),
    );
    const { added, renamed, unchanged } = done;
    watch(
      `✓ 新增 ${added}，更名 ${renamed}，不变 ${unchanged} · ${added} new, ${renamed} renamed, ${unchanged} unchanged`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UnitImportError)) throw error;
    for (const line of error.lines()) say(line);
    return 1;
  }
}
