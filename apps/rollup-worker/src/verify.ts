import { databaseUrl, loadConfig } from '@fayuan/config';
import { Database } from '@fayuan/database';
import { type FigureDifference, verifyFigures } from '@fayuan/ledger';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const described = (each: FigureDifference): string =>
  `  ${each.unit} ${each.indicator} ${each.span === 'month' ? each.day.slice(0, 7) : each.day} ${each.campaignId ?? '(all)'}: ` +
  `明细 ${each.rebuilt} / 汇总 ${each.shown} (facts / cells + tail); ` +
  `本级 ${each.rebuiltOwn} / ${each.shownOwn} (own part)`;

/** `npm run verify`: rebuilds all figures from the facts; ends with 1 when any differs. */
async function verify(): Promise<number> {
  const config = loadConfig();
  const database = await Database.open({
    url: databaseUrl(config, 'ROLLUP'),
    poolSize: 1,
    applicationName: 'verify',
  });
  try {
    say('▸ 按明细重算全部数字 · rebuilding all figures from the facts');
    const result = await verifyFigures(database, (indicator, part, step) =>
      say(
        `  ${step.done}/${step.of} ${indicator}: ${part.facts} 条明细 facts, ${part.cells} 个汇总格 cells, ${part.differing} 处不符 differences`,
      ),
    );
    for (const each of result.differences) say(described(each));
    const mark = result.differing === 0 ? '✓' : '✗';
    say(
      `${mark} ${result.facts} 条明细，${result.cells} 个汇总格，${result.differing} 处不符 · ` +
        `${result.facts} facts, ${result.cells} cells, ${result.differing} differences`,
    );
    return result.differing === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

process.exitCode = await verify();
