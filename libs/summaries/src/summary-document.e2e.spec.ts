import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { composeSummary } from './compose-summary.js';
import { summaryDocument } from './summary-document.js';
import { changleRecord } from './testing/changle-record.js';

const run = promisify(execFile);

describe('the Word document in LibreOffice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fayuan-summary-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('opens, keeps A4 and says what the summary says', async () => {
    const content = composeSummary(changleRecord, { stage: 'final', gapTexts: [] });
    const file = join(folder, 'summary.docx');
    await writeFile(file, await summaryDocument({ content, record: changleRecord }));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);

    const pdf = join(folder, 'summary.pdf');
    const { stdout: facts } = await run('pdfinfo', [pdf]);
    expect(facts).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/u);
    const { stdout: printed } = await run('pdftotext', ['-layout', pdf, '-']);
    const text = printed.replace(/\s/gu, '');
    for (const figure of ['6043份', '2车次', '35幅', '12场次', '1043人次', '205件', '242期'])
      expect(text).toContain(figure);
    expect(text).toContain('据统计，活动期间，中心及各法律援助工作站共发放资料6043份');
    expect(text).toContain('—1—');
    expect(text).toContain('附件2');
  }, 120_000);
});
