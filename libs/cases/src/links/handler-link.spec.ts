import * as fc from 'fast-check';
import { digestOf, isProof, newSecret, proofOf } from './handler-link.js';

describe('the proof of who opens a link', () => {
  it('is the end of the licence number, of the telephone where there is none', () => {
    expect(proofOf({ licenceNumber: '13501202610000001', phone: '0591-12345678' })).toBe('0001');
    expect(proofOf({ licenceNumber: null, phone: '0591-1234 5678' })).toBe('5678');
    expect(proofOf({ licenceNumber: '闽A-12x', phone: null })).toBe('A12X');
    expect(proofOf({ licenceNumber: null, phone: null })).toBeNull();
    expect(proofOf({ licenceNumber: '007', phone: '0591-12345678' })).toBeNull();
  });

  it('is known by whoever types its very signs, in capitals or not', () => {
    expect(isProof('A12X', ' a12x ')).toBe(true);
    fc.assert(
      fc.property(fc.string(), (typed) => isProof('A12X', typed) === (typed.trim().toUpperCase() === 'A12X')),
    );
  });
});

describe('a secret', () => {
  it('is long, never the same, and kept as a digest alone', () => {
    const [one, other] = [newSecret(), newSecret()];
    expect(one).toMatch(/^[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(digestOf(one)).toHaveLength(32);
    expect(digestOf(one)?.equals(digestOf(other) as Buffer)).toBe(false);
  });

  it('is nothing that does not look like one', () => {
    fc.assert(fc.property(fc.string(), (text) => (digestOf(text) === null) === !/^[\w-]{43}$/.test(text)));
  });
});
