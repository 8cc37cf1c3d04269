import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { recordYears, YEAR } from './testing/browser/recorded-year.js';
import { Story } from './testing/browser/story.js';
import { change, RECORD } from './testing/browser/work-under-way.js';
import { sheetRows } from './testing/sheet-rows.js';

jest.setTimeout(180_000);

const CONSULTATIONS = '接受法律咨询';
const INSPECTIONS = '下乡督查';
const COUNTY = '长乐区法律援助中心';
const WUHANG = '吴航街道法律援助工作站';
const HANGCHENG = '航城街道法律援助工作站';
const GUHUAI = '古槐镇法律援助工作站';
const YUTIAN = '玉田镇法律援助工作站';

describe('a city reads its statistics, down to the rows', () => {
  const story = Story.begin();
  let officer: Page;

  const rowOf = (unit: string): Locator => officer.getByRole('row').filter({ hasText: unit });
  /** The cells of a unit as they read, its name first. */
  const cellsOf = async (unit: string): Promise<string[]> => {
    await rowOf(unit).first().waitFor();
    return rowOf(unit).first().getByRole('cell').allInnerTexts();
  };
  const strip = (indicator: string): Locator =>
    officer.locator('.strip-cell').filter({ has: officer.getByText(indicator, { exact: true }) });
  /** Chooses once the list before has gone: it would be taken for this one's. */
  const choose = async (field: Locator, option: string): Promise<void> => {
    await officer.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
    await desk.choose(officer, field, option);
  };
  const choosePeriod = async (kind: string, period: string): Promise<void> => {
    await choose(officer.getByLabel('统计期类型'), kind);
    await choose(officer.getByRole('combobox', { name: '年度' }), `${YEAR}年`);
    await choose(officer.getByLabel('统计期', { exact: true }), period);
  };

  story.step(
    'it chooses an area and a quarter, and sees totals beside the year before and the quarter before',
    async () => {
      await recordYears(story.system);
      officer = await story.atDesk('fz-officer');
      await desk.goTo(officer, '统计');
      await choose(officer.getByLabel('业务领域'), '咨询');
      await choosePeriod('季度', `${YEAR}年第1季度`);
      await desk.untilTotal(officer, CONSULTATIONS, '357');
      await strip(CONSULTATIONS).getByText('比上年同期增加 82，增长 29.8%').waitFor();
      await strip(CONSULTATIONS).getByText('上期没有记录').waitFor();
      await strip(CONSULTATIONS)
        .getByText(/^已报齐 1 \/ \d+ 个单位，迟报 1，零报告 1$/u)
        .waitFor();
      await officer.getByRole('img', { name: `${CONSULTATIONS}逐月变化` }).waitFor();
      await officer.getByRole('img', { name: `${CONSULTATIONS}，按单位由多到少` }).waitFor();
      expect((await cellsOf(COUNTY)).slice(0, 3)).toEqual([COUNTY, '357', '+82（+29.8%）']);
      await look(officer, 'desk-statistics-city');
    },
  );

  story.step(
    'a county leads to its stations: a nil report, nothing reported and not applicable read differently',
    async () => {
      await rowOf(COUNTY).getByRole('button', { name: COUNTY, exact: true }).click();
      await officer.getByText(COUNTY, { exact: true }).and(officer.locator('[aria-current=page]')).waitFor();
      await desk.untilTotal(officer, CONSULTATIONS, '357');
      expect((await cellsOf(WUHANG)).slice(1, 3)).toEqual(['312', '+37（+13.5%）']);
      expect((await cellsOf(HANGCHENG)).slice(1, 3)).toEqual(['40', '基数为 0']);
      expect((await cellsOf(GUHUAI)).slice(1, 3)).toEqual(['0', '']);
      expect((await cellsOf(YUTIAN)).slice(1, 3)).toEqual(['--', '']);
      await choose(officer.getByLabel('业务领域'), '宣传');
      await officer.getByRole('combobox', { name: '指标', exact: true }).fill(INSPECTIONS);
      await officer.locator('.ant-select-dropdown:visible').getByTitle(INSPECTIONS).first().click();
      await officer.keyboard.press('Escape');
      await desk.untilTotal(officer, INSPECTIONS, '0');
      const cells = await cellsOf(GUHUAI);
      expect(cells).toContain('/');
      await officer.goBack();
      await officer.goBack();
      await desk.untilTotal(officer, CONSULTATIONS, '357');
    },
  );

  story.step('a figure opens the rows it is made of, which sum up to it, and a row its record', async () => {
    await strip(CONSULTATIONS).getByRole('button', { name: '357', exact: true }).click();
    const rows = officer.getByRole('dialog').first();
    await rows.getByText(/^合计 357人次，由 3 条记录组成$/u).waitFor();
    for (const title of ['学雷锋日法律咨询', '春节返乡法律咨询', '三八妇女维权咨询'])
      await rows.getByRole('button', { name: title }).waitFor();
    expect(await rows.getByText('宣传月法律咨询').count()).toBe(0);
    await rows.getByRole('button', { name: '学雷锋日法律咨询' }).click();
    await officer.getByRole('dialog').last().getByText(`${YEAR}-03-05`).waitFor();
    await desk.closeByEscape(officer, officer.getByRole('dialog').nth(1));
    await desk.closeByEscape(officer, rows);
  });

  story.step('Back leads to the city; all stations stand in one list, each under its county', async () => {
    await officer
      .getByRole('navigation', { name: '单位层级' })
      .getByRole('button', { name: /^福州市/u })
      .click();
    await rowOf(COUNTY).first().waitFor();
    await choose(officer.getByLabel('层级', { exact: true }), '全部乡镇级单位');
    await rowOf('鼓东街道').first().waitFor();
    await officer.getByText('已显示 100 条').waitFor();
    await officer.getByRole('button', { name: '加载更多' }).click();
    await rowOf(WUHANG).getByText(COUNTY).waitFor();
    expect((await cellsOf(WUHANG))[1]).toBe('312');
  });

  story.step('months that nobody reported are no zero', async () => {
    await choosePeriod('半年', `${YEAR}年上半年`);
    await desk.untilTotal(officer, CONSULTATIONS, '377');
    await officer.getByText(`未报的月份（图中断开）：${YEAR}-04、${YEAR}-06`).waitFor();
    const month = (number: string) =>
      officer
        .getByRole('row')
        .filter({ hasText: `${YEAR}-${number}` })
        .first();
    expect((await month('01').getByRole('cell').allInnerTexts())[1]).toBe('0');
    expect((await month('04').getByRole('cell').allInnerTexts())[1]).toBe('--');
    expect((await month('03').getByRole('cell').allInnerTexts()).slice(1, 4)).toEqual([
      '317',
      '275',
      '+42（+15.3%）',
    ]);
  });

  story.step(
    'a statistical year begins in December; the address keeps the choice over a reload',
    async () => {
      await choosePeriod('统计年度', `${YEAR}统计年度`);
      await desk.untilTotal(officer, CONSULTATIONS, '377');
      await choose(officer.getByLabel('层级', { exact: true }), '全部县级单位');
      await officer.getByText('环比', { exact: true }).last().click();
      await rowOf(COUNTY).first().waitFor();
      const before = { address: officer.url(), cells: await cellsOf(COUNTY) };
      expect(before.address).toContain(`from=${YEAR - 1}-12-01&to=${YEAR}-11-30`);
      await officer.reload();
      await desk.untilTotal(officer, CONSULTATIONS, '377');
      expect(await cellsOf(COUNTY)).toEqual(before.cells);
      expect(officer.url()).toBe(before.address);
      await officer.getByText(`${YEAR}统计年度`).first().waitFor();
      await officer.getByText('全部县级单位').first().waitFor();
    },
  );

  story.step('an address that makes no sense shows the first choice', async () => {
    const sense = officer.url();
    const [page] = sense.split('?');
    await officer.goto(
      `${page}?unit=x&indicators=nonsense&from=May&to=2026-02-31&level=VILLAGE&kind=never&campaign=1`,
    );
    await strip(CONSULTATIONS).waitFor();
    await officer.getByRole('heading', { level: 1, name: '统计' }).waitFor();
    await officer.goto(sense);
  });

  story.step('the workbook holds the numbers of the screen', async () => {
    await rowOf(COUNTY).first().waitFor();
    const shown = await cellsOf(COUNTY);
    const coming = officer.waitForEvent('download');
    await officer.getByRole('link', { name: '导出 Excel' }).click();
    const file = await coming;
    const rows = await sheetRows(readFileSync(await file.path()));
    const line = rows.find(([unit]) => unit === COUNTY) ?? [];
    expect(line).toContain('377');
    expect(shown[1]).toBe('377');
    expect(rows.some((row) => row[0]?.startsWith('福州市') && row.includes('377'))).toBe(true);
  });

  story.step('the first page shows what was recorded last, and leads to the record', async () => {
    const worker = await story.system.signedIn('350112001');
    const heldOn = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
    const measures = [{ indicator: 'leaflets', quantity: 12 }];
    const input = { kind: 'LEAFLETS_AND_BANNERS', title: '圩日发放资料', place: '集镇', heldOn, measures };
    await desk.goTo(officer, '工作台');
    await officer.getByText('最近 7 天本单位及下级没有新的活动记录。').waitFor();
    await change(worker, RECORD, { input });
    await officer.getByText('发放宣传资料 12 份').waitFor();
    await officer.getByRole('button', { name: '圩日发放资料' }).click();
    await officer.getByRole('dialog').getByText(heldOn, { exact: true }).waitFor();
    await look(officer, 'desk-newest');
  });

  story.end();
});
