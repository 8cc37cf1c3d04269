import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { metricsText } from './metrics.js';

/** Answers whether the process can do its work now; throws or returns false when it cannot. */
export type Probe = () => Promise<boolean>;

/**
 * Serves `/healthz` (alive), `/readyz` (can work) and `/metrics` (Prometheus) for a process without a web server of its own.
 * @returns the server and the port it listens on (port 0 lets the system choose).
 */
export async function serveHealth(
  at: { host: string; port: number },
  ready: Probe,
): Promise<{ server: Server; port: number }> {
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/healthz') return void response.end('ok');
    if (path === '/readyz') {
      const good = await ready().catch(() => false);
      response.statusCode = good ? 200 : 503;
      return void response.end(good ? 'ready' : 'not ready');
    }
    if (path === '/metrics') {
      const metrics = await metricsText();
      response.setHeader('content-type', metrics.contentType);
      return void response.end(metrics.body);
    }
    response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(at.port, at.host, resolve),
  );
  return { server, port: (server.address() as AddressInfo).port };
}
