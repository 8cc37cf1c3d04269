import { readFileSync } from 'node:fs';
import { type Config, keyFile, type KeyVariable } from '@fayuan/config';

/** A secret key with the name it is kept under. */
export interface SecretKey {
  readonly id: string;
  readonly secret: Buffer;
}

const KEY_ID = /^[a-z0-9][a-z0-9-]{0,19}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const FEWEST_BYTES = 32;

/**
 * Reads keys written as `id:base64 id:base64`: one, or two while keys are being changed.
 * @throws Error naming what is wrong, never the secret
 */
export function parseKeys(text: string): SecretKey[] {
  const keys = text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', secret = ''] = part.split(':', 2);
      if (!KEY_ID.test(id) || !BASE64.test(secret))
        throw new Error('a key is written id:base64, the id in small letters');
      return { id, secret: Buffer.from(secret, 'base64') };
    });
  if (keys.length === 0) throw new Error('there is no key');
  if (new Set(keys.map((key) => key.id)).size < keys.length) throw new Error('two keys have the same id');
  const short = keys.find((key) => key.secret.length < FEWEST_BYTES);
  if (short) throw new Error(`the key ${short.id} has fewer than ${FEWEST_BYTES} bytes`);
  return keys;
}

/**
 * The keys in the file that the variable names.
 * @throws ConfigError when none is named; Error naming the variable and what is wrong with the file, never what is in it
 */
export function readKeys(config: Config, variable: KeyVariable): SecretKey[] {
  const file = keyFile(config, variable);
  try {
    return parseKeys(readFileSync(file, 'utf8'));
  } catch (error) {
    const { message } = error as Error;
    throw new Error(`${variable} 有误 is wrong: ${file}: ${message}`, { cause: error });
  }
}
