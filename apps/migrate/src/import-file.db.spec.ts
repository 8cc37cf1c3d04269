import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestDatabase } from '@fayuan/testing';
import { DEMO_PLACES } from './demo/demo-seed.js';
import { importFile } from './import-file.js';
import { runProgram } from './program.js';

describe('units:import', () => {
  let db: TestDatabase;
  let folder: string;
  const run = async (file: string) => {
    const lines: string[] = [];
    const say = (line: string) => lines.push(line);
    const code = await runProgram(say, () => importFile(db.ownerUrl, [file], say));
    return { code, lines };
  };
  const units = async () =>
    (await db.sql<{ count: number }>('select count(*)::int as count from org_unit'))[0];

  beforeAll(async () => {
    db = await TestDatabase.create();
    folder = await mkdtemp(join(tmpdir(), 'fayuan-import-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await db.drop();
  });

  it('prints every fault and ends with 1, having imported nothing', async () => {
    const file = join(folder, 'torn.csv');
    await writeFile(
      file,
      'code,parent,level,name\n35,,province,福建省\n3599,36,prefecture,某市\n35,,province,又一省\n',
    );
    const { code, lines } = await run(file);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringContaining('line 3: its parent “36” is not in the file'),
      expect.stringContaining('line 4: code 35 is already on line 2'),
      expect.stringContaining('2 faults; nothing was imported'),
    ]);
    expect(await units()).toEqual({ count: 1 });
  });

  it('names a file that is not there', async () => {
    const { code, lines } = await run(join(folder, 'nowhere.csv'));
    expect(code).toBe(1);
    expect(lines.join()).toMatch(/读不了文件 .*nowhere.csv · cannot read the file: .*ENOENT/);
  });

  it('shows progress and the counts, and 0 new the second time', async () => {
    const first = await run(DEMO_PLACES);
    expect(first.code).toBe(0);
    expect(first.lines.join('\n')).toContain('2657 townships opened');
    expect(first.lines.at(-1)).toContain('2869 new, 0 renamed, 0 unchanged');
    const second = await run(DEMO_PLACES);
    expect(second.lines.at(-1)).toContain('0 new, 0 renamed, 2869 unchanged');
    expect(await units()).toEqual({ count: 2870 });
  });
});
