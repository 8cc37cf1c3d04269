import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

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

  /**
   * As `put`, for bytes that come one after another, so that what is large never lies in memory as a whole.
   * @returns their hash and how many they are
   */
  async putStream(
    unitId: string,
    stream: AsyncIterable<Uint8Array>,
  ): Promise<{ readonly sha256: string; readonly bytes: number }> {
    const folder = this.folder(unitId);
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `${randomBytes(12).toString('hex')}.part`);
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      const file = await open(unfinished, 'wx');
      try {
        for await (const chunk of stream) {
          hash.update(chunk);
          bytes += chunk.length;
          await file.writeFile(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const sha256 = hash.digest('hex');
      await rename(unfinished, this.path(unitId, sha256));
      return { sha256, bytes };
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  /** As `read`, piece by piece. */
  stream(unitId: string, sha256: string): Readable {
    return createReadStream(this.path(unitId, sha256));
  }

  /** Takes a whole folder away; nothing happens when there is none. */
  async removeFolder(unitId: string): Promise<void> {
    await rm(this.folder(unitId), { recursive: true, force: true });
  }

  private folder(unitId: string): string {
    if (!FOLDER.test(unitId)) throw new Error('not a folder of stored files');
    return join(this.root, unitId);
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
