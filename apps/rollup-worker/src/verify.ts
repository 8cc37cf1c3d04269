import { databaseUrl, loadConfig } from '@fayuan/config';
import { Database } from '@fayuan/database';
import { type FigureDifference, isRight, rebuildFigures, verifyFigures } from '@fayuan/ledger';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** How much of a day says which day, month or year it is. */
const SHOWN = { day: 10, month: 7, year: 4 } as const;

const described = (each: FigureDifference): string =>
  `  ${each.unit} ${each.indicator} ${each.day.slice(0, SHOWN[each.span])} ${each.campaignId ?? '(all)'}: ` +
  `明细 ${each.rebuilt} / 汇总 ${each.shown} (facts / cells + tail); ` +
  `本级 ${each.rebuiltOwn} / ${each.shownOwn} (own part)`;

/** Rewrites cells and months from the facts, one transaction per province. */
async function rebuild(database: Database): Promise<void> {
  say('▸ 按明细重写汇总格 · rewriting the cells from the facts');
  const { written, removed } = await rebuildFigures(database, (unit, part) =>
    say(`  ${unit}: 改写 ${part.written} written, 删除 ${part.removed} removed`),
  );
  say(`✓ 改写 ${written} 格，删除 ${removed} 格 · ${written} cells written, ${removed} removed`);
}

/** Rebuilds all figures from the facts and compares. @returns whether every one is right */
async function compare(database: Database): Promise<boolean> {
  say('▸ 按明细重算全部数字 · rebuilding all figures from the facts');
  const result = await verifyFigures(database, (indicator, part, step) =>
    say(
      `  ${step.done}/${step.of} ${indicator}: ${part.facts} 条明细 facts, ${part.cells} 个汇总格 cells, ${part.differing} 处不符 differences`,
    ),
  );
  for (const each of result.differences) say(described(each));
  if (result.tornPersons > 0) say(`  ${result.tornPersons} 条人员明细有误 · torn rows of persons`);
  say(
    `${isRight(result) ? '✓' : '✗'} ${result.facts} 条明细，${result.cells} 个汇总格，${result.differing} 处不符 · ` +
      `${result.facts} facts, ${result.cells} cells, ${result.differing} differences`,
  );
  return isRight(result);
}

/** `npm run verify [-- --rebuild]`; ends with 1 when any figure differs, with 2 for words it does not know. */
async function verify(words: readonly string[]): Promise<number> {
  const unknown = words.find((word) => word !== '--rebuild');
  if (unknown !== undefined) {
    say(`不认识的参数 ${unknown} · usage: npm run verify [-- --rebuild]`);
    return 2;
  }
  const config = loadConfig();
  const database = await Database.open({
    url: databaseUrl(config, 'ROLLUP'),
    poolSize: 1,
    applicationName: 'verify',
  });
  try {
    if (words.length > 0) await rebuild(database);
    return (await compare(database)) ? 0 : 1;
  } finally {
    await database.close();
  }
}

process.exitCode = await verify(process.argv.slice(2));
