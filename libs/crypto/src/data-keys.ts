import type { Config } from '@fayuan/config';
import { BlindIndex } from './blind-index.js';
import type { CipherSuite, SuiteName } from './cipher-suite.js';
import { Cipher, suiteNamed } from './cipher.js';
import { deriveKey } from './derive-key.js';
import { readKeys, type SecretKey } from './secret-key.js';

const SALT = 'fayuan data keys 1';
/** Derived keys kept in memory: a key costs microseconds, a page of persons asks for the same one hundreds of times. */
const MOST_KEPT = 2_000;

/**
 * The master keys of personal data, and the keys derived from them for each unit (docs/decisions/0105). They can be used,
 * and not be looked at: no log and no error shows them.
 */
export class DataKeys {
  readonly #masters: readonly SecretKey[];
  readonly #kept = new Map<string, Buffer>();
  readonly #suite: CipherSuite;

  /** @param masters the newest first: it seals, all open. @throws Error when there is none */
  constructor(masters: readonly SecretKey[], suite: SuiteName) {
    if (!masters[0]) throw new Error('there is no master key');
    this.#masters = masters;
    this.#suite = suiteNamed(suite);
  }

  /**
   * Reads the file named by DATA_KEY_FILE; DATA_CIPHER names the suite.
   * @throws ConfigError when none is named; Error naming the variable and what is wrong with the file, never what is in it
   */
  static fromFile(config: Config): DataKeys {
    return new DataKeys(readKeys(config, 'DATA_KEY_FILE'), config.DATA_CIPHER);
  }

  /** Seals and opens what belongs to a unit; no other unit's cipher opens it. */
  cipherOf(unitId: string): Cipher {
    const [newest] = this.#masters as [SecretKey];
    return new Cipher(unitId, newest.id, this.#suite, (suite, keyId) => {
      const master = this.#masters.find(({ id }) => id === keyId);
      return master && this.#derived(master, suite, `seal ${suite.name} ${unitId}`, suite.keyBytes);
    });
  }

  /** Finds what belongs to a unit by equal text. */
  indexOf(unitId: string): BlindIndex {
    const { hash, name } = this.#suite;
    return new BlindIndex(
      this.#masters.map((master) => ({
        id: `${master.id}.${name}`,
        hash,
        secret: this.#derived(master, this.#suite, `index ${name} ${unitId}`, 32),
      })),
    );
  }

  /** Stands for what a unit asked, one per key as `key:digest`, the newest first; kept so that a repeat is known again. */
  fingerprintsOf(unitId: string, text: string): [string, ...string[]] {
    const all = this.indexOf(unitId).digestsOf('input', text);
    return all.map(({ keyId, digest }) => `${keyId}:${digest.toString('hex')}`) as [string, ...string[]];
  }

  #derived(master: SecretKey, suite: CipherSuite, info: string, bytes: number): Buffer {
    const place = `${master.id} ${info}`;
    const known = this.#kept.get(place);
    if (known) return known;
    const key = deriveKey({ hash: suite.hash, secret: master.secret, salt: SALT, info, bytes });
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(place, key);
    return key;
  }
}
