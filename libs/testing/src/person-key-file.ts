import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs something that reads a file of person keys (PERSON_INDEX_KEY_FILE) while it starts; the file is gone afterwards. */
export async function withPersonKeyFile<T>(run: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'fayuan-keys-'));
  try {
    const file = join(folder, 'person-keys');
    await writeFile(file, `test:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    return await run(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
