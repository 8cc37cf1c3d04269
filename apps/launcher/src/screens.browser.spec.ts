import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from './places.js';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import * as station from './testing/browser/station-acts.js';
import { Visitors } from './testing/browser/visitors.js';
import { workUnderWay } from './testing/browser/work-under-way.js';
import { changleFile } from './testing/scenario-copies.js';
import { SystemUnderTest } from './testing/system-under-test.js';

jest.setTimeout(180_000);

const failuresFolder = join(projectRoot, '.data/test-reports/browser/screens');
const STATION = '350112001';
const REISSUE = '关于开展法律援助宣传月暨纪念长乐市法律援助中心成立十周年宣传活动的通知';

describe('the screens of a county in the middle of its work', () => {
  let system: SystemUnderTest;
  let visitors: Visitors;
  let county: Page;
  let worker: Page;

  const passwordOf = (login: string) =>
    system.demoSignIns.find((person) => person.login === login)?.password ?? '';
  const step = (what: string, work: () => Promise<void>) =>
    it(what, () => visitors.step(failuresFolder, work)());

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue: 'postgres' });
    const { code, stdout } = await system.scenario(changleFile);
    if (code !== 0) throw new Error(`the scenario was not played:\n${stdout}`);
    await workUnderWay(system);
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

  step('the inbox holds what is to be signed, judged and reported', async () => {
    for (const group of ['待签收（1）', '待审核（2）', '待上报（1）'])
      await county.getByText(group).waitFor();
    await look(county, 'desk-inbox');
  });

  step('a re-issued directive shows the texts from above, locked', async () => {
    await desk.openDirective(county, '发文', REISSUE);
    await county.getByText('上级原文，不可修改').first().waitFor();
    await look(county, 'desk-directive');
  });

  step('the board tells what each station has done', async () => {
    await desk.button(county, '督办看板').click();
    await county.getByRole('meter', { name: '发放宣传资料' }).waitFor();
    await county.getByRole('row').filter({ hasText: '吴航街道' }).getByText('已通过').waitFor();
    await look(county, 'desk-board');
  });

  step('the summary states the figures and where they come from', async () => {
    await desk.goTo(county, '工作总结');
    await county.getByRole('link', { name: '宣传月' }).click();
    const token = county.getByRole('button', { name: '6043' }).first();
    await token.scrollIntoViewIfNeeded();
    await token.hover();
    await county.getByRole('tooltip').getByText('指标：发放宣传资料').waitFor();
    await look(county, 'desk-summary');
  });

  step('the statistics compare the stations', async () => {
    await desk.goTo(county, '统计');
    await desk.untilTotal(county, '接受法律咨询', '1,043');
    await county.getByRole('row').filter({ hasText: '吴航街道' }).waitFor();
    await county.getByRole('img', { name: '按单位由多到少' }).waitFor();
    await look(county, 'desk-statistics');
  });

  step('the station has its work in its pocket', async () => {
    await worker.getByText('待签收').first().waitFor();
    await worker.getByText('退回原因').first().waitFor();
    await look(worker, 'station-inbox');
  });

  step('the station enters an event with one hand', async () => {
    await station.tapTab(worker, '填报');
    await worker.getByRole('link', { name: '咨询活动' }).tap();
    await station.fillEvent(worker, {
      name: '冬至圩日法律咨询',
      place: '吴航街道河下街',
      figures: { 举办咨询活动: '1', 接受法律咨询: '38', 解答疑难问题: '12', 发放宣传资料: '160' },
      photo: await visitors.photo(),
    });
    await worker.getByRole('button', { name: '提交' }).scrollIntoViewIfNeeded();
    await look(worker, 'station-entry');
  });

  it('no page has complained', () => {
    expect(visitors.complaints).toEqual([]);
  });
});
