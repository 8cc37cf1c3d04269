import { hash, verify } from '@node-rs/argon2';
import { tooBusy } from './sign-in.errors.js';
import { Turns } from './turns.js';

/** argon2id with 19 MiB, two passes, one lane (OWASP's smallest); the parameters stand in every hash. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashing takes memory and a thread of the pool that files and names need too. */
const turns = new Turns(2, 200, tooBusy);

/** Hash of nothing anybody knows: checking against it costs an unknown login what a known one costs. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$3xwzC+qszhO0pGwzA0iH6A$6y2XSToEcZxhc/H/64RPSKgYMbTAFstiwV7N+lY9dxg';

/** The hash to keep for a password. @throws Refusal `sign_in.too_busy` when too many wait. */
export const hashPassword = (password: string): Promise<string> => turns.take(() => hash(password, COST));

/**
 * True when the password is the hashed one; false, after the same work, when there is no hash.
 * @throws Refusal `sign_in.too_busy` when too many wait.
 */
export async function checkPassword(kept: string | null, password: string): Promise<boolean> {
  const good = await turns.take(() => verify(kept ?? NOBODY, password));
  return good && kept !== null;
}
