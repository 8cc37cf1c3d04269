import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import * as station from './testing/browser/station-acts.js';
import { Story } from './testing/browser/story.js';

jest.setTimeout(180_000);

const STATION = '350112001';
const PLANTED = { name: '欧阳试样', phone: '13800138000', number: '11010519491231002X' };
/** In the page: everything the account keeps on the phone, as text. */
const KEPT = `(async () => {
  const [{ name }] = (await indexedDB.databases()).filter((each) => each.name.startsWith('fayuan-station-'));
  const database = await new Promise((done) => { const open = indexedDB.open(name); open.onsuccess = () => done(open.result); });
  const texts = await Promise.all(['outbox', 'kept'].map((store) => new Promise((done) => {
    const all = database.transaction(store).objectStore(store).getAll();
    all.onsuccess = () => done(JSON.stringify(all.result));
  })));
  database.close();
  return texts.join('');
})()`;

describe('a station takes an application in and hands it up', () => {
  const story = Story.begin();
  let worker: Page, officer: Page;
  const chip = (name: string) => worker.getByLabel(name, { exact: true }).first();
  const next = (words: string) => worker.getByRole('button', { name: words }).tap();
  const step = (name: string) => worker.getByRole('heading', { level: 2, name }).waitFor();

  story.step('who asks is named, and the consultation becomes an application without a network', async () => {
    worker = await story.onPhone(STATION);
    await station.tapTab(worker, '填报');
    await worker.getByRole('link', { name: '咨询登记' }).tap();
    await chip('来访').tap();
    await chip('劳动报酬').tap();
    await chip('农民工').tap();
    await worker.getByText('咨询人（可不填）').tap();
    await worker.getByLabel('怎样称呼').fill(PLANTED.name);
    await worker.getByLabel('电话').fill(PLANTED.phone);
    await worker.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await worker.context().setOffline(true);
    await next('保存并转为申请');
    await step('申请人');
    expect(await worker.getByLabel('姓名').inputValue()).toBe(PLANTED.name);
  });

  story.step('the number says who was born when; what is typed stays over a reload', async () => {
    await worker.getByLabel('身份证号').fill('110105194912310021');
    await next('下一步');
    await worker.getByRole('alert').getByRole('link', { name: '身份证号有误' }).waitFor();
    await worker.getByLabel('身份证号').fill(PLANTED.number);
    await worker.getByText('女，1949-12-31 出生').waitFor();
    await worker.getByText('草稿已保存在本机').waitFor();
    await worker.reload();
    await worker.getByText('女，1949-12-31 出生').waitFor();
    await look(worker, 'station-intake-person');
    await next('下一步');
    await step('申请事项');
    expect(await chip('民事').isChecked()).toBe(true);
    expect(await worker.getByLabel('申请事项').inputValue()).toBe('labour');
    await next('下一步');
  });

  story.step('no certificate is asked for, and what is missing does not hold it up', async () => {
    await step('经济困难');
    await chip('免予核查').tap();
    await worker.getByLabel('进城务工人员').tap();
    await look(worker, 'station-intake-means');
    await next('下一步');
    await step('紧急与材料');
    await chip('身份证明').tap();
    const photo = { name: '身份证.jpg', mimeType: 'image/jpeg', buffer: await story.photo() };
    await worker.getByLabel('拍摄身份证明', { exact: true }).setInputFiles(photo);
    await worker.getByAltText('身份证明 第 1 页').waitFor();
    await look(worker, 'station-intake-papers');
    await worker.getByText('照片只存在本机', { exact: false }).scrollIntoViewIfNeeded();
    await look(worker, 'station-intake-photos');
    await next('交到中心');
    await worker.getByText('已保存，网络通时自动发送。').waitFor();
  });

  story.step(
    'both go up in their order when the network is back, and the phone forgets who it was',
    async () => {
      await worker.context().setOffline(false);
      await station.untilDelivered(worker);
      await worker.getByRole('link', { name: '查看申请' }).tap();
      await worker.getByText('待中心接收').waitFor();
      await worker.getByText('材料照片', { exact: true }).tap();
      await worker.getByText('已交 1 页').waitFor();
      await look(worker, 'station-intakes');
      const kept = await worker.evaluate<string>(KEPT);
      expect(kept).toContain('SUBMIT_APPLICATION');
      for (const value of Object.values(PLANTED)) expect(kept).not.toContain(value);
    },
  );

  story.step('the centre sees the papers and sends them back with a reason', async () => {
    officer = await story.atDesk('cl-officer');
    await officer.goto(new URL('/desk/cases/parcels', officer.url()).href);
    const row = officer.getByRole('row').filter({ hasText: '请求确认劳动关系或者支付劳动报酬' });
    await desk.button(row, '退回').click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('textbox').fill('请补充用工单位名称');
    await desk.button(dialog, '退回').click();
    await row.waitFor({ state: 'hidden' });
  });

  story.step('the station mends what came back without typing it again', async () => {
    await worker.reload();
    await worker.getByText('退回原因：请补充用工单位名称').waitFor();
    await look(worker, 'station-intake-returned');
    await next('修改后重新提交');
    await step('申请人');
    expect(await worker.getByLabel('身份证号').inputValue()).toBe(PLANTED.number);
    await next('下一步');
    await step('申请事项');
    await worker.getByLabel('对方单位名称').fill('长乐某某建筑劳务有限公司');
    await next('下一步');
    await step('经济困难');
    await next('下一步');
    await step('紧急与材料');
    await next('交到中心');
    await station.untilDelivered(worker);
  });

  story.step('the centre accepts it, and the station sees its number', async () => {
    await officer.reload();
    const row = officer.getByRole('row').filter({ hasText: '请求确认劳动关系或者支付劳动报酬' });
    await desk.button(row, '受理').click();
    await officer.waitForURL(/\/desk\/cases\/[0-9a-f-]{36}/u);
    await officer.getByText('欧**').first().waitFor();
    await officer.getByText('1 页', { exact: true }).waitFor();
    await officer.getByRole('button', { name: '查看身份证明' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByRole('textbox').fill('核对申请人身份');
    await desk.button(dialog, '查看').click();
    await officer.getByAltText('身份证明 第 1 页').waitFor();
    const width = `(async () => { const image = document.querySelector('img[alt="身份证明 第 1 页"]');
      await image.decode(); return image.naturalWidth; })()`;
    expect(await officer.evaluate<number>(width)).toBe(640);
    await look(officer, 'case-paper');
    await officer.locator('.ant-drawer-close').click();
    await worker.goto(new URL('/m/applications', worker.url()).href);
    await worker.getByText('中心已接收').waitFor();
    await worker.getByText(/申〔\d{4}〕\d+号/u).waitFor();
  });

  story.step('a form that is begun is kept at the server when the phone signs out', async () => {
    await worker.getByRole('link', { name: '受理申请' }).tap();
    await worker.getByLabel('身份证号').fill(PLANTED.number);
    await worker.getByText('本站曾受理此人的申请').waitFor();
    await look(worker, 'station-intake-earlier');
    await worker.getByLabel('姓名').fill('王小明');
    await worker.getByText('草稿已保存在本机').waitFor();
    await station.tapTab(worker, '我的');
    await next('退出登录');
    await worker.getByLabel('账号').waitFor();
    const again = await story.onPhone(STATION);
    await again.goto(new URL('/m/applications', again.url()).href);
    await again.getByRole('button', { name: '打开' }).tap();
    await again.getByLabel('姓名').waitFor();
    expect(await again.getByLabel('姓名').inputValue()).toBe('王小明');
  });

  story.end();
});
