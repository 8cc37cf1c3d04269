import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variables that name files of keys, each with a file that lives while a test starts something. */
export interface KeyFiles {
  readonly PERSON_INDEX_KEY_FILE: string;
  readonly DATA_KEY_FILE: string;
}

/** Runs something that reads files of keys while it starts; the files are gone afterwards. */
export async function withKeyFiles<T>(run: (files: KeyFiles) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'fayuan-keys-'));
  const written = async (name: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, `test:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    return file;
  };
  try {
    return await run({
      PERSON_INDEX_KEY_FILE: await written('person-keys'),
      DATA_KEY_FILE: await written('data-keys'),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
