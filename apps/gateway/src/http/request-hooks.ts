import type { FastifyInstance } from 'fastify';
import { newId } from '@fayuan/kernel';
import { counter, histogram, type Logger } from '@fayuan/telemetry';
import type { GatewayRequest } from '../access/request.js';
import { GRAPHQL_PATH } from '../graphql/graphql-options.js';

const GIVEN_ID = /^[\w-]{8,64}$/;

/** The request's number: the caller's, when it looks like one, so that a chain of calls can be followed. */
export function requestIdOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && GIVEN_ID.test(given) ? given : newId();
}

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; " +
    "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Number, headers, log line and metrics of every request; only POST reaches GraphQL. */
export function addRequestHooks(fastify: FastifyInstance, logger: Logger): void {
  const requests = counter('fayuan_requests_total', 'Requests answered', ['operation', 'status']);
  const seconds = histogram('fayuan_request_seconds', 'Time to answer', ['operation']);

  fastify.addHook('onRequest', async (request, reply) => {
    void reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
    if (pathOf(request.url) === GRAPHQL_PATH && request.method !== 'POST') {
      return reply
        .code(405)
        .header('allow', 'POST')
        .send({ error: { code: 'request.method' } });
    }
    return undefined;
  });

  fastify.addHook('onResponse', async (request: GatewayRequest, reply) => {
    const operation = request.operation ?? `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
    const ms = Math.round(reply.elapsedTime);
    requests.inc({ operation, status: String(reply.statusCode) });
    seconds.observe({ operation }, reply.elapsedTime / 1000);
    const statements = request.meter?.statements ?? 0;
    const line = { requestId: request.id, operation, status: reply.statusCode, ms, statements };
    if (quiet(request)) logger.debug(line, 'request');
    else logger.info(line, 'request');
  });
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? url;

/** Probes ask every few seconds; their lines would bury the others. */
const quiet = (request: GatewayRequest): boolean =>
  ['/healthz', '/readyz', '/metrics'].includes(pathOf(request.url));
