import { hkdfSync } from 'node:crypto';

/** What a key is derived from and for. */
export interface Derivation {
  readonly hash: 'sha256' | 'sm3';
  readonly secret: Buffer;
  readonly salt: Buffer | string;
  /** Says what the key is for: other words give another key, and none leads to the secret or to a sister key. */
  readonly info: Buffer | string;
  readonly bytes: number;
}

/** A key out of a secret, by HKDF (RFC 5869). */
export const deriveKey = ({ hash, secret, salt, info, bytes }: Derivation): Buffer =>
  Buffer.from(hkdfSync(hash, secret, salt, info, bytes));
