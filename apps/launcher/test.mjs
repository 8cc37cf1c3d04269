// `npm test`: everything, from a clean clone on; `npm test -- unit lint` runs the named stages only.
import { fileURLToPath } from 'node:url';
import { checkNode, ensureInstalled } from './bootstrap/install.mjs';
import { endWithNpm } from './bootstrap/parent.mjs';
import { sayFailure, step, StepError } from './bootstrap/steps.mjs';
import { ensureSystemTools } from './bootstrap/system-tools.mjs';
import { closingLine } from './bootstrap/test-counts.mjs';
import { startTestServices } from './bootstrap/test-services.mjs';
import { inGroups, stages } from './bootstrap/test-stages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const broken = { passed: 0, failed: 1, skipped: 0 };
let services;

function chosenStages(names) {
  const known = stages.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined)
    return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
  throw new StepError(`没有阶段 ${unknown} · no stage ${unknown}; there are: ${known.join(', ')}`);
}

async function prepareServices() {
  await ensureSystemTools();
  services = await step('启动测试用 PostgreSQL 与 Redis · starting the test servers', () =>
    startTestServices(root),
  );
}

async function runStage(stage) {
  const from = performance.now();
  console.log(`\n═══ ${stage.title}`);
  let counts = [broken];
  try {
    if (stage.needsServices && services === undefined) await prepareServices();
    counts = await stage.work({ root, serviceEnv: services?.env ?? {} });
  } catch (error) {
    sayFailure(error);
  }
  const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
  const note = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `─── ${stage.title}: ${closingLine(counts)}${note} (${((performance.now() - from) / 1000).toFixed(1)} s)`,
  );
  return counts;
}

async function runAll() {
  const chosen = chosenStages(process.argv.slice(2));
  checkNode();
  endWithNpm();
  await ensureInstalled(root);
  const counts = [];
  for (const group of inGroups(chosen)) counts.push(...(await Promise.all(group.map(runStage))).flat());
  return counts;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void (services?.stop() ?? Promise.resolve()).then(() => process.exit(130)));
}
const counts = await runAll().catch((error) => {
  sayFailure(error);
  return [broken];
});
await services?.stop();
console.log(`\n${closingLine(counts)}`);
process.exit(counts.some(({ failed }) => failed > 0) ? 1 : 0);
