import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, step, StepError } from './steps.mjs';

const leastNode = [20, 19];

/** True when a version such as "20.19.0" is at least the one this project needs. */
export function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}

/** Stops with a clear message when this Node.js is too old. */
export function checkNode() {
  if (isNodeRecent(process.versions.node)) return;
  throw new StepError(
    `需要 Node.js ${leastNode.join('.')} 或更新版本，当前是 ${process.versions.node}\n` +
      `  Node.js >= ${leastNode.join('.')} is needed, this is ${process.versions.node}: see https://nodejs.org`,
  );
}

/** Runs the npm that runs us, or the one on the path. */
export function npmCommand(words, env = process.env) {
  const script = env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...words]] : ['npm', words];
}

/** True when node_modules was installed from this very package-lock.json, by us or by hand. */
export function isInstalled(root) {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules/.installed-lock');
  const hash = hashOf(lock);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  // npm writes this file last; when it is the younger one, somebody has run npm on this lock already.
  const npmsOwn = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(npmsOwn) || statSync(npmsOwn).mtimeMs < statSync(lock).mtimeMs) return false;
  writeFileSync(stamp, hash);
  return true;
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Installs the packages when they are missing or package-lock.json has changed. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  await step('安装依赖包（npm ci，首次约需 1–3 分钟）· installing packages', async () => {
    // Warnings of packages about each other are nothing a newcomer can act on.
    const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
    const [command, words] = npmCommand(['ci', '--include=dev', ...quiet]);
    await mustRun('npm ci ', command, words, { cwd: root });
    writeFileSync(join(root, 'node_modules/.installed-lock'), hashOf(join(root, 'package-lock.json')));
  });
}
