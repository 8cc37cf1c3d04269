import { join, resolve } from 'node:path';

/** The folder of the whole project; the same distance from `src` and from `dist`. */
export const projectRoot = resolve(import.meta.dirname, '../../..');

/** Where everything the running system writes is kept: one folder, so that deleting it is a fresh start. */
export interface Places {
  readonly root: string;
  readonly data: string;
  readonly logs: string;
  readonly files: string;
  readonly postgres: string;
  readonly runRecord: string;
  readonly secrets: string;
  /** The keys persons are counted by: a secret as the passwords are. */
  readonly personKeys: string;
  /** The keys personal data is encrypted with: lost, the data is lost. */
  readonly dataKeys: string;
  readonly demoSignIns: string;
}

/** The places for a project folder; what is written lies in `.data` or, for what must not touch that, in another folder. */
export function placesOf(root: string, data = join(root, '.data')): Places {
  return {
    root,
    data,
    logs: join(data, 'logs'),
    files: join(data, 'files'),
    postgres: join(data, 'postgres'),
    runRecord: join(data, 'run.json'),
    secrets: join(data, 'secrets.json'),
    personKeys: join(data, 'person-keys'),
    dataKeys: join(data, 'data-keys'),
    demoSignIns: join(data, 'demo-sign-ins.json'),
  };
}
