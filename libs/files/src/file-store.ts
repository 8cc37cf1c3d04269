import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const HASH = /^[0-9a-f]{64}$/;
const FOLDER = /^[0-9a-f-]{36}$/;

/**
 * Bytes by their SHA-256, in a folder per unit: the same photo twice is one file, and a unit's files can be taken out as a
 * whole. A name is only ever made of a checked id and a checked hash.
 */
export class FileStore {
  constructor(private readonly root: string) {}

  /** Keeps the bytes; whole or not at all, also when the process dies while writing. @returns their hash */
  async put(unitId: string, bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = this.path(unitId, sha256);
    if (await exists(path)) return sha256;
    await mkdir(join(this.root, unitId), { recursive: true });
    const unfinished = `${path}.${randomBytes(6).toString('hex')}.part`;
    try {
      const file = await open(unfinished, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
    return sha256;
  }

  /** @throws when there is no such file: a row without its bytes is a fault. */
  read(unitId: string, sha256: string): Promise<Buffer> {
    return readFile(this.path(unitId, sha256));
  }

  private path(unitId: string, sha256: string): string {
    if (!FOLDER.test(unitId) || !HASH.test(sha256)) throw new Error('not a stored file');
    return join(this.root, unitId, sha256);
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
