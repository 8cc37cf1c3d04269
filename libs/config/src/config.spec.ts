import { ConfigError } from './config-error.js';
import { databaseUrl, keyFile, loadConfig } from './config.js';

const wrongIn = (env: NodeJS.ProcessEnv) => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('expected a refusal');
};

describe('loadConfig', () => {
  it('has a value for everything that can be left out, and is frozen', () => {
    const config = loadConfig({});
    expect(config.GATEWAY_PORT).toBe(8080);
    expect(config.TIME_ZONE).toBe('Asia/Shanghai');
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names every wrong variable, what was given and what is allowed', () => {
    const error = wrongIn({ GATEWAY_PORT: 'http', LOG_LEVEL: 'loud', TIME_ZONE: 'Mars/Base' });
    expect(error.wrong.map((each) => each.variable).sort()).toEqual([
      'GATEWAY_PORT',
      'LOG_LEVEL',
      'TIME_ZONE',
    ]);
    expect(error.message).toContain('"http"');
    expect(error.message).toContain('a whole number from 1 to 65535');
    expect(error.message).toContain('fatal, error, warn');
  });

  it('does not print what may hold a password', () => {
    expect(wrongIn({ DATABASE_GATEWAY_URL: 'mysql://me:secret@host/db' }).message).not.toContain('secret');
  });

  it('names the variable of a missing database address', () => {
    expect(() => databaseUrl(loadConfig({}), 'GATEWAY')).toThrow(/DATABASE_GATEWAY_URL/);
  });

  it('names the variable of a missing key file', () => {
    for (const variable of ['PERSON_INDEX_KEY_FILE', 'DATA_KEY_FILE'] as const) {
      expect(keyFile(loadConfig({ [variable]: '/k' }), variable)).toBe('/k');
      expect(() => keyFile(loadConfig({ [variable]: '' }), variable)).toThrow(variable);
    }
  });
});
