import JSZip from 'jszip';
import { composeSummary } from './compose-summary.js';
import { summaryDocument } from './summary-document.js';
import { changleRecord } from './testing/changle-record.js';

const unzipped = async (record = changleRecord) => {
  const content = composeSummary(record, { stage: 'draft', gapTexts: [] });
  return JSZip.loadAsync(await summaryDocument({ content, record }));
};
const part = async (zip: JSZip, path: string): Promise<string> =>
  (await zip.file(path)?.async('string')) ?? '';
const plainText = (xml: string): string =>
  xml
    .replace(/<\/w:p>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&quot;/gu, '"');

describe('the Word document', () => {
  let zip: JSZip;
  let document: string;
  beforeAll(async () => {
    zip = await unzipped();
    document = await part(zip, 'word/document.xml');
  });

  it('is an A4 page with the margins of GB/T 9704-2012', () => {
    expect(document.slice(document.indexOf('<w:sectPr'))).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u);
    expect(document).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"[^>]* w:footer="1417"/u,
    );
    expect(document).not.toContain('w:docGrid w:type');
  });

  it('sets 22 lines of 28 characters in 3号仿宋, two characters in', async () => {
    const styles = await part(zip, 'word/styles.xml');
    const body = /<w:style [^>]*w:styleId="OfficialBody".*?<\/w:style>/su.exec(styles)?.[0] ?? '';
    expect(body).toMatch(/w:line="579"/u);
    expect(body).toMatch(/w:lineRule="exact"/u);
    expect(body).toMatch(/w:firstLineChars="200"/u);
    expect(body).toMatch(/<w:spacing w:val="-5"\/>/u);
    expect(body).toMatch(/w:eastAsia="仿宋"/u);
    expect(body).toMatch(/<w:sz w:val="32"\/>/u);
  });

  it('sets the title in 2号小标宋 and headings in 黑体, with fallbacks for fonts that are not installed', async () => {
    const styles = await part(zip, 'word/styles.xml');
    const title = /<w:style [^>]*w:styleId="OfficialTitle".*?<\/w:style>/su.exec(styles)?.[0] ?? '';
    expect(title).toMatch(/w:eastAsia="方正小标宋简体"/u);
    expect(title).toMatch(/<w:sz w:val="44"\/>/u);
    expect(title).toMatch(/<w:jc w:val="center"\/>/u);
    expect(styles).toMatch(/w:styleId="OfficialHeading1".*?w:eastAsia="黑体"/su);
    expect(await part(zip, 'word/fontTable.xml')).toMatch(/w:name="仿宋"><w:altName w:val="FangSong,/u);
  });

  it('numbers odd pages at the right and even pages at the left', async () => {
    const footers = await Promise.all(zip.file(/^word\/footer\d\.xml$/u).map((file) => file.async('string')));
    expect(footers).toHaveLength(2);
    expect(footers.some((xml) => /<w:jc w:val="right"\/>/u.test(xml))).toBe(true);
    expect(footers.some((xml) => /<w:jc w:val="left"\/>/u.test(xml))).toBe(true);
    for (const xml of footers) expect(plainText(xml)).toMatch(/— .*PAGE.* —/u);
    expect(await part(zip, 'word/settings.xml')).toContain('w:evenAndOddHeaders');
  });

  it('carries the figure sentence, the signature and the annexes', () => {
    const text = plainText(document);
    expect(text).toContain(
      '据统计，活动期间，中心及各法律援助工作站共发放资料6043份，出动宣传车2车次，悬挂标语35幅，举办咨询活动12场次，接受咨询1043人次，解答问题205件，出版宣传栏242期。',
    );
    expect(text).toContain('长乐区法律援助中心\n2026年6月5日\n');
    expect(text).toContain('附件：1.活动情况统计表\n2.数据说明\n');
    expect(text).toContain('1.数据截至2026年6月5日，统计期间为2026年5月1日至2026年5月31日。');
    expect(text.match(/合计\n6043\n2\n35\n12\n1043\n205\n242\n/u)).not.toBeNull();
  });

  it('writes -- for a unit that has not reported, and leaves out the table when nothing is known per unit', async () => {
    const rows = (changleRecord.byUnit ?? []).map((row, at) => (at === 3 ? { ...row, figures: {} } : row));
    const owing = plainText(
      await part(await unzipped({ ...changleRecord, byUnit: rows }), 'word/document.xml'),
    );
    expect(owing).toContain('营前街道\n--\n--\n');
    const bare = plainText(await part(await unzipped({ ...changleRecord, byUnit: [] }), 'word/document.xml'));
    expect(bare).toContain('附件：数据说明\n');
    expect(bare).not.toContain('活动情况统计表');
  });
});
