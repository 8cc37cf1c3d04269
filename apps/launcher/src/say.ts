/** Everything the launcher tells its reader: Chinese first, short English second. */

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** One line. */
export function say(zh: string, en = ''): void {
  console.log(en === '' ? zh : `${zh} · ${en}`);
}

/** Runs one step and says what it is and how long it took; a failure is passed on. */
export async function step<T>(zh: string, en: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  say(`▸ ${zh}`, en);
  const result = await work();
  console.log(`  ✓ ${seconds(from)}`);
  return result;
}

/** A reason to stop that its reader can act on: it is shown without a stack. */
export class LauncherError extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n  ${en}`);
    this.name = 'LauncherError';
  }
}

/** Shows why the program ends, and makes it end with 1. */
export function sayFailure(error: unknown): void {
  const text =
    error instanceof LauncherError ? error.message : error instanceof Error ? error.stack : String(error);
  console.error(`\n✗ ${text}`);
  process.exitCode = 1;
}
