import { GraphQLError, parse, specifiedRules, type ValidationRule, validate } from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { GatewayContext } from '../access/request.js';
import type { CallerResolver } from '../session/caller-resolver.js';
import { LIMITS, MAX_TOKENS } from './limits.js';
import { presentError } from './present-error.js';

type Params = Record<string, unknown> | undefined;
type Socket = Context<Params, unknown>;

const upgradeOf = (socket: Socket): Extra['request'] => (socket.extra as Extra).request;

/** Streams only: queries and mutations pass the checks of the HTTP door. */
const onlySubscriptions: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== 'subscription')
      context.reportError(new GraphQLError('only subscriptions are served here', { nodes: node }));
  },
});

/**
 * Another site's page may not open a stream with the visitor's cookie.
 * @param publicUrl where people reach us when a proxy in between writes a `Host` of its own
 */
export function sameOrigin({ headers }: Pick<Extra['request'], 'headers'>, publicUrl?: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || (publicUrl !== undefined && from === new URL(publicUrl).host);
}

/** Who subscribes, from the cookie of the upgrade request; looked up anew for each subscription. */
async function socketContext(callers: CallerResolver, socket: Socket): Promise<GatewayContext> {
  const request = upgradeOf(socket);
  return { req: request, caller: await callers.fromUpgrade(request.headers) };
}

/** WebSocket side of the API: signed in or closed (4403), same origin, the same limits as over HTTP. */
export const socketOptions = (
  callers: CallerResolver,
  publicUrl: string | undefined,
): ServerOptions<Params, unknown> => ({
  connectionInitWaitTimeout: 5_000,
  async onConnect(socket) {
    if (!sameOrigin(upgradeOf(socket), publicUrl)) return false;
    return (await socketContext(callers, socket)).caller.ctx !== null;
  },
  context: (socket: Socket) => socketContext(callers, socket),
  parse: (source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS }),
  validate: (schema, document) =>
    validate(schema, document, [...specifiedRules, ...LIMITS, onlySubscriptions]),
  onError: (_socket, id, _payload: SubscribePayload, errors) =>
    errors.map((error) => {
      const known = error.originalError ? error : { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
      const plain = { ...error.toJSON(), ...('extensions' in known && { extensions: known.extensions }) };
      return presentError(error, plain, { locale: 'zh-CN', requestId: id });
    }),
});
