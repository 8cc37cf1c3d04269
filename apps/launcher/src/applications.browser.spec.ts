import type { Locator, Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';

jest.setTimeout(180_000);

/** A worker without wages, with an opponent of a known number. */
const APPLICANT = '11010519491231002X';
const OPPONENT = '440524188001010014';

describe('an application goes from the counter to the decision and back again', () => {
  const story = Story.begin();
  let officer: Page, leader: Page;
  const card = (title: string): Locator =>
    officer
      .locator('.ant-card')
      .filter({ has: officer.locator('.ant-card-head-title').getByText(title, { exact: true }) });
  const dialog = (page: Page): Locator => page.getByRole('dialog');
  const event = (page: Page, name: string) => page.locator('.ant-timeline').getByText(name).first().waitFor();
  /** Chooses from a list; the next one is opened when this one is gone. */
  const pick = async (place: Page | Locator, field: string, option: string, typed?: string) => {
    await desk.choose(officer, place.getByLabel(field, { exact: true }), option, typed);
    await officer.locator('.ant-select-dropdown:visible').first().waitFor({ state: 'hidden' });
  };
  /** Enter in the field of a day sends the form where the calendar was slow to open; then the button goes under the click. */
  const confirm = async (page: Page, act: string) => {
    await desk
      .button(dialog(page), act)
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    await dialog(page).waitFor({ state: 'hidden' });
  };

  story.step(
    'the form asks for what the choices call for, and its refusals stand at their fields',
    async () => {
      officer = await story.atDesk('cl-officer');
      await desk.goTo(officer, '案件');
      await officer.keyboard.press('c');
      await officer.getByRole('heading', { level: 1, name: '新建申请' }).waitFor();
      await card('申请人').getByLabel('姓名').fill('王小明');
      await card('申请人').getByLabel('证件号码').fill('110105194912310021');
      await officer.getByText('农民工', { exact: true }).click();
      await officer.getByText('民事', { exact: true }).click();
      await pick(officer, '援助形式', '民事诉讼');
      await pick(
        officer,
        '申请事项',
        '请求确认劳动关系或者支付劳动报酬（法律援助法第31条第五项）',
        '劳动报酬',
      );
      await officer.getByLabel('案由').fill('追索劳动报酬纠纷');
      await officer.getByLabel('对方当事人（个人）').fill('李四');
      await officer.getByLabel('对方身份证号').fill(OPPONENT);
      await officer.getByText('需要说明', { exact: true }).click();
      await officer.getByText('诚信承诺', { exact: true }).click();
      await officer.getByLabel('家庭人数').fill('3');
      await officer.getByLabel('家庭月收入（元）').fill('5400');
      await officer.getByText('本地尚未公布经济困难标准，请人工核对').waitFor();
      await officer.getByLabel('法律援助申请表', { exact: true }).check();
      await officer
        .getByLabel('选择法律援助申请表的照片或 PDF')
        .setInputFiles({ name: '申请表', mimeType: 'image/jpeg', buffer: await story.photo() });
      await officer.getByText('已选 1 页：申请表').waitFor();
      await desk.button(officer, '提交').click();
      await officer.getByRole('alert').getByText('身份证号有误', { exact: false }).first().waitFor();
      await look(officer, 'application-form');
      await card('申请人').getByLabel('证件号码').fill(APPLICANT);
      await officer.getByText('女，1949-12-31 出生').waitFor();
      await desk.button(officer, '提交').click();
      await officer.getByRole('heading', { level: 1, name: /援申〔\d{4}〕1号$/u }).waitFor();
      await officer.getByText('110105********002X').waitFor();
      expect(await officer.getByText('王小明').count()).toBe(0);
      await officer.getByText('1 页', { exact: true }).waitFor();
      await look(officer, 'application');
    },
  );

  story.step('pages are added, shown for a reason, and taken away where they were a mistake', async () => {
    const row = officer.locator('.material-row').filter({ hasText: '身份证明' });
    const buffer = await story.photo();
    const files = ['正面', '反面'].map((name) => ({ name, mimeType: 'image/jpeg', buffer }));
    await row.locator('input[type=file]').setInputFiles(files);
    await row.getByText('2 页', { exact: true }).waitFor();
    await desk.button(row, '查看身份证明').click();
    await dialog(officer).getByRole('textbox').fill('核对身份');
    await desk.button(dialog(officer), '查看').click();
    await officer.getByAltText('身份证明 第 2 页').waitFor();
    await look(officer, 'application-pages');
    await officer.getByRole('button', { name: '删除第 2 页' }).click();
    const reason = dialog(officer).filter({ hasText: '误传的材料删除后不能恢复' });
    await reason.getByRole('textbox').fill('误传的照片');
    await desk.button(reason, '删除').click();
    await row.getByText('1 页', { exact: true }).waitFor();
  });

  story.step('missing papers are asked for once, and the clock waits for them', async () => {
    await desk.button(officer, '一次性告知补正').click();
    const lastDay = dialog(officer).getByLabel('最后一天');
    await desk.fillDay(lastDay, await inDays(officer, 10));
    await confirm(officer, '一次性告知补正');
    await event(officer, '告知补正');
    await officer.getByText('停止原因：等待补正材料').waitFor();
    for (const paper of ['身份证明', '经济困难状况说明表或者诚信承诺书', '与申请事项有关的材料']) {
      await officer.getByRole('checkbox', { name: paper }).click();
      await officer.getByRole('checkbox', { name: paper, checked: true }).waitFor();
    }
    await desk.button(officer, '材料已补齐').click();
    await confirm(officer, '材料已补齐');
    await event(officer, '补齐材料');
  });

  story.step('a mistake is mended with a reason, and nobody is shown in clear for it', async () => {
    await desk.button(officer, '修改').click();
    await officer.getByLabel('修改原因').fill('更正联系电话');
    await card('申请人').getByLabel('电话').fill('13912345678');
    await desk.button(officer, '保存').click();
    await event(officer, '修改申请');
    await officer.getByText('139****5678').waitFor();
  });

  story.step('another body verifies the means; until it answers the clock stands still', async () => {
    await desk.button(officer, '请求协助核查').click();
    await pick(dialog(officer), '核查内容', '经济困难状况');
    await officer.getByLabel('协助核查的机构').fill('某县法律援助中心');
    await confirm(officer, '请求协助核查');
    await officer.getByText('停止原因：异地核查').waitFor();
    await desk.button(officer, '登记核查结果').click();
    await officer.getByLabel('核查结果，或者对方不予协助的理由').fill('收入属实');
    await confirm(officer, '登记核查结果');
    await event(officer, '收到核查结果');
  });

  story.step('the officer proposes a refusal, and the leader decides it', async () => {
    await desk.button(officer, '提出不予').click();
    await pick(dialog(officer), '理由', '没有具体的请求和事实依据');
    await officer.getByLabel('不予援助的具体理由').fill('未说明欠薪的时间和数额');
    await confirm(officer, '提出不予');
    await event(officer, '提出意见');
    leader = await story.atDesk('cl-leader');
    await leader.goto(officer.url());
    await desk.button(leader, '批准').click();
    await confirm(leader, '批准');
    await leader.getByText('自收到本决定之日起', { exact: false }).first().waitFor();
    await look(leader, 'application-refused');
  });

  story.step('the applicant objects; who refused may not hear it, and says why', async () => {
    await officer.reload();
    await officer.getByText('异议期限暂自作出决定之日', { exact: false }).waitFor();
    await desk.button(officer, '登记送达').click();
    await confirm(officer, '登记送达');
    await officer.getByText('异议期限自收到决定之日', { exact: false }).waitFor();
    await look(officer, 'application-served');
    await desk.button(officer, '登记异议').click();
    await officer.getByLabel('异议理由').fill('已经写明欠薪三个月');
    await confirm(officer, '登记异议');
    await officer.getByText('已经写明欠薪三个月').first().waitFor();
    await leader.reload();
    await desk.button(leader, '责令改正').click();
    await leader.getByLabel('审查意见').fill('理由成立');
    await desk.button(dialog(leader), '责令改正').click();
    await dialog(leader).getByText('提出或者作出决定的人不能审查对该决定的异议', { exact: false }).waitFor();
    expect(await leader.getByLabel('审查意见').inputValue()).toBe('理由成立');
  });

  story.step('help of duty lawyers counts apart from cases', async () => {
    await desk.goTo(officer, '值班律师帮助');
    await desk.button(officer, '登记法律帮助').first().click();
    const form = dialog(officer);
    await form.getByLabel('值班律师').fill('陈援');
    await form.getByText('认罪认罚见证', { exact: true }).click();
    await desk.button(form, '保存并继续').click();
    await officer.getByRole('cell', { name: '陈援', exact: true }).waitFor();
    await look(officer, 'duty-lawyers');
    const rows = await story.system.sql(
      `select sum(quantity)::int as helps from fact where indicator = 'duty_lawyer_helps.plea'`,
    );
    expect(rows).toEqual([{ helps: 1 }]);
  });

  story.end();
});

/** The day so many days from today, in the reader's own calendar. */
const inDays = (page: Page, days: number): Promise<string> =>
  page.evaluate<string>(`(() => { const at = new Date(Date.now() + ${days} * 86400000);
    return [at.getFullYear(), String(at.getMonth() + 1).padStart(2, '0'), String(at.getDate()).padStart(2, '0')].join('-'); })()`);
