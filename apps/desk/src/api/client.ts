import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import { createClient as createSocket } from 'graphql-ws';
import { NETWORK, problemsOf, SESSION_CODES } from './problems.js';
import { currentCsrfToken } from './session-token.js';
import { liveLine, networkTrouble, sessionLost } from './signals.js';

const socketAddress = (): string =>
  `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`;

const openSocket = () =>
  createSocket({
    url: socketAddress,
    retryAttempts: Number.MAX_SAFE_INTEGER,
    connectionParams: () => ({ csrfToken: currentCsrfToken() }),
    on: { connected: () => liveLine.set(true), closed: () => liveLine.set(false) },
  });

const watchAnswers = mapExchange({
  onResult: (result) => {
    const codes = problemsOf(result.error).map((problem) => problem.code);
    if (result.operation.kind !== 'subscription') networkTrouble.set(codes.includes(NETWORK));
    if (codes.some((code) => SESSION_CODES.includes(code))) sessionLost.set(sessionLost.get() + 1);
  },
});

/** Headers of every request to the gateway, GraphQL or upload; the language decides the words of its errors. */
export const gatewayHeaders = (): Record<string, string> => ({
  'x-csrf-token': currentCsrfToken(),
  'apollo-require-preflight': 'true',
  'accept-language': document.documentElement.lang || 'zh-CN',
});

/** A client of its own for every signed-in session, so that no answer outlives the person it was for. */
export const createGatewayClient = (): Client => {
  const socket = openSocket();
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({ credentials: 'same-origin', headers: gatewayHeaders() }),
    exchanges: [
      cacheExchange,
      // Behind the cache: only what really came over the network tells how the network is.
      watchAnswers,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink),
          }),
        }),
      }),
    ],
  });
};
