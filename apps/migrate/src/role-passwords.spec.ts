import { loadConfig } from '@fayuan/config';
import { rolePasswords } from './role-passwords.js';

describe('the passwords of the roles', () => {
  it('come from the addresses of the processes', () => {
    const config = loadConfig({
      DATABASE_GATEWAY_URL: 'postgres://app_gateway:p%40ss@host/db',
      QUEUE_DATABASE_URL: 'postgres://app_queue@host/db',
    });
    expect(rolePasswords(config)).toEqual({ app_gateway: 'p@ss' });
  });

  it('are refused for an address of another user, naming the variable and not the password', () => {
    const config = loadConfig({ DATABASE_WORKER_URL: 'postgres://root:secret@host/db' });
    expect(() => rolePasswords(config)).toThrow(/DATABASE_WORKER_URL.*user root.*app_worker/);
    expect(() => rolePasswords(config)).not.toThrow(/secret/);
  });
});
