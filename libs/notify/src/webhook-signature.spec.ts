import { createHmac } from 'node:crypto';
import { isSignedBy, webhookSignature } from './webhook-signature.js';

describe('the signature of a webhook', () => {
  const given = { timestamp: 1_764_000_000, body: '{"a":"催办"}' };

  it('is the HMAC-SHA256 over timestamp.body', () => {
    const hex = createHmac('sha256', 'secret').update('1764000000.{"a":"催办"}').digest('hex');
    expect(webhookSignature('secret', given.timestamp, given.body)).toBe(`v1=${hex}`);
  });

  it('holds for exactly this secret, moment and body', () => {
    const signature = webhookSignature('secret', given.timestamp, given.body);
    expect(isSignedBy('secret', { ...given, signature })).toBe(true);
    expect(isSignedBy('other', { ...given, signature })).toBe(false);
    expect(isSignedBy('secret', { ...given, signature, timestamp: given.timestamp + 1 })).toBe(false);
    expect(isSignedBy('secret', { ...given, signature, body: '{}' })).toBe(false);
    expect(isSignedBy('secret', { ...given, signature: 'v1=' })).toBe(false);
  });
});
