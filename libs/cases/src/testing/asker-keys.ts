import { randomBytes } from 'node:crypto';
import { DataKeys, PersonKeys, type SecretKey } from '@fayuan/crypto';
import { Persons } from '@fayuan/persons';
import { Askers } from '../consultations/asker.js';

const newKey = (id: string): SecretKey => ({ id, secret: randomBytes(32) });

/** Persons under keys of a test's own. */
export const personsUnderTest = (): Persons =>
  new Persons(new DataKeys([newKey('test')], 'aes-256-gcm'), new PersonKeys([newKey('figures')]));

export const askersUnderTest = (): Askers => new Askers(personsUnderTest());
