import { sealedRowsOfCases } from '@fayuan/cases';
import { databaseUrl, loadConfig } from '@fayuan/config';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import { Database } from '@fayuan/database';
import { PersonResealing, type ResealStep, resealUnits } from '@fayuan/persons';

/** Rows of a table that one transaction writes at most: small enough that nobody waits for it. */
const MOST = 200;
const SAID_EVERY_MS = 2_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says how far it is: the first unit, the last, and in between every two seconds. */
function progress(): (step: ResealStep) => void {
  let said = -Infinity;
  return ({ done, of, rows }) => {
    const now = performance.now();
    if (done < of && now - said < SAID_EVERY_MS) return;
    said = now;
    say(`  ${done}/${of} 个单位，重新加密 ${rows} 行 · units, ${rows} rows sealed anew`);
  };
}

/** `npm run reseal`: everything sealed, found or counted under an older key written anew under the newest. */
async function reseal(words: readonly string[]): Promise<number> {
  if (words.length > 0) {
    say(`不认识的参数 ${words[0]} · usage: npm run reseal`);
    return 2;
  }
  const config = loadConfig();
  const [dataKeys, personKeys] = [DataKeys.fromFile(config), PersonKeys.fromFile(config)];
  const url = databaseUrl(config, 'GATEWAY');
  const database = await Database.open({ url, poolSize: 1, applicationName: 'reseal' });
  try {
    say('▸ 用最新的密钥重新加密 · sealing everything anew under the newest keys');
    const tables = [new PersonResealing(dataKeys, personKeys), ...sealedRowsOfCases(dataKeys, personKeys)];
    const written = await resealUnits({ database, tables, most: MOST, progress: progress() });
    for (const [table, rows] of written) if (rows > 0) say(`  ${table}: ${rows}`);
    const all = [...written.values()].reduce((sum, rows) => sum + rows, 0);
    say(`✓ 共 ${all} 行 · ${all} rows; 再次执行为 0 行后即可去掉旧密钥 · drop the old key once it says 0`);
    return 0;
  } catch (error) {
    // What cannot be opened names its key, and never what it holds.
    say(`✗ ${(error as Error).message}`);
    return 1;
  } finally {
    await database.close();
  }
}

process.exitCode = await reseal(process.argv.slice(2));
