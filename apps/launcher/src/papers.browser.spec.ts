import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from './places.js';
import * as desk from './testing/browser/desk-acts.js';
import { namelessControls, Visitors } from './testing/browser/visitors.js';
import { SystemUnderTest } from './testing/system-under-test.js';

jest.setTimeout(180_000);

/** Where the pictures of the screens are kept; not set: none are. */
const screensFolder = process.env['SCREENS_DIR'];
const failuresFolder = join(projectRoot, '.data/test-reports/browser/papers');
const TITLE = '关于商请协助开展法律援助宣传月现场咨询活动的函';

async function picture(page: Page, name: string): Promise<void> {
  if (screensFolder) await page.screenshot({ path: join(projectRoot, screensFolder, `${name}.png`) });
}

describe('the papers a county writes', () => {
  let system: SystemUnderTest;
  let visitors: Visitors;
  let officer: Page;
  let leader: Page;

  const passwordOf = (login: string) =>
    system.demoSignIns.find((person) => person.login === login)?.password ?? '';
  const step = (what: string, work: () => Promise<void>) =>
    it(what, () => visitors.step(failuresFolder, work)());
  const sheets = () => officer.frameLocator('iframe[title="公文预览"]');

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue: 'postgres' });
    visitors = await Visitors.before(system.url);
    officer = await visitors.atDesk();
    await desk.signInAtDesk(officer, 'cl-officer', passwordOf('cl-officer'));
    leader = await visitors.atDesk();
    await desk.signInAtDesk(leader, 'cl-leader', passwordOf('cl-leader'));
  });
  afterAll(async () => {
    await visitors?.close();
    await system?.stop();
  });

  step(
    'a notice is laid out beside the form while it is typed, and the last layout stays meanwhile',
    async () => {
      await officer.goto(`${system.url}/desk/directives/new?kind=GENERAL`);
      await officer.getByText('对照', { exact: true }).click();
      await sheets().getByText('稿件，尚未印发').waitFor();
      await officer.getByLabel('标题').first().fill('关于报送宣传材料的通知');
      await sheets().getByText('关于报送宣传材料的通知').waitFor();
      await officer.getByLabel('标题').first().fill('关于报送宣传材料和影像资料的通知');
      await sheets().locator('.line.title').first().waitFor();
      await sheets().getByText('关于报送宣传材料和影像资料的通知').waitFor();
      await sheets().getByText('各法律援助工作站：').waitFor();
      await picture(officer, 'desk-editor-both');
      await officer.getByText('预览', { exact: true }).click();
      await sheets().getByText('关于报送宣传材料和影像资料的通知').waitFor();
      await picture(officer, 'desk-editor-preview');
    },
  );

  step('a letter goes to bodies of the address book, in the layout of a letter', async () => {
    await desk.goTo(officer, '请示报告与函');
    await desk.button(officer, '通讯录').click();
    const book = officer.getByRole('dialog');
    await book.getByLabel('单位名称').fill('长乐市妇女联合会');
    await desk.button(book, '添加单位').click();
    await book.getByRole('cell', { name: '长乐市妇女联合会', exact: true }).waitFor();
    await officer.keyboard.press('Escape');
    await officer.goto(`${system.url}/desk/correspondence/new?kind=LETTER`);
    await officer.getByLabel('标题').fill(TITLE);
    await desk.choose(officer, officer.getByLabel('主送单位'), '长乐市妇女联合会');
    await officer.keyboard.press('Escape');
    await officer
      .getByLabel('正文')
      .fill('为做好今年法律援助宣传月工作，拟于5月11日在吴航街道举办现场咨询活动。\n请派员参加，专此函达。');
    await officer.getByLabel('联系人').fill('陈丽');
    await officer.getByLabel('联系电话').fill('0591-28881234');
    expect(await namelessControls(officer)).toEqual([]);
    await picture(officer, 'desk-letter-editor');
    await desk.button(officer, '保存草稿').click();
    await sheets().getByText('长乐市妇女联合会：').waitFor();
    await sheets().getByText('联系人：陈丽').waitFor();
    await desk.button(officer, '送签').click();
    await leader.goto(officer.url());
    await desk.button(leader, '签发').click();
    await desk.button(officer, '发出').click();
    await sheets()
      .getByText(/〔\d{4}〕\d+号/u)
      .waitFor();
  });

  step('its delivery is recorded with a photo of the stamped receipt', async () => {
    await desk.button(officer, '登记送达').click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('送达人').fill('陈丽');
    const file = { name: '回执.jpg', mimeType: 'image/jpeg', buffer: await visitors.photo() };
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByText('照片 1').waitFor();
    await picture(officer, 'desk-letter-delivery');
    await desk.button(dialog, '保存').click();
    await dialog.waitFor({ state: 'hidden' });
    await officer.getByRole('img', { name: '回执第 1 张' }).waitFor();
    await officer.getByRole('img', { name: '回执第 1 张' }).scrollIntoViewIfNeeded();
    await picture(officer, 'desk-letter-delivered');
    await officer.evaluate('window.scrollTo(0, 0)');
    await picture(officer, 'desk-letter');
  });

  it('no page has complained', () => {
    expect(visitors.complaints).toEqual([]);
  });
});
