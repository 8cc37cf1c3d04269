import { DataKeys } from '@fayuan/crypto';
import type { FileStore } from '@fayuan/files';
import type { ReadRow } from '@fayuan/papers';

/**
 * What is in a file of an import, sealed under the key of its unit, in a folder of its own that is taken away as a whole.
 * Nothing of it lies anywhere in clear.
 */
export class ImportFiles {
  constructor(
    private readonly store: FileStore,
    private readonly keys: DataKeys,
  ) {}

  /** @returns the name of the sealed file */
  keep(unitId: string, importId: string, bytes: Buffer): Promise<string> {
    const sealed = this.keys.cipherOf(unitId).seal(bytes.toString('base64'), place(importId));
    return this.store.put(importId, sealed);
  }

  async open(unitId: string, importId: string, name: string): Promise<Buffer> {
    const sealed = await this.store.read(importId, name);
    return Buffer.from(this.keys.cipherOf(unitId).open(sealed, place(importId)), 'base64');
  }

  keepRows(unitId: string, importId: string, rows: readonly ReadRow[]): Promise<string> {
    return this.keep(unitId, importId, Buffer.from(JSON.stringify(rows)));
  }

  async openRows(unitId: string, importId: string, name: string): Promise<ReadRow[]> {
    return JSON.parse((await this.open(unitId, importId, name)).toString('utf8')) as ReadRow[];
  }

  remove(importId: string): Promise<void> {
    return this.store.removeFolder(importId);
  }
}

const place = (importId: string): string => `ledger_import ${importId}`;
