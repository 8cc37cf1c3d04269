import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LauncherError } from './say.js';

const names = ['postgres', 'app_gateway', 'app_worker', 'app_rollup', 'app_queue'] as const;

/** The database roles whose passwords this installation makes up itself. */
export type SecretName = (typeof names)[number];

/** The generated passwords, and the port the embedded database came up on last. */
export interface Secrets {
  readonly passwords: Readonly<Record<SecretName, string>>;
  readonly postgresPort: number;
}

/** Writes a file as a whole or not at all, readable for its owner only. */
export function writePrivately(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

const read = (file: string): Partial<{ passwords: Record<string, string>; postgresPort: number }> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { passwords: Record<string, string> };
  } catch (error) {
    throw new LauncherError(
      `${file} 读不出来：${String(error)}`,
      'restore this file from a copy, or start afresh with: npm start -- --reset',
    );
  }
};

/** Keeps the secrets for the next start. */
export function keepSecrets(file: string, secrets: Secrets): void {
  writePrivately(file, `${JSON.stringify(secrets, null, 2)}\n`);
}

/** The secrets of this installation; those that are missing are made up (192 random bits each) and kept. */
export function loadSecrets(file: string, defaultPort: number): Secrets {
  const known = existsSync(file) ? read(file) : {};
  const passwords = Object.fromEntries(
    names.map((name) => [name, known.passwords?.[name] ?? randomBytes(24).toString('base64url')]),
  ) as Record<SecretName, string>;
  const secrets = { passwords, postgresPort: known.postgresPort ?? defaultPort };
  keepSecrets(file, secrets);
  return secrets;
}

/** Makes up a key (256 random bits) where there is none yet; one that is there is never touched. */
export function ensureKeys(file: string): void {
  if (!existsSync(file)) writePrivately(file, `k1:${randomBytes(32).toString('base64')}\n`);
}
