import { randomBytes } from 'node:crypto';
import { personIndexes } from './person-index.js';
import { parseKeys } from './secret-key.js';

const NUMBER = '11010519491231002X';
const secret = () => randomBytes(32).toString('base64');

describe('personIndexes', () => {
  it('knows a person by 32 bytes under each key, the same for the same number only', () => {
    const keys = parseKeys(`k1:${secret()} k2:${secret()}`);
    const [first, second] = personIndexes(keys, NUMBER);
    expect([first?.keyId, second?.keyId]).toEqual(['k1', 'k2']);
    expect(first?.digest).toHaveLength(32);
    expect(first?.digest.equals(second?.digest as Buffer)).toBe(false);
    expect(personIndexes(keys, NUMBER.toLowerCase())).toEqual([first, second]);
    expect(personIndexes(keys, '440524188001010014')[0]?.digest.equals(first?.digest as Buffer)).toBe(false);
  });
});
