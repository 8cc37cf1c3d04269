import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { Story } from './testing/browser/story.js';
import { announce } from './testing/browser/work-under-way.js';

jest.setTimeout(180_000);

const DAY_MS = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const COUNTIES = 13;
const STATIONS = 186;

/** A campaign of last year, whose day comes round again in some weeks. */
const last = { startsOn: dayFromNow(-330), endsOn: dayFromNow(-300), reportDue: dayFromNow(-290) };
const [year = ''] = last.startsOn.split('-');
const nextYear = String(Number(year) + 1);
const titleOf = (of: string) => `关于开展${of}年法律援助宣传月活动的通知`;

describe('a city plans this year’s publicity month from last year’s', () => {
  const story = Story.begin();
  let officer: Page;

  story.step(
    'the gallery offers the directive of last year; dates and words are moved on by a year',
    async () => {
      const task = { title: '发放宣传资料', indicator: 'leaflets', target: 9000, dueOn: dayFromNow(-310) };
      await announce(story.system, 'fz', {
        ...last,
        kind: 'PUBLICITY_MONTH',
        title: titleOf(year),
        retrospective: true,
        sections: [{ heading: '活动时间', text: `${year}年宣传月为期一个月。` }],
        tasks: [task],
      });
      officer = await story.atDesk('fz-officer');
      await desk.goTo(officer, '通知');
      await officer.getByRole('button', { name: '新建通知' }).first().click();
      await officer.getByRole('menuitem', { name: '从模板或往年通知开始' }).click();
      const card = officer.locator('.template-card').filter({ hasText: titleOf(year) });
      await desk.button(card, '用此模板').click();
      await officer.getByText(/处日期、届次已顺延，请核对/u).waitFor();
      expect(await officer.getByLabel('标题', { exact: true }).inputValue()).toBe(titleOf(nextYear));
      expect(await officer.getByLabel('第 1 部分正文').inputValue()).toContain(`${nextYear}年宣传月`);
      const startsOn = await officer.getByLabel('开始日期').inputValue();
      const moved = (Date.parse(startsOn) - Date.parse(last.startsOn)) / DAY_MS;
      expect(moved).toBeGreaterThan(361);
      expect(moved).toBeLessThan(370);
      expect((await officer.getByLabel('完成时限').inputValue()) > startsOn).toBe(true);
      expect(await officer.getByLabel('任务', { exact: true }).inputValue()).toBe(task.title);
    },
  );

  story.step('the recipients are counted as they are chosen: levels, an exception, copies', async () => {
    const counts = officer.locator('.count-bar');
    await officer.getByLabel('县级').check();
    await counts.getByText(`${COUNTIES} 个单位`, { exact: true }).waitFor();
    await officer.getByText('除外（已选 0 项）').click();
    await officer.getByLabel('除外单位', { exact: true }).fill('台江区');
    await officer.locator('.ant-select-dropdown:visible').getByText('台江区法律援助中心').click();
    await officer.keyboard.press('Escape');
    await counts.getByText(`${COUNTIES - 1} 个单位`, { exact: true }).waitFor();
    await officer.getByLabel('同时抄送其他单位').check();
    await officer.getByRole('group', { name: '抄送单位' }).getByLabel('乡镇级').check();
    await counts.getByText(`${STATIONS} 个单位`, { exact: true }).waitFor();
  });

  story.step('the check panel and the burden speak before it is sent for signature', async () => {
    await officer.getByRole('region', { name: '送签前检查' }).getByText('有收文单位').waitFor();
    await officer.getByText(/个单位收文/u).waitFor();
    await desk.button(officer, '送签').click();
    await officer.getByText('待签发', { exact: true }).waitFor();
  });

  story.step('signed off and numbered, it is issued to as many units as were counted', async () => {
    const leader = await story.atDesk('fz-leader');
    expect(await desk.signOff(leader, titleOf(nextYear))).toMatch(/^福州法援〔\d{4}〕\d+号$/u);
    await leader.context().close();
    await desk.openDirective(officer, '发文', titleOf(nextYear));
    await story.system.kill('dispatch-worker');
    await desk.issue(officer, COUNTIES - 1 + STATIONS);
    await officer.getByText(`已送达 0 / ${COUNTIES - 1 + STATIONS} 个单位`).waitFor();
    await story.system.restart('dispatch-worker');
    await officer.getByText('已印发', { exact: true }).waitFor();
  });

  story.step('the list that was fixed names who got it and who did not', async () => {
    await desk.button(officer, '收文单位名单').click();
    const list = officer.getByRole('dialog');
    await list.getByText(`共 ${COUNTIES - 1 + STATIONS} 条`).waitFor();
    await list.getByText('主送', { exact: true }).first().click();
    await list.getByText(`共 ${COUNTIES - 1} 条`).waitFor();
    const search = list.getByLabel('输入名称或编码查找');
    await search.fill('台江区');
    await search.press('Enter');
    await list.getByText('没有符合条件的单位，请换一个条件。').waitFor();
    const county = await story.atDesk('cl-officer');
    await county.getByRole('button', { name: titleOf(nextYear) }).waitFor();
  });

  story.end();
});
