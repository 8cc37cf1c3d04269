import type { Locator, Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';

jest.setTimeout(120_000);

const RULE = '审查并决定是否给予法律援助';

describe('a province makes the clock rules stricter', () => {
  const story = Story.begin();
  let admin: Page;
  const form = (): Locator => admin.getByRole('dialog', { name: '发布本地规则' });

  story.step('the rules in force stand with their articles', async () => {
    admin = await story.atDesk('fj-admin');
    await desk.goTo(admin, '期限');
    await admin.getByRole('row', { name: RULE }).waitFor();
    await look(admin, 'clock-rules');
  });

  story.step(
    'one that is looser than the Act is refused at its field, and what was typed stays',
    async () => {
      await admin.keyboard.press('c');
      await desk.button(form(), '发布本地规则').click();
      await form().getByText('请填写此项').first().waitFor();
      await desk.choose(admin, form().getByLabel('对应的全国规则', { exact: true }), RULE);
      await form().getByLabel('期限长度').fill('10');
      await form().getByLabel('依据条款（中文）').fill('某省法律援助条例第二十条');
      await form().getByLabel('依据条款（英文）').fill('Regulation of the province, article 20');
      await form().getByLabel('来源').fill('某省人大常委会公告');
      await desk.button(form(), '发布本地规则').click();
      await form()
        .locator('.ant-form-item')
        .filter({ hasText: '期限长度' })
        .getByText('期限长度不得超过已施行的规则（7日）：地方规则只能从严，请缩短')
        .waitFor();
      await look(admin, 'clock-rule-looser');
      expect(await namelessControls(admin)).toEqual([]);
    },
  );

  story.step('closed and opened again, the form still holds it', async () => {
    await desk.closeByEscape(admin, form());
    await admin.keyboard.press('c');
    await form().getByText('上次填写的内容还没有提交，已为您保留').waitFor();
    expect(await form().getByLabel('来源').inputValue()).toBe('某省人大常委会公告');
    await look(admin, 'clock-rule-kept');
  });

  story.step('made stricter, it holds for the province until it is ended', async () => {
    await form().getByLabel('期限长度').fill('5');
    await desk.button(form(), '发布本地规则').click();
    await form().waitFor({ state: 'hidden' });
    const local = admin.getByRole('row', { name: RULE }).filter({ hasText: '福建省' });
    await local.getByText('5 个工作日内').waitFor();
    await look(admin, 'clock-rule-published');
    await admin.keyboard.press('c');
    await form().waitFor();
    expect(await form().getByLabel('来源').inputValue()).toBe('');
    await desk.closeByEscape(admin, form());
    await local.getByRole('button', { name: `终止规则：${RULE}` }).click();
    await desk.button(admin.getByRole('tooltip'), '终止').click();
    await admin.getByText('本地规则已终止').waitFor();
  });

  story.end();
});
