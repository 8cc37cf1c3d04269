import type { Cipher } from '@fayuan/crypto';
import { envelopeForeign } from './person.errors.js';
import type { KnownDetails } from './person.js';

/** What one unit gives to another about a person. */
export interface Enclosed {
  readonly details: KnownDetails;
  readonly isSealed: boolean;
}

const place = (unitId: string): string => `envelope ${unitId}`;

/** A person under the key of the unit that shall receive it: nobody else opens it, the sender neither. */
export const enclose = (receiver: Cipher, content: Enclosed): Buffer =>
  receiver.seal(JSON.stringify(content), place(receiver.ownerId));

/** @throws Refusal `person.envelope` when it was meant for another unit, or changed on its way */
export function disclose(receiver: Cipher, envelope: Buffer): Enclosed {
  try {
    return JSON.parse(receiver.open(envelope, place(receiver.ownerId))) as Enclosed;
  } catch {
    throw envelopeForeign();
  }
}
