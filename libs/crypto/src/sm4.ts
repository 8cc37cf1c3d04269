import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import type { CipherSuite } from './cipher-suite.js';

const ALGORITHM = 'sm4-ctr';
const CIPHER_KEY_BYTES = 16;
const TAG_BYTES = 32;

/** Over circumstances, nonce and ciphertext; the length in front says where the circumstances end. */
function tagOf(key: Buffer, nonce: Buffer, encrypted: Buffer, aad: Buffer): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(aad.length));
  const mac = createHmac('sm3', key.subarray(CIPHER_KEY_BYTES));
  return mac.update(length).update(aad).update(nonce).update(encrypted).digest();
}

/**
 * SM4 (GB/T 32907-2016) in counter mode, then HMAC with SM3 (GB/T 32905-2016) over what was encrypted: this OpenSSL has no
 * SM4-GCM. A key is 16 bytes for SM4 and 32 for the HMAC; the ciphertext is followed by the tag of 32 bytes.
 */
export const sm4: CipherSuite = {
  name: 'sm4',
  mark: 2,
  keyBytes: CIPHER_KEY_BYTES + TAG_BYTES,
  nonceBytes: 16,
  hash: 'sm3',

  seal(key, nonce, plain, aad) {
    const cipher = createCipheriv(ALGORITHM, key.subarray(0, CIPHER_KEY_BYTES), nonce);
    const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([encrypted, tagOf(key, nonce, encrypted, aad)]);
  },

  open(key, nonce, sealed, aad) {
    const end = sealed.length - TAG_BYTES;
    if (end < 0) throw new Error('the ciphertext is too short');
    const encrypted = sealed.subarray(0, end);
    if (!timingSafeEqual(sealed.subarray(end), tagOf(key, nonce, encrypted, aad)))
      throw new Error('the ciphertext is not authentic');
    const decipher = createDecipheriv(ALGORITHM, key.subarray(0, CIPHER_KEY_BYTES), nonce);
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
  },
};
