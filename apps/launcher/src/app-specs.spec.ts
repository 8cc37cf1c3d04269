import { readyUrlOf, variablesFor } from './app-specs.js';

describe('what an app that stays up is told', () => {
  it('is its own address of the database, not the owner’s nor another app’s', () => {
    const known = {
      DATABASE_OWNER_URL: 'o',
      DATABASE_GATEWAY_URL: 'g',
      DATABASE_WORKER_URL: 'w',
      QUEUE_DATABASE_URL: 'q',
      REDIS_URL: 'r',
      PERSON_INDEX_KEY_FILE: 'k',
      DATA_KEY_FILE: 'd',
    };
    expect(variablesFor('DATABASE_GATEWAY_URL', known)).toEqual({
      DATABASE_GATEWAY_URL: 'g',
      QUEUE_DATABASE_URL: 'q',
      REDIS_URL: 'r',
      PERSON_INDEX_KEY_FILE: 'k',
      DATA_KEY_FILE: 'd',
    });
    const worker = variablesFor('DATABASE_WORKER_URL', known);
    expect(worker).not.toHaveProperty('PERSON_INDEX_KEY_FILE');
    expect(worker).not.toHaveProperty('DATA_KEY_FILE');
  });
});

describe('where an app is asked whether it is ready', () => {
  it.each([
    ['0.0.0.0', 'http://127.0.0.1:80/readyz'],
    ['192.168.1.5', 'http://192.168.1.5:80/readyz'],
    ['::1', 'http://[::1]:80/readyz'],
  ])('%s', (host, url) => {
    expect(readyUrlOf(host, 80)).toBe(url);
  });
});
