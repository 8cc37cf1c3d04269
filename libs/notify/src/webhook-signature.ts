import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signs `timestamp.body`. @param timestamp seconds since 1970 @returns the value of `X-Fayuan-Signature` */
export const webhookSignature = (secret: string, timestamp: number, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

/** How a receiver checks it; compares in constant time. */
export function isSignedBy(
  secret: string,
  given: { readonly signature: string; readonly timestamp: number; readonly body: string },
): boolean {
  const expected = Buffer.from(webhookSignature(secret, given.timestamp, given.body));
  const actual = Buffer.from(given.signature);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
