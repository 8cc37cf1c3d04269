import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { recordYears, YEAR } from './testing/browser/recorded-year.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';

jest.setTimeout(180_000);

const CONSULTATIONS = '接受法律咨询';
const REASON = '榕政综〔2026〕12号';

describe('changes of the tree, at the desk of its administrator', () => {
  const story = Story.begin();
  let admin: Page;
  let officer: Page;
  const row = (words: string) => admin.getByRole('row').filter({ hasText: words });

  story.step('there is none yet, and the page says how to make one', async () => {
    await recordYears(story.system);
    admin = await story.atDesk('fj-admin');
    await desk.goTo(admin, '机构调整');
    await admin.getByText('还没有机构调整').waitFor();
  });

  story.step('what does not make sense is refused at its field, and what was typed stays', async () => {
    await desk.button(admin, '新的调整').first().click();
    const drawer = admin.getByRole('dialog', { name: '新的调整' });
    await drawer.getByText('撤销', { exact: true }).click();
    await desk.choose(admin, drawer.getByLabel('调整的单位'), '长乐区法律援助中心', '长乐区');
    await drawer.getByLabel('依据').fill(REASON);
    await desk.button(drawer, '先看影响').click();
    await drawer.getByText('请先划转或撤销它们，或改用并入').first().waitFor();
    expect(await drawer.getByLabel('依据').inputValue()).toBe(REASON);
  });

  story.step('a merger is looked at beforehand and then carried out', async () => {
    const drawer = admin.getByRole('dialog', { name: '新的调整' });
    await drawer.getByText('并入', { exact: true }).click();
    await desk.choose(admin, drawer.getByLabel('并入的单位'), '连江县法律援助中心', '连江县');
    expect(await desk.button(drawer, '执行调整').isDisabled()).toBe(true);
    await desk.button(drawer, '先看影响').click();
    await drawer.getByText('个单位的隶属关系').waitFor();
    await drawer.getByText('个账号将不能登录').waitFor();
    expect(await namelessControls(admin)).toEqual([]);
    await look(admin, 'desk-reorganisation-preview');
    await desk.button(drawer, '执行调整').click();
    await row('长乐区法律援助中心并入连江县法律援助中心').waitFor();
    await look(admin, 'desk-reorganisations');
  });

  story.step('its past counts where it went, or where it was, as the reader chooses', async () => {
    officer = await story.atDesk('fz-officer');
    await desk.goTo(officer, '统计');
    const address = new URL(officer.url());
    address.search = `?indicators=consultations&from=${YEAR}-01-01&to=${YEAR}-12-31`;
    await officer.goto(address.href);
    const figureOf = (unit: string, figure: string) =>
      officer.getByRole('row').filter({ hasText: unit }).getByText(figure, { exact: true }).waitFor();
    await figureOf('连江县法律援助中心', '377');
    await desk.choose(officer, officer.getByLabel('隶属口径'), '按当时隶属');
    await figureOf('长乐区法律援助中心', '377');
    await desk.untilTotal(officer, CONSULTATIONS, '377');
    await look(officer, 'desk-statistics-then');
    await desk.choose(officer, officer.getByLabel('隶属口径'), '按某日隶属');
    await officer.getByLabel('隶属日期').waitFor();
    await figureOf('长乐区法律援助中心', '377');
  });

  story.step('the united unit is gone from the tree, and back when the change is undone', async () => {
    await desk.goTo(admin, '组织与用户');
    await admin.getByLabel('按名称或编码查找').fill('长乐区');
    await admin.getByText('没有找到单位').waitFor();
    await desk.goTo(admin, '机构调整');
    await desk.button(admin, '退回调整').click();
    await desk.button(admin.getByRole('dialog'), '退回调整').click();
    await row('已退回').waitFor();
    await desk.goTo(admin, '组织与用户');
    await admin.getByLabel('按名称或编码查找').fill('长乐区');
    await admin.getByText('长乐区法律援助中心').first().waitFor();
  });

  story.end();
});
