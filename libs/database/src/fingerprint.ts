import { createHmac, randomBytes } from 'node:crypto';

/**
 * Stands for the arguments of a request where they are kept, as `key:digest`, one per key, the newest first. They may hold a
 * telephone number, which a digest without a key would give away to whoever tries them all.
 */
export type Fingerprint = (unitId: string, text: string) => readonly [string, ...string[]];

/** Under a key of this process alone: good for as long as it lives. */
export function ownFingerprint(): Fingerprint {
  const [name, secret] = [randomBytes(6).toString('hex'), randomBytes(32)];
  return (unitId, text) => [
    `${name}:${createHmac('sha256', secret).update(`${unitId} ${text}`).digest('hex')}`,
  ];
}

const keyOf = (fingerprint: string): string => fingerprint.slice(0, fingerprint.indexOf(':') + 1);

/** Whether a repeat asks what was asked before. Kept under a key that is gone, the two can no longer be told apart. */
export function isSameInput(kept: string, asked: readonly string[]): boolean {
  const comparable = asked.find((each) => keyOf(each) === keyOf(kept));
  return comparable === undefined || comparable === kept;
}
