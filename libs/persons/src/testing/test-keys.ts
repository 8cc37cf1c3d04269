import { randomBytes } from 'node:crypto';
import { DataKeys, PersonKeys, type SecretKey, type SuiteName } from '@fayuan/crypto';
import { Persons } from '../persons.js';

/** A new key of a name. */
export const newKey = (id: string): SecretKey => ({ id, secret: randomBytes(32) });

/** Persons under keys of a test's own, the newest first. */
export const personsUnder = (masters: readonly SecretKey[], suite: SuiteName = 'aes-256-gcm'): Persons =>
  new Persons(new DataKeys(masters, suite), new PersonKeys([newKey('figures')]));
