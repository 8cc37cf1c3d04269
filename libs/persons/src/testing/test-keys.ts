import { randomBytes } from 'node:crypto';
import { DataKeys, PersonKeys, type SecretKey, type SuiteName } from '@fayuan/crypto';
import { PersonResealing } from '../person-resealing.js';
import { Persons } from '../persons.js';

/** A new key of a name. */
export const newKey = (id: string): SecretKey => ({ id, secret: randomBytes(32) });

/** Persons under keys of a test's own, the newest first. */
export const personsUnder = (masters: readonly SecretKey[], suite: SuiteName = 'aes-256-gcm'): Persons =>
  new Persons(new DataKeys(masters, suite), new PersonKeys([newKey('figures')]));

/** The change to the first of these keys. */
export const resealingUnder = (
  masters: readonly SecretKey[],
  suite: SuiteName = 'aes-256-gcm',
): PersonResealing => new PersonResealing(new DataKeys(masters, suite), new PersonKeys([newKey('figures')]));
