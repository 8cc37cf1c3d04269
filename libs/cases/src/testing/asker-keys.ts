import { randomBytes } from 'node:crypto';
import { DataKeys, PersonKeys, type SecretKey } from '@fayuan/crypto';
import { Persons } from '@fayuan/persons';
import { Askers } from '../consultations/asker.js';
import { ConsultationNotes } from '../consultations/consultation-note.js';

const newKey = (id: string): SecretKey => ({ id, secret: randomBytes(32) });

/** Persons under keys of a test's own. */
export const personsUnderTest = (): Persons =>
  new Persons(new DataKeys([newKey('test')], 'aes-256-gcm'), new PersonKeys([newKey('figures')]));

/** Notes of consultations under a key of a test's own. */
export const notesUnderTest = (): ConsultationNotes =>
  new ConsultationNotes(new DataKeys([newKey('test')], 'aes-256-gcm'));

export const askersUnderTest = (): Askers => new Askers(personsUnderTest());
