import { randomBytes } from 'node:crypto';
import { aesGcm } from './aes-gcm.js';
import type { CipherSuite, SuiteName } from './cipher-suite.js';
import { sm4 } from './sm4.js';

const VERSION = 1;
const SUITES: readonly CipherSuite[] = [aesGcm, sm4];

export const suiteNamed = (name: SuiteName): CipherSuite => (name === 'sm4' ? sm4 : aesGcm);

/** Finds the key of a name for a suite; undefined when there is none of that name. */
export type KeyOf = (suite: CipherSuite, keyId: string) => Buffer | undefined;

/** What is sealed is not opened; says why, and never what. Our fault or somebody's who changed rows, not the user's. */
const cannotOpen = (why: string, cause?: unknown): Error => new Error(`cannot be opened: ${why}`, { cause });

/**
 * Seals texts and photos for one owner, with the newest key and the configured suite; opens what any key still kept and either
 * suite has sealed. A ciphertext says how to open it: version, suite, name of the key, nonce, then what the suite made.
 */
export class Cipher {
  readonly #keyOf: KeyOf;

  constructor(
    /** Whom the key belongs to; stands in no ciphertext. */
    readonly ownerId: string,
    /** The key that seals. */
    readonly keyId: string,
    private readonly suite: CipherSuite,
    keyOf: KeyOf,
  ) {
    this.#keyOf = keyOf;
  }

  /** What all that it seals begins with: version, suite and key. What begins otherwise is sealed under another key or suite. */
  get head(): Buffer {
    const name = Buffer.from(this.keyId, 'ascii');
    return Buffer.concat([Buffer.from([VERSION, this.suite.mark, name.length]), name]);
  }

  /** @param belongsTo what the text belongs to, e.g. row and field: opened elsewhere, it is refused */
  seal(text: string, belongsTo: string): Buffer {
    return this.sealBytes(Buffer.from(text), belongsTo);
  }

  /** The same for what is no text: the bytes of a photo. */
  sealBytes(plain: Buffer, belongsTo: string): Buffer {
    const key = this.#keyOf(this.suite, this.keyId);
    if (!key) throw new Error(`there is no data key ${this.keyId}`);
    const { head } = this;
    const nonce = randomBytes(this.suite.nonceBytes);
    const aad = Buffer.concat([head, Buffer.from(belongsTo)]);
    return Buffer.concat([head, nonce, this.suite.seal(key, nonce, plain, aad)]);
  }

  /** The same text or bytes, sealed under the newest key. @throws Error as `open` does */
  reseal(sealed: Buffer, belongsTo: string): Buffer {
    return this.sealBytes(this.openBytes(sealed, belongsTo), belongsTo);
  }

  /** @throws Error when it was sealed for another owner or place, changed since, or under a key no longer kept */
  open(sealed: Buffer, belongsTo: string): string {
    return this.openBytes(sealed, belongsTo).toString();
  }

  /** As `open`, for what `sealBytes` made. */
  openBytes(sealed: Buffer, belongsTo: string): Buffer {
    const { suite, keyId, head, nonce, body } = parts(sealed);
    const key = this.#keyOf(suite, keyId);
    if (!key) throw cannotOpen(`the data key ${keyId} is not configured`);
    const aad = Buffer.concat([head, Buffer.from(belongsTo)]);
    try {
      return suite.open(key, nonce, body, aad);
    } catch (error) {
      throw cannotOpen('it is not authentic', error);
    }
  }
}

/** Takes a ciphertext apart. @throws Error when it is none */
function parts(sealed: Buffer) {
  const [version, mark, length = 0] = sealed;
  const suite = SUITES.find((each) => each.mark === mark);
  if (version !== VERSION || !suite) throw cannotOpen('it is of no version or suite known here');
  const headEnd = 3 + length;
  const nonceEnd = headEnd + suite.nonceBytes;
  if (sealed.length < nonceEnd) throw cannotOpen('it is cut short');
  return {
    suite,
    keyId: sealed.subarray(3, headEnd).toString('ascii'),
    head: sealed.subarray(0, headEnd),
    nonce: sealed.subarray(headEnd, nonceEnd),
    body: sealed.subarray(nonceEnd),
  };
}
