import type { Page } from 'playwright-core';
import { campaignDates } from './testing/browser/campaign-dates.js';
import * as desk from './testing/browser/desk-acts.js';
import { Story } from './testing/browser/story.js';

jest.setTimeout(180_000);

const TITLE = '关于开展法律援助宣传月活动的通知';
const STATION = '350112001';

describe('a directive from its first word to its withdrawal', () => {
  const story = Story.begin();
  const days = campaignDates();
  let officer: Page;
  let leader: Page;
  let county: Page;
  let worker: Page;

  story.step(
    'what is typed is saved by itself, survives a reload and stands among the versions',
    async () => {
      officer = await story.atDesk('fz-officer');
      await desk.beginPublicityMonth(officer, TITLE, 1);
      await officer.getByText(/^已自动保存/u).waitFor();
      await officer.reload();
      await officer.getByRole('heading', { level: 1, name: '修改通知' }).waitFor();
      expect(await officer.getByLabel('标题', { exact: true }).inputValue()).toBe(TITLE);
      await officer.getByRole('button', { name: '版本记录' }).click();
      await officer.getByRole('dialog').getByText('第 1 版').waitFor();
      await officer.keyboard.press('Escape');
    },
  );

  story.step('what the server cannot take yet is kept on this computer', async () => {
    await officer.getByLabel('标题', { exact: true }).fill('');
    await officer.getByLabel('活动主题', { exact: true }).fill('亲民惠民');
    await officer.getByText(/^已留存在本机/u).waitFor();
    await officer.reload();
    await officer.getByText(/在本机留存/u).waitFor();
    expect(await officer.getByLabel('活动主题', { exact: true }).inputValue()).toBe('亲民惠民');
    await officer.getByLabel('标题', { exact: true }).fill(TITLE);
    await officer.getByText(/^已自动保存/u).waitFor();
    await desk.button(officer, '送签').click();
    await officer.getByText('待签发', { exact: true }).waitFor();
  });

  story.step('issued, it is signed for at the county and on the phone of a station', async () => {
    leader = await story.atDesk('fz-leader');
    await desk.signOff(leader, TITLE);
    await desk.openDirective(officer, '发文', TITLE);
    await desk.issue(officer, 199);
    await officer.getByText('已生效', { exact: true }).waitFor();
    county = await story.atDesk('cl-officer');
    await desk.button(county, '签收').click();
    await county.getByText('待上报（1）').waitFor();
    worker = await story.onPhone(STATION);
    await worker.getByRole('link', { name: TITLE }).tap();
    await worker.getByRole('button', { name: '签收' }).tap();
    await worker.getByText('已签收：').waitFor();
  });

  story.step(
    'amended by officer and leader, it shows both what differs and asks them to sign anew',
    async () => {
      await desk.actOn(officer, '修改');
      await officer.getByLabel('原因（收文单位可见）').fill('活动顺延');
      await desk.fillDay(officer.getByLabel('报送时限'), days.taskDue);
      await desk.button(officer, '送负责人签发').click();
      await officer.getByText('有一份修改待签发').waitFor();
      await desk.openDirective(leader, '发文', TITLE);
      await desk.button(leader, '签发修改').click();
      await leader.getByText('变更记录').waitFor();
      await county.getByText('待重新签收（1）').waitFor();
      await county.getByRole('button', { name: TITLE }).first().click();
      const row = county
        .getByRole('region', { name: '修改' })
        .getByRole('row')
        .filter({ hasText: '报送时限' });
      await row.getByText(days.reportDue).waitFor();
      await row.getByText(days.taskDue).waitFor();
      await desk.button(county, '签收修改后的通知').click();
      await county.getByText('请在').waitFor({ state: 'hidden' });
      await worker.getByRole('link', { name: '返回' }).tap();
      await worker.getByText('待重新签收').waitFor();
      await worker.getByRole('link', { name: TITLE }).first().tap();
      await worker.getByText(days.reportDue, { exact: true }).first().waitFor();
      await worker.getByRole('button', { name: '签收修改后的通知' }).tap();
      await worker.getByText('已签收：').waitFor();
    },
  );

  story.step('withdrawn, it is void at the county, with the reason and nothing to do', async () => {
    await desk.actOn(leader, '撤销');
    const dialog = leader.getByRole('dialog');
    await dialog.getByLabel('原因（收文单位可见）').fill('文件有误');
    await desk.button(dialog, '撤销').click();
    await leader.getByText('已撤销', { exact: true }).waitFor();
    await desk.goTo(county, '工作台');
    await county.getByText('通知已撤销（1）').waitFor();
    await county.getByRole('button', { name: TITLE }).click();
    await county.getByText('原因：文件有误').first().waitFor();
    for (const act of ['签收', '转发', '填报', '上报'])
      expect(await desk.button(county, act).count()).toBe(0);
  });

  story.step('and on the phone of the station, which can no longer act on it', async () => {
    await worker.getByRole('link', { name: '返回' }).tap();
    await worker.getByText('通知已撤销').waitFor();
    await worker.getByRole('link', { name: TITLE }).tap();
    await worker.getByText('自始无效，不必再办').waitFor();
    await worker.getByText('原因：文件有误').waitFor();
    for (const act of ['填报', '上报', '办结'])
      expect(await worker.getByRole('main').getByRole('link', { name: act }).count()).toBe(0);
    expect(await worker.getByRole('button', { name: /签收|办结/u }).count()).toBe(0);
  });

  story.end();
});
