import { spawn } from 'node:child_process';

const running = new Set();
// What we started must not outlive us.
process.on('exit', () => running.forEach((child) => child.kill('SIGTERM')));

/** A failure its reader can act on: shown without a stack. */
export class StepError extends Error {}

/** Runs a step, saying what it is and how long it took; a failure is passed on. */
export async function step(title, work) {
  const from = performance.now();
  console.log(`▸ ${title}`);
  const result = await work();
  console.log(`  ✓ ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Runs a program, its output shown as it comes (`quiet`: only when it fails); gives its exit code, and what it
 * printed when quiet.
 */
export function run(command, words, { cwd, env = process.env, quiet = false, timeoutMs = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'];
    const child = spawn(command, words, { cwd, env, stdio, timeout: timeoutMs, killSignal: 'SIGKILL' });
    running.add(child);
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs a program that must succeed; otherwise says which, and shows what it printed. */
export async function mustRun(title, command, words, options = {}) {
  const { code, output } = await run(command, words, options);
  if (code === 0) return;
  throw new StepError(`${title}失败（退出码 ${code}）· failed with code ${code}\n${output}`);
}

/** Shows why a program ends, and makes it end with 1. */
export function sayFailure(error) {
  console.error(`\n✗ ${error instanceof StepError ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 1;
}
