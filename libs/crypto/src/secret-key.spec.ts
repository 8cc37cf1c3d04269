import { randomBytes } from 'node:crypto';
import { parseKeys } from './secret-key.js';

const secret = () => randomBytes(32).toString('base64');

describe('parseKeys', () => {
  it('reads one key, or two while they are being changed, the newest first', () => {
    expect(parseKeys(`k2:${secret()}\nk1:${secret()}\n`).map(({ id }) => id)).toEqual(['k2', 'k1']);
  });

  it('takes no key that is weak, unnamed or doubled, and never repeats the secret', () => {
    const one = secret();
    for (const wrong of ['', `K:${one}`, one, `k:c2hvcnQ=`, `k:${one} k:${secret()}`]) {
      expect(() => parseKeys(wrong)).toThrow();
      expect(() => parseKeys(wrong)).not.toThrow(one);
    }
  });
});
