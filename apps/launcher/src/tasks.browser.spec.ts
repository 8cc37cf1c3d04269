import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from './places.js';
import { campaignDates } from './testing/browser/campaign-dates.js';
import * as desk from './testing/browser/desk-acts.js';
import * as station from './testing/browser/station-acts.js';
import { namelessControls, Visitors } from './testing/browser/visitors.js';
import { announce } from './testing/browser/work-under-way.js';
import { SystemUnderTest } from './testing/system-under-test.js';

jest.setTimeout(180_000);

const screensFolder = process.env['SCREENS_DIR'];
const failuresFolder = join(projectRoot, '.data/test-reports/browser/tasks');
const STATION = '350112001';
const STATION_NAME = '吴航街道';
const TITLE = '关于开展冬季法律援助宣传的通知';
const CITY_TITLE = '关于开展重点村法律援助走访的通知';
const BANNERS = '悬挂法律援助宣传标语';
const LEAFLETS = '发放法律援助宣传资料';
const REASON = '照片看不清标语内容，请补拍近景';
const days = campaignDates();

/** What came to the desks: one task that wants two photos by an own plan, and one that is only counted. */
const tasks = [
  {
    title: BANNERS,
    indicator: 'banners',
    target: 36,
    dueOn: days.taskDue,
    evidence: 'PHOTOS',
    evidenceCount: 2,
    milestones: [{ on: days.ownDue, quantity: 30 }],
  },
  { title: LEAFLETS, indicator: 'leaflets', target: 3600, dueOn: days.taskDue },
];

