import type { Page } from 'playwright-core';
import { join } from 'node:path';
import { projectRoot } from './places.js';
import { campaignDates } from './testing/browser/campaign-dates.js';
import * as desk from './testing/browser/desk-acts.js';
import * as station from './testing/browser/station-acts.js';
import { namelessControls, Visitors } from './testing/browser/visitors.js';
import { SystemUnderTest } from './testing/system-under-test.js';
import { wordText } from './testing/word-text.js';

jest.setTimeout(180_000);

/** Pictures of the open pages when a step fails. */
const failuresFolder = join(projectRoot, '.data/test-reports/browser/main-job');
const STATION = '350112001';
const STATIONS_OF_CHANGLE = 18;
const TITLE = '关于开展法律援助宣传月活动的通知';
const OWN_TEXT = '各工作站要利用圩日进村入户，逐户发放联系卡。';
const OWN_TASK = '逐村发放联系卡';
const REASON = '发放资料与照片不符，请核对';

describe('the main job, through both apps', () => {
  const days = campaignDates();
  let system: SystemUnderTest;
  let visitors: Visitors;
  let officer: Page; // of the city of Fuzhou
  let county: Page;
  let province: Page;
  let worker: Page;
  let reissueTitle = '';

  const passwordOf = (login: string) =>
    system.demoSignIns.find((person) => person.login === login)?.password ?? '';
  const atDesk = async (login: string) => {
    const page = await visitors.atDesk();
    await desk.signInAtDesk(page, login, passwordOf(login));
    return page;
  };
  const step = (what: string, work: () => Promise<void>) =>
    it(what, () => visitors.step(failuresFolder, work)());

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue: 'postgres' });
    visitors = await Visitors.before(system.url);
  });
  afterAll(async () => {
    await visitors?.close();
    await system?.stop();
  });

  step('the city drafts the publicity month from its template and sends it for signature', async () => {
    officer = await atDesk('fz-officer');
    await desk.goTo(officer, '通知');
    await officer.getByRole('button', { name: '新建通知' }).first().click();
    await officer.getByRole('menuitem', { name: '宣传月' }).click();
    await officer.getByLabel('标题', { exact: true }).fill(TITLE);
    await desk.fillDay(officer.getByLabel('开始日期'), days.startsOn);
    await desk.fillDay(officer.getByLabel('结束日期'), days.endsOn);
    await desk.fillDay(officer.getByLabel('报送时限'), days.reportDue);
    for (const task of [5, 4, 3])
      await officer.getByRole('button', { name: `删除第 ${task} 项任务` }).click();
    for (const task of [0, 1]) await desk.fillDay(officer.getByLabel('完成时限').nth(task), days.taskDue);
    await officer.getByLabel('县级').check();
    expect(await desk.recipientCount(officer)).toBe(13);
    expect(await namelessControls(officer)).toEqual([]);
    await desk.button(officer, '送签').click();
    await officer.getByText('待签发', { exact: true }).waitFor();
  });

  step('the leader signs it off, and it has its number', async () => {
    const leader = await atDesk('fz-leader');
    expect(await desk.signOff(leader, TITLE)).toMatch(/^福州法援〔\d{4}〕\d+号$/u);
    await leader.context().close();
  });

  step('it is issued; the open inbox of the county shows it by itself', async () => {
    county = await atDesk('cl-officer');
    await county.getByText('待办已清').waitFor();
    await system.kill('dispatch-worker');
    await desk.openDirective(officer, '发文', TITLE);
    await desk.issue(officer, 13);
    await officer.getByText('已送达 0 / 13 个单位').waitFor();
    await system.restart('dispatch-worker');
    await officer.getByText('已生效', { exact: true }).waitFor();
    await county.getByRole('button', { name: TITLE }).waitFor();
  });

  step(
    'the county signs, and hands it on with own text and an earlier day; a later one is refused',
    async () => {
      await desk.button(county, '签收').click();
      await county.getByText('待上报（1）').waitFor();
      await desk.openDirective(county, '收文', TITLE);
      await desk.button(county, '转发').click();
      await county.getByRole('heading', { level: 1, name: '转发通知' }).waitFor();
      reissueTitle = await county.getByLabel('标题', { exact: true }).inputValue();
      await county.getByLabel('第 1 部分正文').fill(OWN_TEXT);
      await county.getByRole('button', { name: '增加任务' }).click();
      await county.getByLabel('任务', { exact: true }).fill(OWN_TASK);
      await desk.choose(county, county.getByLabel('指标', { exact: true }), '发放宣传资料（份）');
      await county.getByLabel('目标', { exact: true }).fill('900');
      await desk.button(county, '保存草稿').click();
      await county.getByText(`不得晚于上级时限 ${days.taskDue}`).waitFor();
      expect(await desk.button(county, '送签').isDisabled()).toBe(true);
      await desk.fillDay(county.getByLabel('完成时限'), days.ownDue);
      await desk.fillDay(county.getByLabel('报送时限'), days.ownDue);
      expect(await desk.recipientCount(county)).toBe(STATIONS_OF_CHANGLE);
      await desk.button(county, '送签').click();
      await county.getByText('待签发', { exact: true }).waitFor();
      const leader = await atDesk('cl-leader');
      await desk.signOff(leader, reissueTitle);
      await leader.context().close();
      await desk.openDirective(county, '发文', reissueTitle);
      await desk.issue(county, STATIONS_OF_CHANGLE);
      await county.getByText('已生效', { exact: true }).waitFor();
    },
  );

  step('a station signs by phone with one tap', async () => {
    worker = await visitors.onPhone();
    await station.signInOnPhone(worker, STATION, passwordOf(STATION));
    await worker.getByRole('link', { name: reissueTitle }).tap();
    await worker.getByRole('button', { name: '签收' }).tap();
    await worker.getByText('已签收：').waitFor();
  });

  step('it enters an event with a photo, and the open figures of the province move', async () => {
    province = await atDesk('fj-officer');
    await desk.goTo(province, '统计');
    await desk.untilTotal(province, '接受法律咨询', '--');
    await worker.getByRole('link', { name: '填报' }).first().tap();
    await worker.getByRole('link', { name: '咨询活动' }).tap();
    await station.fillEvent(worker, {
      name: '圩日现场咨询',
      place: '吴航街道河下街',
      figures: { 举办咨询活动: '1', 接受法律咨询: '86', 发放宣传资料: '1650' },
      photo: await visitors.photo(),
    });
    expect(await namelessControls(worker)).toEqual([]);
    await worker.getByRole('button', { name: '提交' }).tap();
    await worker.getByText('已送达。').waitFor();
    await station.untilDelivered(worker);
    await station.tapTab(worker, '我的');
    await worker.getByText('照片 1/1').waitFor();
    await desk.untilTotal(province, '接受法律咨询', '86');
    await desk.untilTotal(province, '发放宣传资料', '1,650');
  });

  step('it reports, and the county returns the report with a reason', async () => {
    await station.tapTab(worker, '待办');
    await worker.getByRole('link', { name: reissueTitle }).tap();
    await worker.getByRole('link', { name: '上报' }).tap();
    await worker.getByLabel('说明').fill('圩日活动一次。');
    await worker.getByRole('button', { name: '确认上报' }).tap();
    await worker.getByText('等待审核').waitFor();
    await desk.goTo(county, '工作台');
    await county.getByText('待审核（1）').waitFor();
    await desk.goTo(county, '审核');
    await desk.button(county.getByRole('row').filter({ hasText: '吴航街道' }), '退回').click();
    const dialog = county.getByRole('dialog');
    await dialog.getByLabel('补充说明').fill(REASON);
    await desk.button(dialog, '退回').click();
    await county.getByText('已退回 1').waitFor();
  });

  step('the station mends the figure from the red card, and the county accepts', async () => {
    await station.tapTab(worker, '待办');
    await worker.getByRole('link', { name: '被退回' }).tap();
    await worker.getByText(REASON).waitFor();
    await worker.getByRole('link', { name: '去修改记录' }).tap();
    await worker.getByRole('link', { name: '修改' }).tap();
    await worker.getByLabel('发放宣传资料').fill('165');
    await worker.getByLabel('修改原因').fill('多录了一位');
    await worker.getByRole('button', { name: '提交' }).tap();
    await worker.getByRole('heading', { level: 1, name: '记录' }).waitFor();
    await station.untilDelivered(worker);
    await worker.getByRole('link', { name: '返回' }).tap();
    await worker.getByRole('link', { name: '重新提交' }).tap();
    await worker.getByRole('button', { name: '确认上报' }).tap();
    await worker.getByText('等待审核').waitFor();
    await desk.goTo(county, '工作台');
    await desk.goTo(county, '审核');
    await county.getByRole('row').filter({ hasText: '吴航街道' }).getByText('165').waitFor();
    await county.getByRole('button', { name: '全选待审 1 条' }).click();
    await county.getByRole('button', { name: '通过 1 条' }).click();
    await county.getByText('已通过 1').first().waitFor();
    await desk.untilTotal(province, '发放宣传资料', '165');
  });

  step('the county writes the summary, opens the rows of a number and downloads the document', async () => {
    await desk.goTo(county, '工作总结');
    await county.getByRole('button', { name: '生成工作总结' }).click();
    const token = county.getByRole('article').getByRole('button', { name: '165' }).first();
    await token.hover();
    await county.getByRole('tooltip').getByText('指标：发放宣传资料').waitFor();
    await token.click();
    const rows = county.getByRole('dialog');
    await rows.getByText('合计 165份，由 3 条记录组成').waitFor();
    await rows.getByText('冲正').waitFor();
    await county.mouse.move(0, 0);
    await county.getByRole('tooltip').waitFor({ state: 'hidden' });
    await county.keyboard.press('Escape');
    await rows.waitFor({ state: 'hidden' });
    const [download] = await Promise.all([
      county.waitForEvent('download'),
      county.getByRole('link', { name: '下载 Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/u);
    const text = await wordText(await download.path());
    for (const figure of ['165份', '1场次', '86人次']) expect(text).toContain(figure);
  });

  step('what a station records without a network arrives once', async () => {
    const [before] = await system.sql<{ count: number }>('select count(*)::int from activity');
    await station.tapTab(worker, '填报');
    await worker.context().setOffline(true);
    await worker.getByRole('link', { name: '发放资料' }).tap();
    await worker.getByLabel('名称', { exact: true }).fill('离线发放');
    await worker.getByLabel('发放宣传资料').fill('40');
    await worker.getByRole('button', { name: '提交' }).tap();
    await worker.getByText('已保存，网络通时自动发送。').waitFor();
    await worker.reload();
    await worker.getByText('待发送 1').waitFor();
    expect(await system.sql('select count(*)::int from activity')).toEqual([before]);
    await worker.context().setOffline(false);
    await station.untilDelivered(worker);
    const delivered = await system.sql("select count(*)::int from activity where title = '离线发放'");
    expect(delivered).toEqual([{ count: 1 }]);
    await desk.untilTotal(province, '发放宣传资料', '205');
  });

  step('the summary tells which of its numbers has moved since, and by which record', async () => {
    await county.reload();
    await county.getByText('宣传资料：165 → 205').waitFor();
    await county.getByRole('article').getByRole('button', { name: '现 205' }).first().click();
    const changes = county.getByRole('dialog', { name: /以来的变化/ });
    await changes.getByText('离线发放').waitFor();
    await changes.getByRole('cell', { name: '+40' }).first().waitFor();
    await county.keyboard.press('Escape');
    await changes.waitFor({ state: 'hidden' });
    await county.getByRole('button', { name: '查看变动明细' }).first().click();
    await changes.getByText('离线发放').waitFor();
    await county.keyboard.press('Escape');
    await changes.waitFor({ state: 'hidden' });
  });

  it('no page of either app has complained', () => {
    expect(visitors.complaints).toEqual([]);
  });
});
