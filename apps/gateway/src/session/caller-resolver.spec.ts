import { browserLocale, chosenLocale } from './caller-resolver.js';
import { tokenIn } from './session-cookie.js';

describe('what a request says of its caller', () => {
  it('is the language our own app has switched on, else the account decides', () => {
    expect(chosenLocale('en')).toBe('en');
    expect(chosenLocale('zh-CN')).toBe('zh-CN');
    expect(chosenLocale('en-US,en;q=0.9')).toBeUndefined();
    expect(chosenLocale(undefined)).toBeUndefined();
  });

  it('is Chinese for a stranger, unless the browser wishes English first', () => {
    expect(browserLocale('en-US,en;q=0.9,zh;q=0.8')).toBe('en');
    expect(browserLocale('zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN');
    expect(browserLocale(undefined)).toBe('zh-CN');
  });

  it('is the session token among other cookies, and nothing that only looks like it', () => {
    const token = 'a'.repeat(43);
    expect(tokenIn(`x=1; fayuan_session=${token}; y=2`)).toBe(token);
    expect(tokenIn(`not_fayuan_session=${token}`)).toBeUndefined();
    expect(tokenIn(`fayuan_session=${token}b`)).toBeUndefined();
    expect(tokenIn(undefined)).toBeUndefined();
  });
});
