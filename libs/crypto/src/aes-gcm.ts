import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { CipherSuite } from './cipher-suite.js';

const ALGORITHM = 'aes-256-gcm';
const TAG_BYTES = 16;

/** AES with 256 bits in Galois/Counter mode (NIST SP 800-38D): ciphertext, then the tag of 16 bytes. */
export const aesGcm: CipherSuite = {
  name: 'aes-256-gcm',
  mark: 1,
  keyBytes: 32,
  nonceBytes: 12,
  hash: 'sha256',

  seal(key, nonce, plain, aad) {
    const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(aad);
    const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([encrypted, cipher.getAuthTag()]);
  },

  open(key, nonce, sealed, aad) {
    const end = sealed.length - TAG_BYTES;
    if (end < 0) throw new Error('the ciphertext is too short');
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(aad);
    decipher.setAuthTag(sealed.subarray(end));
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  },
};
