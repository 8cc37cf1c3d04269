import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { projectRoot } from './places.js';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import * as station from './testing/browser/station-acts.js';
import { namelessControls, Visitors } from './testing/browser/visitors.js';
import { SystemUnderTest } from './testing/system-under-test.js';

jest.setTimeout(180_000);

/** Pictures of the open pages when a step fails. */
const failuresFolder = join(projectRoot, '.data/test-reports/browser/inspections');
const STATION = '350112001';
const NAME = '吴航街道';
const FOUND = '咨询登记簿未按来访、来电分别登记，五月份缺少承办人签字，来访人联系方式登记不全';
const SECOND = '公示牌未更新';
const REASON = '照片看不清签字，请补拍';

describe('an inspection, through both apps', () => {
  let system: SystemUnderTest;
  let visitors: Visitors;
  let county: Page;
  let worker: Page;
  let photo: Buffer;

  const passwordOf = (login: string) =>
    system.demoSignIns.find((person) => person.login === login)?.password ?? '';
  const step = (what: string, work: () => Promise<void>) =>
    it(what, () => visitors.step(failuresFolder, work)());
  const file = () => ({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo });
  const card = (page: Page, text: string): Locator =>
    page.locator('.ant-card, article.card').filter({ hasText: text }).last();
  /** Whether the picture has come. */
  const shown = async (page: Page, alt: string) => {
    await page.getByAltText(alt, { exact: true }).first().waitFor();
    return page.evaluate<boolean>(`(async () => {
      const image = document.querySelector('img[alt="${alt}"]');
      await image.decode();
      return image.naturalWidth > 0;
    })()`);
  };

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue: 'postgres' });
    visitors = await Visitors.before(system.url);
    photo = await visitors.photo();
    county = await visitors.atDesk();
    await desk.signInAtDesk(county, 'cl-officer', passwordOf('cl-officer'));
    worker = await visitors.onPhone();
    await station.signInOnPhone(worker, STATION, passwordOf(STATION));
  });
  afterAll(async () => {
    await visitors?.close();
    await system?.stop();
  });

  step('nothing is inspected yet: every view says what to do', async () => {
    await desk.goTo(county, '下乡督查');
    await county.getByText('还没有督查问题').waitFor();
    await look(county, 'desk-inspections-none');
    await county.getByText('督查记录', { exact: true }).click();
    await county.getByText('还没有督查记录').waitFor();
    await county.getByText('按单位', { exact: true }).click();
    await county.getByText('尚未督查').first().waitFor();
    await county.locator('.ant-spin-spinning').first().waitFor({ state: 'hidden' });
    await look(county, 'desk-inspections-units');
  });

  step('the county plans which stations are visited, when and by whom', async () => {
    await desk.button(county, '安排督查').click();
    const drawer = county.getByRole('dialog', { name: '安排督查' });
    await drawer.getByLabel('安排名称').fill('宣传月第一轮督查');
    await drawer.getByRole('button', { name: '添加单位' }).click();
    for (const [at, name] of [NAME, '古槐镇'].entries()) {
      const stop = drawer.getByRole('group', { name: `第 ${at + 1} 站` });
      await desk.choose(county, stop.getByLabel('被督查单位'), name, name);
      await stop.getByLabel('督查人员').fill('王主任，');
    }
    expect(await namelessControls(county)).toEqual([]);
    await look(county, 'desk-inspections-plan');
    await desk.button(drawer, '保存').click();
    await county.getByText('已督查 0 / 2 个单位').waitFor();
    await look(county, 'desk-inspections-rounds');
  });

  step('it records the visit with what was found', async () => {
    await county.getByRole('button', { name: `登记督查：${NAME}` }).click();
    const drawer = county.getByRole('dialog', { name: '登记督查' });
    await drawer.getByText('按督查安排登记').waitFor();
    for (const text of [FOUND, SECOND]) {
      await drawer.getByRole('button', { name: '添加问题' }).click();
      await drawer.getByLabel('发现的问题').last().fill(text);
    }
    await drawer.getByLabel('添加照片', { exact: true }).nth(1).setInputFiles(file());
    await drawer.getByRole('button', { name: '移除照片 1' }).waitFor();
    expect(await namelessControls(county)).toEqual([]);
    await look(county, 'desk-inspections-record');
    await drawer.getByRole('button', { name: '登记督查并告知问题' }).click();
    await county.getByRole('heading', { level: 1, name: `督查${NAME}` }).waitFor();
    await card(county, FOUND).getByText('待整改').waitFor();
    await look(county, 'desk-inspections-visit');
  });

  step('the station finds it in its inbox and answers without a network, with a photo', async () => {
    await worker.reload();
    await worker.getByText('督查问题待整改（2）').tap();
    await worker.getByRole('heading', { level: 1, name: '督查问题' }).waitFor();
    const found = card(worker, FOUND);
    expect(await shown(worker, '督查照片 1')).toBe(true);
    await look(worker, 'station-findings');
    await worker.context().setOffline(true);
    await found.getByRole('button', { name: '填写整改情况' }).tap();
    await found.getByRole('button', { name: '提交整改' }).tap();
    await found.getByText('请写明怎样整改的').waitFor();
    await found.getByLabel('整改情况').fill('已分册登记，五月份签字补齐。');
    await found.getByLabel('拍照或选择照片').setInputFiles(file());
    await found.getByRole('img', { name: '照片 1', exact: true }).waitFor();
    expect(await namelessControls(worker)).toEqual([]);
    await look(worker, 'station-finding-answer');
    await found.getByRole('button', { name: '提交整改' }).tap();
    await found.getByText('整改情况已记下，待发送').waitFor();
    await worker.context().setOffline(false);
    await station.untilDelivered(worker);
    await found.getByText('待复查').waitFor();
    expect(await shown(worker, '整改照片 1')).toBe(true);
  });

  step('the county looks again and sends it back with a reason', async () => {
    await desk.goTo(county, '工作台');
    await county.getByText('整改待复查（1）').waitFor();
    await look(county, 'desk-inbox-recheck');
    await county.getByRole('button', { name: FOUND }).click();
    const found = card(county, FOUND);
    await found.getByRole('button', { name: '退回再整改' }).click();
    await found.getByText('请填写退回原因').first().waitFor();
    await found.getByLabel('复查意见').fill(REASON);
    expect(await shown(county, '整改照片 1')).toBe(true);
    await look(county, 'desk-inspections-recheck');
    await found.getByRole('button', { name: '退回再整改' }).click();
    await found.getByText('退回整改', { exact: true }).waitFor();
  });

  step('the station reads why and puts it right', async () => {
    await station.tapTab(worker, '待办');
    await worker.reload();
    await worker.getByText(REASON).waitFor();
    await look(worker, 'station-inbox-returned');
    await worker.getByText('整改被退回（1）').tap();
    const found = card(worker, FOUND);
    await found.getByRole('button', { name: '填写整改情况' }).tap();
    await found.getByLabel('整改情况').fill('已补拍，签字清楚。');
    await found.getByRole('button', { name: '提交整改' }).tap();
    await station.untilDelivered(worker);
    await found.getByText('待复查').waitFor();
  });

  step('the county closes it; the visit counted once and the history stays', async () => {
    const found = card(county, FOUND);
    await found.getByRole('button', { name: '复查通过，销号' }).click();
    await found.getByText('已销号', { exact: true }).waitFor();
    for (const words of ['登记问题', '复查未通过', REASON, '复查通过'])
      await found.getByText(words).first().waitFor();
    await look(county, 'desk-inspections-closed');
    await desk.goTo(county, '下乡督查');
    await county.getByRole('button', { name: '已销号 1' }).waitFor();
    await county.getByRole('button', { name: '待整改 1' }).click();
    await county.getByText(SECOND).waitFor();
    await look(county, 'desk-inspections');
    await county.getByText('按单位', { exact: true }).click();
    await county.getByText('下乡督查 1 次，覆盖 1 个单位').waitFor();
    await county.getByRole('button', { name: NAME }).click();
    await county.getByRole('dialog').getByText('已销号', { exact: true }).waitFor();
    await look(county, 'desk-inspections-history');
  });

  it('no page has complained', () => {
    expect(visitors.complaints).toEqual([]);
  });
});
