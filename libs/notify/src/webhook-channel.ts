import { lookup as resolve } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Clock } from '@fayuan/context';
import type { Channel, Destination, OutgoingMessage } from './channel.js';
import { DeliveryError } from './delivery-error.js';
import { isPrivateAddress } from './private-address.js';
import { webhookSignature } from './webhook-signature.js';

export interface WebhookOptions {
  readonly clock: Clock;
  /** Whether addresses of private networks and plain http are allowed. */
  readonly allowPrivate: boolean;
  /** 10 s unless told otherwise. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Resolves a name as usual and refuses when any of its addresses is private: what is checked is what is connected to. */
const publicLookup: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '');
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => isPrivateAddress(address)))
      return done(new DeliveryError('address_not_allowed') as NodeJS.ErrnoException, '');
    return options.all ? done(null, addresses) : done(null, first.address, first.family);
  });
};

/** A signed POST to the unit's endpoint; the protocol stands in the README. */
export function webhookChannel(options: WebhookOptions): Channel {
  return {
    kind: 'webhook',
    send: async (message, to) => {
      const url = allowedUrl(to.address, options.allowPrivate);
      const body = bodyOf(message);
      const status = await post(url, body, { ...headersOf(message, to, body, options.clock) }, options);
      if (status < 200 || status > 299) throw new DeliveryError(`HTTP_${status}`);
    },
  };
}

/** @throws DeliveryError when the address may not be called. */
function allowedUrl(address: string, allowPrivate: boolean): URL {
  const url = new URL(address);
  if (allowPrivate) return url;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol !== 'https:' || (isIP(host) !== 0 && isPrivateAddress(host)))
    throw new DeliveryError('address_not_allowed');
  return url;
}

const bodyOf = ({ id, messageId, unitId, unitName, day, content, url }: OutgoingMessage): string =>
  JSON.stringify({ id, messageId, unitId, unitName, day, title: content.title, lines: content.lines, url });

function headersOf(message: OutgoingMessage, to: Destination, body: string, clock: Clock) {
  const timestamp = Math.floor(clock.now().getTime() / 1000);
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'idempotency-key': message.id,
    'x-fayuan-timestamp': String(timestamp),
    'x-fayuan-signature': webhookSignature(to.secret ?? '', timestamp, body),
  };
}

/** @returns the status of the answer; the answer itself is of no interest and is not read. */
function post(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowPrivate, timeoutMs = TIMEOUT_MS }: WebhookOptions,
): Promise<number> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((done, fail) => {
    const request = send(
      url,
      {
        method: 'POST',
        headers,
        signal: AbortSignal.timeout(timeoutMs),
        ...(!allowPrivate && { lookup: publicLookup }),
      },
      (response) => {
        response.destroy();
        done(response.statusCode ?? 0);
      },
    );
    request.on('error', (error) =>
      fail(
        error.name === 'AbortError' || error.name === 'TimeoutError' ? new DeliveryError('timeout') : error,
      ),
    );
    request.end(body);
  });
}
