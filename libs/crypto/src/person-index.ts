import { createHmac } from 'node:crypto';
import { residentNumber } from '@fayuan/kernel';
import type { SecretKey } from './secret-key.js';

/** A person as figures know them: a digest that cannot be undone without the key, nor found by trying without it. */
export interface PersonIndex {
  readonly keyId: string;
  /** 32 bytes, HMAC-SHA-256. */
  readonly digest: Buffer;
}

/**
 * The indexes of a person, one per key: while keys are being changed everybody is known under both.
 * @param number a resident identity number (GB 11643) as typed
 * @throws Refusal `person.number` when it is none
 */
export function personIndexes(keys: readonly SecretKey[], number: string): PersonIndex[] {
  const normal = residentNumber(number);
  return keys.map(({ id, secret }) => ({
    keyId: id,
    digest: createHmac('sha256', secret).update(`resident:${normal}`).digest(),
  }));
}
