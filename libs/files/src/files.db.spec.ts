import { mkdtemp, readdir, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import { FileStore } from './file-store.js';
import { FilesService } from './files.service.js';

const photo = (text = 'photo') => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(text)]);

describe('photos', () => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let folder: string;
  let files: FilesService;

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    tree = await growProvince(db, { countiesPerCity: 2 });
    folder = await mkdtemp(join(tmpdir(), 'fayuan-files-'));
    files = new FilesService(gateway, new FileStore(folder));
  });
  afterAll(async () => {
    await db.drop();
    await rm(folder, { recursive: true });
  });

  const station = () => tree.stations[0] as TestUnit;
  const as = (unit: TestUnit) => actingFor(unit, ['activity.record', 'activity.read']);

  it('come back as they were sent, to the unit and to those above it', async () => {
    const kept = await files.keep(as(station()), { key: newId(), bytes: photo() });
    for (const viewer of [station(), tree.counties[0] as TestUnit, tree.province]) {
      const { content, mediaType, bytes } = await files.open(as(viewer), kept.id);
      expect({ content, mediaType, bytes }).toEqual({ content: photo(), mediaType: 'image/jpeg', bytes: 9 });
    }
  });

  it('are not found by a sibling, by a unit beside the chain, or when there is none', async () => {
    const kept = await files.keep(as(tree.counties[0] as TestUnit), { key: newId(), bytes: photo() });
    const strangers = [tree.stations[0], tree.counties[1], tree.stations[2]] as TestUnit[];
    const missing = { code: 'file.not_found' };
    for (const stranger of strangers)
      await expect(files.open(as(stranger), kept.id)).rejects.toMatchObject(missing);
    await expect(files.open(as(tree.province), newId())).rejects.toMatchObject(missing);
    await expect(files.open(as(tree.province), '../../etc/passwd')).rejects.toMatchObject(missing);
  });

  it('are kept once however often a weak line repeats the upload', async () => {
    const ctx = as(station());
    const upload = { key: newId(), bytes: photo('again') };
    const kept = await Promise.all([
      files.keep(ctx, upload),
      files.keep(ctx, upload),
      files.keep(ctx, upload),
    ]);
    expect(new Set(kept.map((file) => file.id)).size).toBe(1);
    await expect(files.keep(ctx, { ...upload, bytes: photo('other') })).rejects.toMatchObject({
      code: 'idempotency.different',
    });
  });

  it('leave no unfinished file behind, and a lost one is a fault, not an empty picture', async () => {
    const kept = await files.keep(as(station()), { key: newId(), bytes: photo('lost') });
    const names = await readdir(join(folder, station().id));
    expect(names.every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
    await unlink(join(folder, station().id, kept.sha256));
    await expect(files.open(as(station()), kept.id)).rejects.toThrow('ENOENT');
  });

  it('are refused when they are no picture, too large, or not permitted', async () => {
    const keep = (bytes: Buffer) => files.keep(as(station()), { key: newId(), bytes });
    await expect(keep(Buffer.from('<svg/>'))).rejects.toMatchObject({ code: 'file.not_a_picture' });
    await expect(keep(photo('x'.repeat(10 * 1024 * 1024)))).rejects.toMatchObject({ code: 'file.too_large' });
    await expect(
      files.keep(actingFor(station(), ['activity.read']), { key: newId(), bytes: photo() }),
    ).rejects.toMatchObject({ code: 'access.not_permitted' });
  });
});
