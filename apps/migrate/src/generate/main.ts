import { databaseUrl, loadConfig } from '@fayuan/config';
import { words } from '@fayuan/kernel';
import { importFile } from '../import-file.js';
import { both, runProgram, toStdout } from '../program.js';
import { generateYear } from './generate-year.js';
import { generateWish } from './generate-wish.js';

process.exitCode = await runProgram(toStdout, async () => {
  const wish = generateWish(process.argv.slice(2));
  if (!wish) {
    toStdout(
      '用法：npm run generate -- --size=P|N [--seed=1] [--year=2025] [--province=35] [--regions=文件]',
    );
    toStdout(
      'usage: npm run generate -- --size=P|N [--seed=1] [--year=2025] [--province=35] [--regions=FILE]',
    );
    return 2;
  }
  const url = databaseUrl(loadConfig(), 'OWNER');
  const imported = await importFile(url, [wish.regions], toStdout);
  if (imported !== 0) return imported;
  const { facts, totals } = await generateYear(url, wish, toStdout);
  const reached = (indicator: string): number => totals.get(indicator) ?? 0;
  const [cases, helps] = [reached('cases'), reached('duty_lawyer_helps')];
  const asked = reached('consultations');
  toStdout(
    both(
      words(
        `✓ 生成 ${facts} 条明细：案件 ${cases} 件，值班律师法律帮助 ${helps} 件，咨询 ${asked} 人次`,
        `${facts} facts generated: ${cases} cases, ${helps} duty-lawyer helps, ${asked} consultations`,
      ),
    ),
  );
  return 0;
});
