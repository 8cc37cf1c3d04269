import { childEnvironment, databaseVariables, placeVariables, withRole } from './environment.js';
import { placesOf } from './places.js';

const passwords = { postgres: 'p', app_gateway: 'g/1', app_worker: 'w', app_rollup: 'r', app_queue: 'q' };
const secrets = { passwords, postgresPort: 15432 };
const owner = 'postgresql://postgres:p@127.0.0.1:15432/fayuan?sslmode=disable';

describe('what the apps are told', () => {
  it('is the same database under a role of their own', () => {
    expect(withRole(owner, 'app_gateway', 'g/1')).toBe(
      'postgresql://app_gateway:g%2F1@127.0.0.1:15432/fayuan?sslmode=disable',
    );
    const variables = databaseVariables(owner, secrets, {});
    expect(Object.keys(variables)).toHaveLength(5);
    expect(variables['QUEUE_DATABASE_URL']).toContain('app_queue:q@');
  });

  it('never overrules what the user has set', () => {
    const given = { DATABASE_WORKER_URL: 'postgresql://mine/db', FILES_DIR: '/srv/files' };
    expect(databaseVariables(owner, secrets, given)['DATABASE_WORKER_URL']).toBe('postgresql://mine/db');
    expect(placeVariables(placesOf('/p'), given)['FILES_DIR']).toBe('/srv/files');
    expect(placeVariables(placesOf('/p'), {})['PERSON_INDEX_KEY_FILE']).toBe('/p/.data/person-keys');
    expect(placeVariables(placesOf('/p'), {})['DATA_KEY_FILE']).toBe('/p/.data/data-keys');
    expect(placeVariables(placesOf('/p'), { DATA_KEY_FILE: '/d' })['DATA_KEY_FILE']).toBe('/d');
    expect(placeVariables(placesOf('/p'), { PERSON_INDEX_KEY_FILE: '/k' })['PERSON_INDEX_KEY_FILE']).toBe(
      '/k',
    );
    expect(placeVariables(placesOf('/p'), {})['WEB_DESK_DIR']).toBe('/p/apps/desk/dist');
  });

  it('leaves out the address the launcher has split by roles', () => {
    const environment = childEnvironment({ DATABASE_URL: owner, LANG: 'C' }, { HOST: 'h' });
    expect(environment).toEqual({ NODE_ENV: 'production', LANG: 'C', HOST: 'h' });
  });
});
