import type { Config } from '@fayuan/config';
import { type PersonIndex, personIndexes } from './person-index.js';
import { readKeys, type SecretKey } from './secret-key.js';

/** The keys a process counts persons by. They can be used, and not be looked at: no log and no error shows them. */
export class PersonKeys {
  readonly #keys: readonly SecretKey[];

  constructor(keys: readonly SecretKey[]) {
    this.#keys = keys;
  }

  /**
   * Reads the file named by PERSON_INDEX_KEY_FILE.
   * @throws ConfigError when none is named; Error naming the variable and what is wrong with the file, never what is in it
   */
  static fromFile(config: Config): PersonKeys {
    return new PersonKeys(readKeys(config, 'PERSON_INDEX_KEY_FILE'));
  }

  /** The key that stays when the others are dropped. */
  get newestKeyId(): string {
    return this.#keys[0]?.id ?? '';
  }

  /** The indexes of a person. @throws Refusal `person.number` when the resident number is none */
  indexesOf(residentNumber: string): PersonIndex[] {
    return personIndexes(this.#keys, residentNumber);
  }
}
