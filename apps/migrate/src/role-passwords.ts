import { type Config, ConfigError } from '@fayuan/config';
import type { LOGIN_ROLES } from '@fayuan/database';

type LoginRole = (typeof LOGIN_ROLES)[number];

const ADDRESSES = [
  ['DATABASE_GATEWAY_URL', 'app_gateway'],
  ['DATABASE_WORKER_URL', 'app_worker'],
  ['DATABASE_ROLLUP_URL', 'app_rollup'],
  ['QUEUE_DATABASE_URL', 'app_queue'],
] as const satisfies readonly (readonly [keyof Config, LoginRole])[];

/**
 * The password of each role, read from the address its process connects with; addresses that are not set are left out.
 * @throws ConfigError when an address names another user than its role: such a process would see no row.
 */
export function rolePasswords(config: Config): Partial<Record<LoginRole, string>> {
  const given = ADDRESSES.flatMap(([variable, role]) => {
    const address = config[variable];
    return address ? [{ variable, role, url: new URL(address) }] : [];
  });
  const wrong = given.filter(({ role, url }) => decodeURIComponent(url.username) !== role);
  if (wrong.length > 0) {
    throw new ConfigError(
      wrong.map(({ variable, role, url }) => ({
        variable,
        given: `user ${decodeURIComponent(url.username) || '(none)'}`,
        allowed: `an address of the user ${role}`,
      })),
    );
  }
  return Object.fromEntries(
    given.filter(({ url }) => url.password).map(({ role, url }) => [role, decodeURIComponent(url.password)]),
  );
}
