import { ConfigError } from '@fayuan/config';
import type { Text } from '@fayuan/kernel';

/** Where a program's lines go. */
export type Say = (line: string) => void;

export const toStdout: Say = (line) => {
  process.stdout.write(`${line}\n`);
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Chinese first, English second. */
export const both = (text: Text): string => `${text['zh-CN']} · ${text.en}`;

/** Does one step, naming it before and its time after. */
export async function step<T>(say: Say, name: Text, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  say(`▸ ${both(name)}`);
  const result = await work();
  say(`✓ ${name['zh-CN']} (${seconds(start)})`);
  return result;
}

/** Says lines with the seconds since it was made. */
export function stopwatch(say: Say): Say {
  const start = performance.now();
  return (line) => say(`  ${seconds(start).padStart(7)}  ${line}`);
}

/** Runs a program to its exit code: what it throws is said in one line, without a stack, and ends it with 1. */
export async function runProgram(say: Say, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    say(`✗ ${reason(error)}`);
    return 1;
  }
}

function reason(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  // What Node throws when a name has several addresses and none answers has no message of its own.
  if (error instanceof AggregateError) return error.errors.map(reason).join('; ');
  return error instanceof Error ? error.message || error.name : String(error);
}
