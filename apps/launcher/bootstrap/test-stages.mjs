import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { run } from './steps.mjs';
import { findProgram } from './system-tools.mjs';
import { countsOf } from './test-counts.mjs';

/** A stage that hangs must fail, not wait for somebody to look. */
const longestStageMs = 40 * 60_000;

/** The stages in groups that run at the same time. */
export function inGroups(chosen) {
  const groups = [];
  for (const stage of chosen) {
    if (stage.isBesidePrevious && groups.length > 0) groups.at(-1).push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/** One check that either holds or does not. */
const check = (work) => async (context) => {
  const isFine = await work(context);
  return [{ passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 }];
};

const node = async ({ root }, script, ...words) => {
  const env = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NODE_ENV: 'development' };
  const { code } = await run(process.execPath, [join(root, 'node_modules', script), ...words], {
    cwd: root,
    env,
  });
  return code === 0;
};

async function lint(context) {
  // The rule on the arrows between projects is silently skipped unless the project graph has been made before.
  const hasGraph = await node(context, 'nx/dist/bin/nx.js', 'show', 'projects');
  const isClean = hasGraph && (await node(context, 'eslint/bin/eslint.js', '.', '--max-warnings', '0'));
  const isFormatted = await node(context, 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  return [isClean, isFormatted].map((isFine) => ({
    passed: isFine ? 1 : 0,
    failed: isFine ? 0 : 1,
    skipped: 0,
  }));
}

const types = check((context) =>
  node(context, 'typescript/bin/tsc', '-b', 'tsconfig.json', 'apps/desk', 'apps/station'),
);

const build = check(async ({ root }) => {
  await ensureBuilt(root);
  return true;
});

const jest =
  (project, mode = 'test') =>
  async (context) => {
    const { root } = context;
    const folder = join(root, '.data/test-reports');
    mkdirSync(folder, { recursive: true });
    const outputFile = join(folder, `${project}.json`);
    rmSync(outputFile, { force: true });
    const flags = ['--ci', '--maxWorkers=2', '--passWithNoTests', '--json', `--outputFile=${outputFile}`];
    const words = [join(root, 'node_modules/jest/bin/jest.js'), `--selectProjects`, project, ...flags];
    const chromium = findProgram(['chromium', 'chromium-browser', 'google-chrome']) ?? '';
    const env = { ...process.env, NODE_ENV: mode, TEST_CHROMIUM: chromium, ...context.serviceEnv };
    const { code } = await run(process.execPath, words, { cwd: root, env, timeoutMs: longestStageMs });
    try {
      return [countsOf(JSON.parse(readFileSync(outputFile, 'utf8')), code)];
    } catch {
      return [countsOf(undefined, code)];
    }
  };

/**
 * Every stage in its order: what it is, whether it needs the servers, and how it runs. One that takes a single core runs beside
 * the one before it.
 */
export const stages = [
  { name: 'lint', title: '代码规范 · lint', work: lint },
  { name: 'types', title: '类型检查 · types', isBesidePrevious: true, work: types },
  { name: 'build', title: '构建 · build', work: build },
  { name: 'unit', title: '单元测试 · unit', work: jest('unit') },
  { name: 'database', title: '数据库测试 · database', needsServices: true, work: jest('database') },
  // As it runs where it is installed: the GraphQL library checks every value for a second copy of itself otherwise.
  { name: 'e2e', title: '端到端测试 · end-to-end', needsServices: true, work: jest('e2e', 'production') },
  { name: 'browser', title: '浏览器测试 · browser', needsServices: true, work: jest('browser') },
];
