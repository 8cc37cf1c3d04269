import { join } from 'node:path';
import type { Places } from './places.js';
import type { SecretName, Secrets } from './secrets.js';

/** Variables of the environment, as given by the user or to a child. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** One variable per role that signs in to the database. */
const databaseRoles: readonly (readonly [variable: string, role: SecretName])[] = [
  ['DATABASE_GATEWAY_URL', 'app_gateway'],
  ['DATABASE_WORKER_URL', 'app_worker'],
  ['DATABASE_ROLLUP_URL', 'app_rollup'],
  ['QUEUE_DATABASE_URL', 'app_queue'],
];

/** The same database for another role. */
export function withRole(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}

/**
 * The addresses of the database, one per role. What the user has set stays as it is; the rest is derived from
 * the owner's address and the passwords of this installation.
 */
export function databaseVariables(
  ownerUrl: string,
  secrets: Secrets,
  given: Variables,
): Record<string, string> {
  const derived = databaseRoles.map(([variable, role]) => [
    variable,
    given[variable] || withRole(ownerUrl, role, secrets.passwords[role]),
  ]);
  return { DATABASE_OWNER_URL: given['DATABASE_OWNER_URL'] || ownerUrl, ...Object.fromEntries(derived) };
}

/** Where the apps find files, the keys of persons and of their data, and the built pages; what the user has set stays. */
export function placeVariables(places: Places, given: Variables): Record<string, string> {
  return {
    FILES_DIR: given['FILES_DIR'] || places.files,
    PERSON_INDEX_KEY_FILE: given['PERSON_INDEX_KEY_FILE'] || places.personKeys,
    DATA_KEY_FILE: given['DATA_KEY_FILE'] || places.dataKeys,
    WEB_DESK_DIR: given['WEB_DESK_DIR'] || join(places.root, 'apps/desk/dist'),
    WEB_STATION_DIR: given['WEB_STATION_DIR'] || join(places.root, 'apps/station/dist'),
  };
}

/** The whole environment of a child: the user's own, and over it what the launcher decides. */
export function childEnvironment(given: Variables, decided: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _replaced, ...rest } = given;
  return { NODE_ENV: 'production', ...rest, ...decided };
}
