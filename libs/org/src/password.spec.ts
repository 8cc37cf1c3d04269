import { checkPassword, hashPassword } from './password.js';
import { passwordProblem } from './password-policy.js';

describe('a password', () => {
  it('is kept as argon2id with 19 MiB, two passes and one lane, salted', async () => {
    const [one, two] = await Promise.all([
      hashPassword('电池马订书钉正确'),
      hashPassword('电池马订书钉正确'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await checkPassword(one, '电池马订书钉正确')).toBe(true);
    expect(await checkPassword(one, '电池马订书钉错误')).toBe(false);
  });

  it('fits nobody when there is no hash', async () => {
    expect(await checkPassword(null, '')).toBe(false);
    expect(await checkPassword(null, 'anything at all')).toBe(false);
  });

  it('is long, not absurdly so, and does not hold the login', () => {
    expect(passwordProblem('九个字不够长的密码', 'someone', 'next')?.code).toBe('password.too_short');
    expect(passwordProblem('x'.repeat(201), 'someone', 'next')?.code).toBe('password.too_long');
    expect(passwordProblem('SomeOne-12345', 'someone', 'next')?.code).toBe('password.is_login');
    expect(passwordProblem('十个字正好够长的密码', 'someone', 'next')).toBeNull();
  });
});
