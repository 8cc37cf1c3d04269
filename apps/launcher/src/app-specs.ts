import { join } from 'node:path';
import type { Program } from './app-process.js';
import type { AppSpec } from './children.js';
import { childEnvironment, type Variables } from './environment.js';
import { firstFreePort, isPortFree, portFrom } from './ports.js';
import { LauncherError, say } from './say.js';

const defaultGatewayPort = 8080;
const firstHealthPort = 18_080;

const workers = [
  { name: 'rollup-worker', zh: '汇总进程', role: 'DATABASE_ROLLUP_URL' },
  { name: 'dispatch-worker', zh: '下发进程', role: 'DATABASE_WORKER_URL' },
  { name: 'document-worker', zh: '文档进程', role: 'DATABASE_WORKER_URL' },
] as const;

const gatewayRole = 'DATABASE_GATEWAY_URL';

/** What an app that stays up is told: of the database's addresses only its own role's and the queue's; of keys what it uses. */
export function variablesFor<V extends Variables>(role: string, known: V): V {
  const isForeign = (name: string): boolean =>
    (/^DATABASE_\w*URL$/.test(name) && name !== role) || (/_KEY_FILE$/.test(name) && role !== gatewayRole);
  return Object.fromEntries(Object.entries(known).filter(([name]) => !isForeign(name))) as V;
}

/** Where the gateway listens, and where it is reached on this machine. */
export interface GatewayAddress {
  readonly port: number;
  readonly host: string;
  readonly url: string;
}

/** The gateway's port: the user's own must be free; otherwise 8080, or the next free one, which is named. */
export async function chooseGatewayAddress(given: Variables): Promise<GatewayAddress> {
  const host = given['HOST'] || '127.0.0.1';
  const wanted = portFrom('GATEWAY_PORT', given['GATEWAY_PORT']);
  if (wanted !== undefined && !(await isPortFree(wanted, host))) {
    throw new LauncherError(
      `GATEWAY_PORT=${wanted} 已被其他程序占用；请换一个端口或停止该程序`,
      `GATEWAY_PORT=${wanted} is taken by another program: choose another port or stop that program`,
    );
  }
  const port = wanted ?? (await firstFreePort({ wanted: defaultGatewayPort, host }));
  if (wanted === undefined && port !== defaultGatewayPort) {
    say(
      `  端口 ${defaultGatewayPort} 已被占用，改用 ${port}`,
      `port ${defaultGatewayPort} is taken, using ${port}`,
    );
  }
  const isLocal = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(host);
  return { port, host, url: `http://${isLocal ? 'localhost' : host}:${port}` };
}

/** What is needed to describe the apps. */
export interface AppsWish {
  readonly root: string;
  readonly given: Variables;
  readonly decided: Record<string, string>;
  readonly gateway: GatewayAddress;
}

const programOf = (
  wish: AppsWish,
  app: { name: string; role: string },
  own: Record<string, string>,
): Program => ({
  root: wish.root,
  file: join(wish.root, `apps/${app.name}/dist/main.js`),
  environment: childEnvironment(
    variablesFor(app.role, wish.given),
    variablesFor(app.role, { ...wish.decided, ...own }),
  ),
});

/** Where a server on this machine that listens on the host is asked whether it is ready. */
export function readyUrlOf(host: string, port: number): string {
  const reached = ['0.0.0.0', '::', 'localhost'].includes(host) ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}/readyz`;
}

/** The apps that stay up, each with its program, its environment and where it says that it is ready. */
export async function describeApps(wish: AppsWish): Promise<AppSpec[]> {
  const { host, port: gatewayPort } = wish.gateway;
  const taken = new Set([gatewayPort]);
  const specs: AppSpec[] = [];
  for (const worker of workers) {
    const port = await firstFreePort({ wanted: firstHealthPort, taken });
    taken.add(port);
    const program = programOf(wish, worker, { HEALTH_PORT: String(port), HOST: '127.0.0.1' });
    specs.push({ name: worker.name, zh: worker.zh, program, readyUrl: readyUrlOf('127.0.0.1', port) });
  }
  const gateway = { name: 'gateway', zh: '网关', role: gatewayRole };
  const program = programOf(wish, gateway, { GATEWAY_PORT: String(gatewayPort), HOST: host });
  specs.push({ name: gateway.name, zh: gateway.zh, program, readyUrl: readyUrlOf(host, gatewayPort) });
  return specs;
}
