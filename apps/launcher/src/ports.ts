import { createServer } from 'node:net';
import { LauncherError } from './say.js';

/** Linux hands out ports from here on to clients, so a server that must come back on its port stays below. */
export const firstEphemeralPort = 32_768;

/** True when a server can listen on the port now. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The ports to try, in order: the wanted one, those after it up to the ephemeral range, none twice. */
export function portsToTry(wanted: number, taken: ReadonlySet<number> = new Set(), tries = 200): number[] {
  const ports = Array.from({ length: tries }, (_, index) => wanted + index);
  return ports
    .filter((port) => port === wanted || port < firstEphemeralPort)
    .filter((port) => !taken.has(port));
}

/** Where to look for a free port. */
export interface PortWish {
  readonly wanted: number;
  readonly host?: string;
  /** Ports promised to somebody else who does not listen yet. */
  readonly taken?: ReadonlySet<number>;
  readonly isFree?: (port: number, host?: string) => Promise<boolean>;
}

/** The first free port at or after the wanted one. */
export async function firstFreePort(wish: PortWish): Promise<number> {
  const isFree = wish.isFree ?? isPortFree;
  for (const port of portsToTry(wish.wanted, wish.taken)) {
    if (await isFree(port, wish.host)) return port;
  }
  throw new LauncherError(
    `从 ${wish.wanted} 起的 200 个端口都被占用`,
    `no free port in the 200 from ${wish.wanted} on; stop a program that listens there`,
  );
}

/** Reads a port from the environment; undefined when the variable is not set. */
export function portFrom(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new LauncherError(
    `${name}=${text} 不是端口号（1–65535）`,
    `${name} must be a port, 1 to 65535; got "${text}"`,
  );
}