describe('tasks between a station and its county', () => {
  let system: SystemUnderTest;
  let visitors: Visitors;
  let county: Page;
  let worker: Page;
  let directiveId: string;

  const passwordOf = (login: string) =>
    system.demoSignIns.find((person) => person.login === login)?.password ?? '';
  const step = (what: string, work: () => Promise<void>) =>
    it(what, () => visitors.step(failuresFolder, work)());
  const keep = async (page: Page, name: string): Promise<void> => {
    expect(await namelessControls(page)).toEqual([]);
    if (screensFolder)
      await page.screenshot({
        path: join(projectRoot, screensFolder, `${name}.png`),
        fullPage: true,
      });
  };
  const cardOnPhone = (title: string) => worker.locator('#tasks li').filter({ hasText: title });
  const cardAtDesk = (title: string) => county.locator('.ant-card').filter({ hasText: title }).first();
  const rowAtDesk = () => county.getByRole('row').filter({ hasText: STATION_NAME });

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue: 'postgres' });
    directiveId = await announce(system, 'cl', { title: TITLE, tasks });
    visitors = await Visitors.before(system.url);
    county = await visitors.atDesk();
    await desk.signInAtDesk(county, 'cl-officer', passwordOf('cl-officer'));
    worker = await visitors.onPhone();
    await station.signInOnPhone(worker, STATION, passwordOf(STATION));
  });
  afterAll(async () => {
    await visitors?.close();
    await system?.stop();
  });

  step('the county divides a target over its stations, by one press and so that it sums', async () => {
    await desk.openDirective(county, '发文', TITLE);
    await county.getByRole('link', { name: '任务进度' }).click();
    await county.getByRole('heading', { level: 1, name: '任务进度' }).waitFor();
    await county.getByRole('img', { name: `${BANNERS}：序时进度` }).waitFor();
    await keep(county, 'desk-tasks-county');
    await desk.button(cardAtDesk(BANNERS), '分解目标').click();
    const drawer = county.getByRole('dialog');
    await desk.button(drawer, '平均分解').click();
    await drawer.getByText('合计 36', { exact: true }).waitFor();
    const share = drawer.getByLabel(new RegExp(`${STATION_NAME}.*的指标数`, 'u'));
    await share.fill('5');
    await drawer.getByText(/^超出 \d+$/u).waitFor();
    expect(await desk.button(drawer, '保存分解').isDisabled()).toBe(true);
    await drawer.getByLabel('差额说明').fill('该街道为重点地段，多挂几条');
    await keep(county, 'desk-tasks-split');
    await desk.button(drawer, '保存分解').click();
    await drawer.waitFor({ state: 'hidden' });
    await cardAtDesk(BANNERS).getByText('差额说明：该街道为重点地段，多挂几条').waitFor();
  });

  step('the station sees its share, and cannot tick the task without the photos asked for', async () => {
    await worker.getByRole('link', { name: TITLE }).tap();
    await worker.getByRole('button', { name: '签收' }).tap();
    await worker.getByText('已签收：').waitFor();
    await cardOnPhone(BANNERS).getByText('本站指标 5').waitFor();
    await keep(worker, 'station-tasks');
    await cardOnPhone(BANNERS).getByRole('button', { name: '办结' }).tap();
    await cardOnPhone(BANNERS).getByText('要求照片 2 张，已有 0 张').waitFor();
    await cardOnPhone(BANNERS).getByRole('button', { name: '确认办结' }).tap();
    await cardOnPhone(BANNERS).getByText('本任务要求照片 2 张，现有 0 张').first().waitFor();
  });

  step('it ticks the task with two photos', async () => {
    const card = cardOnPhone(BANNERS);
    await card.getByRole('button', { name: '办结', exact: false }).first().tap();
    for (const number of [1, 2]) {
      const file = {
        name: `${number}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await visitors.photo(),
      };
      await card.getByLabel('拍照或选择照片').setInputFiles(file);
      await card.getByRole('img', { name: `照片 ${number}` }).waitFor();
    }
    await card.getByLabel(/说明/u).fill('河下街、吴航路共五条');
    await keep(worker, 'station-task-evidence');
    await card.getByRole('button', { name: '确认办结' }).tap();
    await card.getByText('已办结，等待验收').waitFor();
    await station.untilDelivered(worker);
  });

  step('the county finds it in its inbox, looks at the photos and sends it back with a reason', async () => {
    await desk.goTo(county, '工作台');
    await county.getByText('任务待验收（1）').waitFor();
    await county.getByRole('button', { name: TITLE }).click();
    await county.getByRole('heading', { level: 1, name: '审核' }).waitFor();
    await rowAtDesk().getByText('佐证齐全').waitFor();
    expect(
      await rowAtDesk()
        .getByRole('img', { name: new RegExp(`${BANNERS} 照片`, 'u') })
        .count(),
    ).toBe(2);
    await rowAtDesk().getByText('河下街、吴航路共五条').waitFor();
    await keep(county, 'desk-task-review');
    await desk.button(rowAtDesk(), '退回').click();
    const dialog = county.getByRole('dialog');
    await dialog.getByText('缺少佐证').click();
    await dialog.getByLabel('补充说明').fill(REASON);
    await desk.button(dialog, '退回').click();
    await rowAtDesk().getByText('被退回').waitFor();
  });

  step('the station reads why, sends it again, and the county accepts', async () => {
    await station.tapTab(worker, '待办');
    await worker.getByRole('link', { name: TITLE }).first().tap();
    const card = cardOnPhone(BANNERS);
    await card.getByText(REASON).waitFor();
    await keep(worker, 'station-task-returned');
    await card.getByRole('button', { name: '重新办结' }).tap();
    for (const number of [1, 2]) {
      const file = {
        name: `${number}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await visitors.photo(),
      };
      await card.getByLabel('拍照或选择照片').setInputFiles(file);
      await card.getByRole('img', { name: `照片 ${number}` }).waitFor();
    }
    await card.getByRole('button', { name: '确认办结' }).tap();
    await card.getByText('已办结，等待验收').waitFor();
    await station.untilDelivered(worker);
    await desk.review(county, '任务验收');
    await rowAtDesk().getByText('已办结，待验收').waitFor();
    await county.getByRole('button', { name: '选中佐证齐全的 1 项' }).click();
    await county.getByRole('button', { name: '验收 1 项' }).click();
    await rowAtDesk().getByText('已验收').waitFor();
    await worker.reload();
    await cardOnPhone(BANNERS).getByText('已验收').waitFor();
  });

  step('the station asks for more time, and the county grants less than was wanted', async () => {
    const card = cardOnPhone(LEAFLETS);
    await card.getByRole('button', { name: '申请延期' }).tap();
    await card.getByLabel('希望延至').fill(days.reportDue);
    await card.getByLabel('理由').fill('连日暴雨，圩日取消');
    await keep(worker, 'station-task-extension');
    await card.getByRole('button', { name: '送上级批复' }).tap();
    await station.untilDelivered(worker);
    await desk.goTo(county, '工作台');
    await county.getByText('延期待批复（1）').waitFor();
    await county.getByRole('button', { name: LEAFLETS }).click();
    await rowAtDesk().getByText('连日暴雨，圩日取消').waitFor();
    await desk.button(rowAtDesk(), '批复').click();
    const dialog = county.getByRole('dialog');
    await desk.fillDay(dialog.getByLabel('同意延至'), days.endsOn);
    await dialog.getByLabel('批复意见').fill('请于活动结束前完成');
    await keep(county, 'desk-extension-answer');
    await desk.button(dialog, '同意').click();
    await rowAtDesk().getByText(`至 ${days.endsOn}`).waitFor();
    await rowAtDesk().getByText(days.taskDue).first().waitFor();
    await keep(county, 'desk-extensions');
    await worker.reload();
    await cardOnPhone(LEAFLETS).getByText(`${days.endsOn} 前完成（原 ${days.taskDue}，已延期）`).waitFor();
  });

  step('the board leads to how a station stands, with its curve in numbers', async () => {
    await county.goto(`${system.url}/desk/board?directive=${directiveId}`);
    const row = rowAtDesk();
    await row.getByRole('link', { name: '已验收' }).click();
    await county.getByRole('heading', { level: 1, name: '任务进度' }).waitFor();
    await cardAtDesk(BANNERS).getByText('已验收').waitFor();
    await cardAtDesk(LEAFLETS).getByText(`${days.endsOn}（原 ${days.taskDue}，已延期）`).waitFor();
    await desk.button(cardAtDesk(LEAFLETS), '进度曲线').click();
    await county.getByRole('img', { name: `${LEAFLETS}：序时进度` }).waitFor();
    await keep(county, 'desk-tasks-station');
  });

  step('a report is judged with the photos beside its figures', async () => {
    await worker.getByRole('link', { name: '上报' }).tap();
    await worker.getByRole('button', { name: '确认上报' }).tap();
    await worker.getByText('等待审核').waitFor();
    await desk.review(county, '上报');
    await rowAtDesk().getByRole('button', { name: '展开行' }).click();
    const evidence = county.locator('.ant-table-expanded-row');
    await evidence
      .getByRole('img', { name: new RegExp(`${BANNERS} 照片`, 'u') })
      .first()
      .waitFor();
    await keep(county, 'desk-report-evidence');
  });

  step('plan, evidence and partners of a task are entered in the editor, and found again', async () => {
    await county.goto(`${system.url}/desk/directives/new?kind=PUBLICITY_MONTH`);
    await county.getByRole('button', { name: '第 1 项任务的计划、佐证与分工' }).click();
    const due = await county.getByLabel('完成时限').first().inputValue();
    const milestone = `${due.slice(0, 8)}10`;
    await county.getByRole('button', { name: '增加节点' }).click();
    await desk.fillDay(county.getByLabel('节点 1 日期'), milestone);
    await county.getByLabel('节点 1 累计数').fill('5');
    await desk.choose(county, county.getByLabel('佐证要求'), '照片');
    await county.getByLabel('照片张数').fill('3');
    const unit = (field: string, name: string) => desk.choose(county, county.getByLabel(field), name, name);
    await unit('协办单位', '航城街道');
    await county.keyboard.press('Escape');
    await desk.button(county, '保存草稿').click();
    await county.getByText('有协办单位时须指定主办单位').first().waitFor();
    await unit('主办单位', STATION_NAME);
    await keep(county, 'desk-editor-terms');
    await desk.button(county, '保存草稿').click();
    await county.getByText('草稿', { exact: true }).first().waitFor();
    await desk.button(county, '修改').click();
    await county.getByLabel('节点 1 日期').waitFor();
    expect(await county.getByLabel('节点 1 日期').inputValue()).toBe(milestone);
    expect(await county.getByLabel('节点 1 累计数').inputValue()).toBe('5');
    expect(await county.getByLabel('照片张数').inputValue()).toBe('3');
    for (const name of [STATION_NAME, '航城街道'])
      await county.locator('.task-terms').getByText(name).waitFor();
  });

  step('the county ticks a task of its city at the desk, with the list that is asked for', async () => {
    const recipients = { levels: ['COUNTY'], unitIds: [], exceptUnitIds: [] };
    const listed = [
      { title: '走访重点村', indicator: 'leaflets', target: 90, dueOn: days.taskDue, evidence: 'LIST' },
    ];
    await announce(system, 'fz', { title: CITY_TITLE, recipients, tasks: listed });
    await county.goto(`${system.url}/desk/`);
    await desk.openDirective(county, '收文', CITY_TITLE);
    await desk.button(county, '签收').click();
    await county.getByRole('link', { name: '任务进度' }).click();
    await desk.button(county, '办结').click();
    const dialog = county.getByRole('dialog');
    await desk.button(dialog, '办结').click();
    await dialog.getByText('本任务要求清单').first().waitFor();
    await dialog.getByLabel('清单').fill('一、江田镇三溪村\n二、古槐镇感恩村');
    await keep(county, 'desk-task-complete');
    await desk.button(dialog, '办结').click();
    await cardAtDesk('走访重点村').getByText('已办结，待验收').waitFor();
    await cardAtDesk('走访重点村').getByText('一、江田镇三溪村').waitFor();
  });

  it('no page of either app has complained', () => {
    expect(visitors.complaints).toEqual([]);
  });
});
