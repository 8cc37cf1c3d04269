import type { Page } from 'playwright-core';
import { campaignDates } from './testing/browser/campaign-dates.js';
import * as desk from './testing/browser/desk-acts.js';
import { Story } from './testing/browser/story.js';
import { announce } from './testing/browser/work-under-way.js';

jest.setTimeout(180_000);

const TITLE = '关于开展法律援助宣传月活动的通知';
const SAID = '每个工作站悬挂宣传横幅不少于18幅';
const DRIFTED = '每个工作站悬挂宣传横幅不少于8幅';
const OWN_TASK = '逐村发放联系卡';
const STATIONS_OF_CHANGLE = 18;

describe('a county signs, hands on with tasks of its own, and departs from the text', () => {
  const story = Story.begin();
  const days = campaignDates();
  let county: Page;
  let reissueTitle = '';

  story.step('the county signs from the inbox with one key', async () => {
    const task = { title: '发放宣传资料', indicator: 'leaflets', target: 9000, dueOn: days.taskDue };
    const sections = [{ heading: '工作要求', text: `${SAID}。` }];
    await announce(story.system, 'fz', { kind: 'PUBLICITY_MONTH', title: TITLE, sections, tasks: [task] });
    county = await story.atDesk('cl-officer');
    await county.getByText('待签收（1）').waitFor();
    await county.keyboard.press('s');
    await county.getByText('待上报（1）').waitFor();
  });

  story.step('the upper text is locked; the own one is compared with it while it is typed', async () => {
    await desk.openDirective(county, '收文', TITLE);
    await desk.button(county, '转发').click();
    await county.getByRole('heading', { level: 1, name: '转发通知' }).waitFor();
    reissueTitle = await county.getByLabel('标题', { exact: true }).inputValue();
    await county.getByText('上级原文，不可修改').waitFor();
    const compared = county.getByRole('region', { name: '与来文比对' });
    await compared.getByText('与来文一致').waitFor();
    await county.getByLabel('第 1 部分正文').fill(`${DRIFTED}。`);
    await compared.getByText('数字改动').waitFor();
    await county.getByRole('button', { name: '增加任务' }).click();
    await county.getByLabel('任务', { exact: true }).fill(OWN_TASK);
    await desk.choose(county, county.getByLabel('指标', { exact: true }), '悬挂标语（幅）');
    await county.getByLabel('目标', { exact: true }).fill('36');
    await desk.fillDay(county.getByLabel('完成时限'), days.ownDue);
    await desk.fillDay(county.getByLabel('报送时限'), days.ownDue);
    expect(await desk.recipientCount(county)).toBe(STATIONS_OF_CHANGLE);
    await desk.button(county, '送签').click();
    await county.getByText('待签发', { exact: true }).waitFor();
  });

  story.step('issued, it shows red at the county what departs from the city’s text', async () => {
    const leader = await story.atDesk('cl-leader');
    await desk.signOff(leader, reissueTitle);
    await leader.context().close();
    await desk.openDirective(county, '发文', reissueTitle);
    await desk.issue(county, STATIONS_OF_CHANGLE);
    await county.getByText('已生效', { exact: true }).waitFor();
    const notice = county.getByRole('alert').filter({ hasText: '本件与来文有 1 处不一致' });
    await notice.getByText('数字改动：正文').waitFor();
    await notice.getByText(SAID).waitFor();
    await notice.getByText(DRIFTED).waitFor();
  });

  story.step('and at the city, down to the county and both values', async () => {
    const city = await story.atDesk('fz-officer');
    await desk.openDirective(city, '发文', TITLE);
    const notice = city.getByRole('alert').filter({ hasText: '1 个下级单位的转发件与本件不一致' });
    await notice.getByText('长乐区法律援助中心：1 处走样').waitFor();
    await notice.getByRole('link', { name: '查看转发沿革' }).click();
    await city.getByRole('heading', { level: 1, name: '转发沿革' }).waitFor();
    const card = city.getByRole('article').filter({ hasText: '长乐区法律援助中心' });
    await card.getByText('1 处走样').waitFor();
    await card.getByText(SAID).waitFor();
    await card.getByText(DRIFTED).waitFor();
    await card.getByText(OWN_TASK).waitFor();
  });

  story.step('a station below is asked for the county’s tasks and the city’s', async () => {
    const worker = await story.onPhone('350112001');
    await worker.getByRole('link', { name: reissueTitle }).tap();
    await worker.getByText(OWN_TASK).first().waitFor();
    await worker.getByText('发放宣传资料').first().waitFor();
    await worker.getByRole('button', { name: '签收' }).tap();
    await worker.getByText('已签收：').waitFor();
  });

  story.end();
});
