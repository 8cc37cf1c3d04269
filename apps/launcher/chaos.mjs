// `npm run chaos -- fanout`: 200 issues to 5,000 units, each with gateway, worker and queue taken away at random moments.
// `npm run chaos -- tree`: 1,000 random histories of units that move, unite, split, close and reopen, against sums kept by hand.
// `npm run chaos -- figures`: 20,000 comparisons of figures with facts while stations write and folders are killed.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './bootstrap/build.mjs';
import { checkNode, ensureInstalled } from './bootstrap/install.mjs';
import { endWithNpm } from './bootstrap/parent.mjs';
import { run, sayFailure, StepError } from './bootstrap/steps.mjs';
import { ensureSystemTools } from './bootstrap/system-tools.mjs';
import { startTestServices } from './bootstrap/test-services.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const specs = {
  fanout: { project: 'e2e', file: 'apps/launcher/src/fan-out-faults.e2e.spec.ts', rounds: '200' },
  tree: { project: 'database', file: 'libs/ledger/src/tree-in-time.db.spec.ts', rounds: '1000' },
  figures: { project: 'e2e', file: 'apps/rollup-worker/src/zero-lag.e2e.spec.ts', rounds: '20000' },
};

let services;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void (services?.stop() ?? Promise.resolve()).then(() => process.exit(130)));
}

async function chaos([name, wanted]) {
  const spec = specs[name];
  const given = wanted ?? spec?.rounds;
  if (spec === undefined || !(Number(given) >= 2)) {
    throw new StepError(
      `用法 · usage: npm run chaos -- NAME [ROUNDS]; there are: ${Object.keys(specs).join(', ')}`,
    );
  }
  checkNode();
  process.chdir(root);
  endWithNpm();
  await ensureInstalled(root);
  await ensureBuilt(root);
  await ensureSystemTools();
  services = await startTestServices(root);
  const words = ['node_modules/jest/bin/jest.js', '--ci', '--selectProjects', spec.project, '-i', spec.file];
  const env = { ...process.env, NODE_ENV: 'test', CHAOS_ROUNDS: given, ...services.env };
  const { code } = await run(process.execPath, words, { cwd: root, env });
  return code;
}

const code = await chaos(process.argv.slice(2)).catch((error) => {
  sayFailure(error);
  return 1;
});
await services?.stop();
process.exit(code);
