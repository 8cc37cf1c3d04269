export { BlindIndex, type IndexDigest } from './blind-index.js';
export { Cipher } from './cipher.js';
export type { SuiteName } from './cipher-suite.js';
export { DataKeys } from './data-keys.js';
export { type PersonIndex } from './person-index.js';
export { PersonKeys } from './person-keys.js';
export { parseKeys, type SecretKey } from './secret-key.js';
