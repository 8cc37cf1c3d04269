import type { GatewayUnderTest } from '../gateway-under-test.js';

/** A stream begins a moment after it was asked for; so the bell of a unit's path is rung until it is heard. */
export async function ringing(
  gateway: GatewayUnderTest,
  channel: string,
  lo: string,
  heard: Promise<unknown>,
): Promise<void> {
  const ring = () => gateway.db.sql('select pg_notify($1, $2)', [channel, JSON.stringify({ lo })]);
  let silent = false;
  const all = heard.finally(() => (silent = true));
  while (!silent) await Promise.race([all, ring()]);
  await all;
}
