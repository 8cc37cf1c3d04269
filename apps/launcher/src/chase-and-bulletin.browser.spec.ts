import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { Story } from './testing/browser/story.js';
import { announce } from './testing/browser/work-under-way.js';

jest.setTimeout(180_000);

const TITLE = '关于开展“法援惠民生·关爱农民工”专项活动的通知';
const COUNTIES = 13;
const LATE = COUNTIES - 1;
const CHASED = ['鼓楼区法律援助中心', '台江区法律援助中心'];

describe('a city watches who signs, chases who is late and says so in a bulletin', () => {
  const story = Story.begin();
  let officer: Page;
  let id = '';

  /** Makes the day to sign by lie behind those who have not signed, as two weeks would. */
  const daysPass = () =>
    story.system.sql(
      'update receipt set sign_due = sign_due - 14 where directive_id = $1 and signed_on is null',
      [id],
    );

  story.step('the board counts who is late, and shows them alone', async () => {
    id = await announce(story.system, 'fz', { title: TITLE, recipients: { levels: ['COUNTY'] } });
    const county = await story.atDesk('cl-officer');
    await desk.button(county, '签收').click();
    await county.getByText('待上报（1）').waitFor();
    await county.context().close();
    await daysPass();
    officer = await story.atDesk('fz-officer');
    await desk.openDirective(officer, '发文', TITLE);
    await desk.button(officer, '督办看板').click();
    await desk.untilInStrip(officer, '已签收', '1');
    await desk.untilInStrip(officer, '逾期未签收', String(LATE));
    await officer.getByText('全部层级', { exact: true }).click();
    await officer.getByText(`逾期 ${LATE}`, { exact: true }).click();
    await officer.getByText(`已显示 ${LATE} 条`).waitFor();
    expect(await officer.getByText('长乐区法律援助中心').count()).toBe(0);
  });

  story.step('a selection is chased from the keyboard; nobody is told twice on a day', async () => {
    await officer.keyboard.press('u');
    const drawer = officer.getByRole('dialog', { name: '催办' });
    for (const unit of CHASED) await drawer.getByLabel(`选择${unit}`).check();
    await drawer.getByLabel('附言（可不填）').fill('请于今日下班前签收');
    await desk.button(drawer, '催办 2 个').click();
    await drawer.getByText('已催办 2 个单位，抄送上级 0 个，跳过 0 个').waitFor();
    for (const unit of CHASED) {
      await drawer.getByRole('row').filter({ hasText: unit }).getByText('已提醒').waitFor();
      expect(await drawer.getByLabel(`选择${unit}`).isDisabled()).toBe(true);
    }
    await drawer.getByRole('columnheader').getByRole('checkbox').check();
    await desk.button(drawer, `催办 ${LATE - 2} 个`).click();
    await drawer.getByText(`已催办 ${LATE - 2} 个单位，抄送上级 0 个，跳过 0 个`).waitFor();
    await officer.keyboard.press('Escape');
  });

  story.step('every message stands in the log of deliveries', async () => {
    await desk.goTo(officer, '发送记录');
    const row = officer.getByRole('row').filter({ hasText: '鼓楼区法律援助中心' });
    await row.getByText('已送达').waitFor();
    await officer.getByText(`已显示 ${LATE} 条`).waitFor();
  });

  story.step('the bulletin is written in one click, and its numbers open their rows', async () => {
    await desk.openDirective(officer, '发文', TITLE);
    await desk.button(officer, '督办看板').click();
    await desk.button(officer, '生成通报').click();
    await desk.button(officer.getByRole('dialog'), '生成通报').click();
    await officer
      .getByRole('heading', { level: 1, name: '关于开展“法援惠民生·关爱农民工”专项活动情况的通报' })
      .waitFor();
    const text = officer.getByRole('article');
    await text.getByText(`个单位逾期未签收`).waitFor();
    await text.getByRole('button', { name: String(LATE), exact: true }).click();
    const rows = officer.getByRole('dialog');
    await rows.getByText(`逾期未签收单位：${LATE}`).waitFor();
    await rows.getByText(`共 ${LATE} 个单位`).waitFor();
    expect(await rows.getByRole('row').filter({ hasText: '法律援助中心' }).count()).toBe(LATE);
    await officer.keyboard.press('Escape');
  });

  story.step('it becomes a paper that goes the way of every paper', async () => {
    await desk.button(officer, '成文').click();
    await desk.button(officer.getByRole('dialog'), '成文').click();
    await officer.getByText('草稿', { exact: true }).waitFor();
    await officer.getByText('通报', { exact: true }).first().waitFor();
    await desk.button(officer, '送签').click();
    await officer.getByText('待签发', { exact: true }).waitFor();
  });

  story.end();
});
