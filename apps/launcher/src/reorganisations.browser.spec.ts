import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';

jest.setTimeout(180_000);

const REASON = '榕政综〔2026〕12号';

describe('changes of the tree, at the desk of its administrator', () => {
  const story = Story.begin();
  let admin: Page;
  const row = (words: string) => admin.getByRole('row').filter({ hasText: words });

  story.step('there is none yet, and the page says how to make one', async () => {
    admin = await story.atDesk('fj-admin');
    await desk.goTo(admin, '机构调整');
    await admin.getByText('还没有机构调整').waitFor();
  });

  story.step('what does not make sense is refused at its field, and what was typed stays', async () => {
    await desk.button(admin, '新的调整').first().click();
    const drawer = admin.getByRole('dialog', { name: '新的调整' });
    await drawer.getByText('撤销', { exact: true }).click();
    await desk.choose(admin, drawer.getByLabel('调整的单位'), '连江县法律援助中心', '连江县');
    await drawer.getByLabel('依据').fill(REASON);
    await desk.button(drawer, '先看影响').click();
    await drawer.getByText('请先划转或撤销它们，或改用并入').first().waitFor();
    expect(await drawer.getByLabel('依据').inputValue()).toBe(REASON);
  });

  story.step('a merger is looked at beforehand and then carried out', async () => {
    const drawer = admin.getByRole('dialog', { name: '新的调整' });
    await drawer.getByText('并入', { exact: true }).click();
    await desk.choose(admin, drawer.getByLabel('并入的单位'), '长乐区法律援助中心', '长乐区');
    expect(await desk.button(drawer, '执行调整').isDisabled()).toBe(true);
    await desk.button(drawer, '先看影响').click();
    await drawer.getByText('个单位的隶属关系').waitFor();
    expect(await namelessControls(admin)).toEqual([]);
    await look(admin, 'desk-reorganisation-preview');
    await desk.button(drawer, '执行调整').click();
    await row('连江县法律援助中心并入长乐区法律援助中心').waitFor();
    await look(admin, 'desk-reorganisations');
  });

  story.step('the united unit is gone from the tree, and back when the change is undone', async () => {
    await desk.goTo(admin, '组织与用户');
    await admin.getByLabel('按名称或编码查找').fill('连江县');
    await admin.getByText('没有找到单位').waitFor();
    await desk.goTo(admin, '机构调整');
    await desk.button(admin, '退回调整').click();
    await desk.button(admin.getByRole('dialog'), '退回调整').click();
    await row('已退回').waitFor();
    await desk.goTo(admin, '组织与用户');
    await admin.getByLabel('按名称或编码查找').fill('连江县');
    await admin.getByText('连江县法律援助中心').first().waitFor();
  });

  story.end();
});
