import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { lookers, LOOKED_AT } from './testing/figures-seen.js';
import { changle, changleFile, inLishui, keepScenario, totalsOf } from './testing/scenario-copies.js';
import { SystemUnderTest } from './testing/system-under-test.js';
import { documentsIn, wordText } from './testing/word-text.js';

jest.setTimeout(300_000);

const STATED = ['6043份', '2车次', '35幅', '12场次', '1043人次', '205件', '242期'];

describe('a scenario, played on the whole system', () => {
  const file = changle();
  const expected = Object.fromEntries(LOOKED_AT.map((code) => [code, totalsOf(file, code)]));
  let system: SystemUnderTest;
  let seen: Awaited<ReturnType<typeof lookers>>;

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue: 'postgres' });
    seen = await lookers(system, file.year, Object.keys(totalsOf(file, '')));
  });
  afterAll(() => system.stop());

  it('shows the totals of Changle at station, county, city and province, and the summary that states them', async () => {
    const { code, stdout, folder } = await system.scenario(changleFile);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(await seen()).toEqual(expected);
    const documents = documentsIn(folder);
    expect(documents).toHaveLength(1);
    const text = await wordText(documents[0] ?? '');
    for (const figure of STATED) expect(text).toContain(figure);
    const profile = `-env:UserInstallation=${pathToFileURL(join(system.folder, 'office')).href}`;
    const words = [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, ...documents];
    const { stdout: converted } = await promisify(execFile)('soffice', words);
    expect(converted).toContain('.txt');
  });

  it('changes no total when the same file is played again', async () => {
    const { code, stdout } = await system.scenario(changleFile);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(await seen()).toEqual(expected);
  });

  it('ends with 1 and names the difference when a total of the file is wrong', async () => {
    const wrong = {
      ...file,
      totals_at_350112001: { leaflets: 166 },
      totals_at_35: { leaflets: 6000, banners: 35 },
    };
    const { code, stdout } = await system.scenario(keepScenario(system.folder, 'wrong', wrong));
    expect(code).toBe(1);
    expect(stdout).toMatch(/DIFFERENCE 350112001 吴航街道\S* leaflets: .*expected 166, .*found 165 \(-1\)/u);
    expect(stdout).toMatch(/DIFFERENCE 35 福建省\S* leaflets: .*expected 6000, .*found 6043 \(\+43\)/u);
    expect(stdout.match(/DIFFERENCE/gu)).toHaveLength(2);
  });

  it('plays another county, and adds nothing to the first', async () => {
    const lishui = keepScenario(system.folder, 'lishui', inLishui());
    const { code, stdout } = await system.scenario(lishui);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toContain('320117001 永阳街道');
    expect(await seen()).toEqual(expected);
    expect((await system.verify()).code).toBe(0);
  });
});
