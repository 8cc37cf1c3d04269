import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ArchiveFile } from '@fayuan/directives';
import { FileStore } from '@fayuan/files';
import { newId } from '@fayuan/kernel';
import { archiveFaults } from './archive-check.js';
import { archiveZip } from './archive-zip.js';
import { jsonPiece, keepPieces, numbered, type Part } from './parts.js';

describe('the zip of an archive', () => {
  let folder: string;
  let store: FileStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fayuan-zip-'));
    store = new FileStore(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const archive = (): ArchiveFile => ({
    id: newId(),
    directiveId: newId(),
    tenantId: newId(),
    title: '关于宣传月的通知',
    requestedBy: '张三',
    requestedAt: new Date('2026-06-01T00:00:00Z'),
    done: 0,
    total: 0,
    sha256: null,
    bytes: null,
    finishedAt: null,
  });
  const headOf = (file: ArchiveFile) => ({
    archive: file,
    documentNumber: '长乐法援〔2026〕5号',
    issuer: '长乐区法律援助中心',
    timeZone: 'Asia/Shanghai',
  });
  const keep = async (id: string): Promise<Part> => {
    const [part] = await keepPieces(store, id, [jsonPiece('3-回执/回执-001.json', { signed: true })]);
    if (!part) throw new Error('no part was kept');
    return part;
  };

  it('holds every piece with its checksum, more of them than a process may have open at once', async () => {
    const file = archive();
    const part = await keep(file.id);
    const parts = Array.from({ length: 1_500 }, (_, at) => ({
      ...part,
      path: `3-回执/${numbered(at)}.json`,
    }));
    const bytes = await buffer(archiveZip(store, headOf(file), parts));
    expect(await archiveFaults(bytes)).toEqual([]);
  });

  it('fails when a piece was lost, rather than leaving it out', async () => {
    const file = archive();
    const part = await keep(file.id);
    const lost = { ...part, path: '3-回执/没有.json', sha256: '0'.repeat(64) };
    await expect(buffer(archiveZip(store, headOf(file), [part, lost]))).rejects.toThrow('ENOENT');
  });
});
