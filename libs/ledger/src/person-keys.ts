import { readFileSync } from 'node:fs';
import { type Config, personIndexKeyFile } from '@fayuan/config';
import { parsePersonKeys, type PersonIndex, personIndexes, type PersonKey } from './person-index.js';

/** The keys a process counts persons by. They can be used, and not be looked at: no log and no error shows them. */
export class PersonKeys {
  readonly #keys: readonly PersonKey[];

  constructor(keys: readonly PersonKey[]) {
    this.#keys = keys;
  }

  /**
   * Reads the file named by PERSON_INDEX_KEY_FILE.
   * @throws ConfigError when none is named; Error naming the variable and what is wrong with the file, never what is in it
   */
  static fromFile(config: Config): PersonKeys {
    const file = personIndexKeyFile(config);
    try {
      return new PersonKeys(parsePersonKeys(readFileSync(file, 'utf8')));
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`PERSON_INDEX_KEY_FILE 有误 is wrong: ${file}: ${message}`, { cause: error });
    }
  }

  /** The indexes of a person. @throws Refusal `person.number` when the resident number is none */
  indexesOf(residentNumber: string): PersonIndex[] {
    return personIndexes(this.#keys, residentNumber);
  }
}
