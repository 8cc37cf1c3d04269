import { join } from 'node:path';
import type { AppSpec } from './children.js';
import { childEnvironment, type Variables } from './environment.js';
import { firstFreePort, isPortFree, portFrom } from './ports.js';
import { LauncherError, say } from './say.js';

const defaultGatewayPort = 8080;
const firstHealthPort = 18_080;

const workers = [
  { name: 'rollup-worker', zh: '汇总进程' },
  { name: 'dispatch-worker', zh: '下发进程' },
] as const;

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

/** The apps that stay up, each with its program, its environment and where it says that it is ready. */
export async function describeApps(wish: AppsWish): Promise<AppSpec[]> {
  const specs: AppSpec[] = [];
  const program = (name: string, own: Record<string, string>): AppSpec['program'] => ({
    root: wish.root,
    file: join(wish.root, `apps/${name}/dist/main.js`),
    environment: childEnvironment(wish.given, { ...wish.decided, ...own }),
  });
  const taken = new Set([wish.gateway.port]);
  for (const worker of workers) {
    const port = await firstFreePort({ wanted: firstHealthPort, taken });
    taken.add(port);
    const own = { HEALTH_PORT: String(port), HOST: '127.0.0.1' };
    specs.push({
      ...worker,
      program: program(worker.name, own),
      readyUrl: `http://127.0.0.1:${port}/readyz`,
    });
  }
  const { host, port } = wish.gateway;
  const reached = ['0.0.0.0', '::', 'localhost'].includes(host) ? '127.0.0.1' : host;
  specs.push({
    name: 'gateway',
    zh: '网关',
    program: program('gateway', { GATEWAY_PORT: String(port), HOST: host }),
    readyUrl: `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}/readyz`,
  });
  return specs;
}
