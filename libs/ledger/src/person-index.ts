import { createHmac } from 'node:crypto';
import { residentNumber } from './resident-number.js';

/** A person as figures know them: a digest that cannot be undone without the key, nor found by trying without it. */
export interface PersonIndex {
  readonly keyId: string;
  /** 32 bytes, HMAC-SHA-256. */
  readonly digest: Buffer;
}

/** A secret key with the name it is kept under. */
export interface PersonKey {
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
export function parsePersonKeys(text: string): PersonKey[] {
  const keys = text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', secret = ''] = part.split(':', 2);
      if (!KEY_ID.test(id) || !BASE64.test(secret))
        throw new Error('a person key is written id:base64, the id in small letters');
      return { id, secret: Buffer.from(secret, 'base64') };
    });
  if (keys.length === 0) throw new Error('there is no person key');
  if (new Set(keys.map((key) => key.id)).size < keys.length)
    throw new Error('two person keys have the same id');
  const short = keys.find((key) => key.secret.length < FEWEST_BYTES);
  if (short) throw new Error(`the person key ${short.id} has fewer than ${FEWEST_BYTES} bytes`);
  return keys;
}

/**
 * The indexes of a person, one per key: while keys are being changed everybody is known under both.
 * @param number a resident identity number (GB 11643) as typed
 * @throws Refusal `person.number` when it is none
 */
export function personIndexes(keys: readonly PersonKey[], number: string): PersonIndex[] {
  const normal = residentNumber(number);
  return keys.map(({ id, secret }) => ({
    keyId: id,
    digest: createHmac('sha256', secret).update(`resident:${normal}`).digest(),
  }));
}
