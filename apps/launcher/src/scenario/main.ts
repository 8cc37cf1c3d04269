import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayIn } from '@fayuan/kernel';
import { ApiClient } from './api-client.js';
import { playDirectives } from './directives.js';
import { gatherUnits } from './people.js';
import type { Play } from './play.js';
import { playRecords } from './records.js';
import { playReports } from './reports.js';
import { dayOf, readScenario, type Scenario } from './scenario-file.js';
import { playSummary } from './summary.js';
import { differences, printTotals, readTotals } from './totals.js';

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** The unit above all provinces, in every tree. */
const ROOT_CODE = '00';

/** Who may give the units of the scenario their people: the administrator of the root, from the demo sign-ins or the environment. */
function administrator(): { login: string; password: string } {
  const login = process.env['FAYUAN_ADMIN_LOGIN'];
  const password = process.env['FAYUAN_ADMIN_PASSWORD'];
  if (login && password) return { login, password };
  const file = process.env['DEMO_SIGN_INS_FILE'] ?? '.data/demo-sign-ins.json';
  const people = JSON.parse(readFileSync(file, 'utf8')) as {
    code: string;
    role: string;
    login: string;
    password: string;
  }[];
  const root = people.find((person) => person.code === ROOT_CODE && person.role === 'unit_administrator');
  if (!root)
    throw new Error(
      '没有根单位管理员 no administrator of the root: set FAYUAN_ADMIN_LOGIN and FAYUAN_ADMIN_PASSWORD',
    );
  return root;
}

function isPast(file: Scenario): boolean {
  const end = file.directives.find((each) => each.period)?.period?.[1];
  return (
    end !== undefined && dayOf(file, end) < dayIn(new Date(), process.env['TIME_ZONE'] ?? 'Asia/Shanghai')
  );
}

async function run(path: string, address: string): Promise<number> {
  const file = readScenario(path);
  tell(file.about);
  const admin = new ApiClient(address);
  const { login, password } = administrator();
  await admin.signIn(login, password);
  const units = await gatherUnits(admin, file, (done, all) => {
    if (done % 10 === 0 || done === all) tell(`单位与人员 units and people ${done}/${all}`);
  });
  const play: Play = { file, units, retrospective: isPast(file), tell };
  const directives = await playDirectives(play);
  await playRecords(play, directives);
  await playReports(play, directives);
  const totals = await readTotals(play, directives);
  printTotals(totals, tell);
  const folder = resolve(process.env['SCENARIO_DIR'] ?? '.data/scenario');
  tell(`工作总结已保存 summary saved: ${await playSummary(play, directives, folder)}`);
  const wrong = differences(play, totals);
  for (const line of wrong) tell(`不一致 DIFFERENCE ${line}`);
  tell(
    wrong.length ? `${wrong.length} 处不一致 differences` : '合计与文件一致 the totals agree with the file',
  );
  return wrong.length ? 1 : 0;
}

const [path] = process.argv.slice(2);
const address = process.env['FAYUAN_URL'] ?? 'http://127.0.0.1:8080';
if (!path) {
  tell('用法 usage: npm run scenario -- FILE');
  process.exit(2);
}
run(path, address).then(
  (code) => process.exit(code),
  (error: unknown) => {
    tell(`失败 failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
