import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { newId } from '@fayuan/kernel';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';
import { filledTemplate } from './testing/filled-template.js';
import { sheetRows } from './testing/sheet-rows.js';

jest.setTimeout(180_000);

const SUBMIT = `mutation ($input: ApplicationInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { caseId } }`;
const LONG = '阿不都热合曼·买买提依明';
const APPLICATION = {
  caseType: 'CIVIL',
  caseForm: 'CIVIL_SUIT',
  matter: 'labour',
  causeOfAction: '=追索劳动报酬纠纷',
  meansNotVerified: 'migrant_wages',
  applicant: { name: LONG, document: { kind: 'RESIDENT_ID', number: '11010519491231002X' } },
};
const row = (no: number, more: Record<string, string> = {}) => ({
  编号: `3-${no}`,
  咨询日期: '2026-03-01',
  咨询途径: '来访',
  咨询事项: '民事-劳动报酬',
  ...more,
});
const WRONG = [
  row(1),
  row(2, { 咨询途径: '来电', 人群: '妇女、农民工' }),
  row(3, { 咨询途径: '飞鸽' }),
  row(4, { 咨询日期: '3月1日' }),
  row(5, { 咨询事项: '刑事' }),
];
const MENDED = WRONG.with(2, row(3)).with(3, row(4, { 咨询途径: '来电' }));
const COUNTED = `
  select count(*)::int as rows, coalesce(sum(f.quantity), 0)::int as people from consultation c
  join fact f on f.partition_id = c.partition_id and f.source_id = c.id and f.indicator = 'consultations'`;

describe('a centre takes its ledgers over from Excel, and out again', () => {
  const story = Story.begin();
  let officer: Page;
  let template: Buffer;

  const bytesOf = async (file: Download) => readFile(await file.path());
  const downloaded = async (press: Locator): Promise<Buffer> => {
    const [file] = await Promise.all([officer.waitForEvent('download'), press.click()]);
    return bytesOf(file);
  };
  const bring = (name: string, buffer: Buffer) =>
    officer.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer,
    });
  const told = (text: string) => officer.getByRole('status').getByText(text).waitFor();
  const counted = async () => (await story.system.sql<{ rows: number; people: number }>(COUNTED))[0];

  story.step(
    'right and wrong rows are told apart, and nothing is recorded before a word is said',
    async () => {
      officer = await story.atDesk('cl-officer');
      await desk.goTo(officer, '导入台账');
      template = await downloaded(officer.getByRole('link', { name: '下载咨询台账模板' }));
      await bring('咨询台账.xlsx', await filledTemplate(template, WRONG));
      await told('检查完毕：可导入 3 行，已在台账中 0 行，错误 2 行');
      await officer.getByText('没有这个选项，请从下拉列表中选择').waitFor();
      await look(officer, 'desk-import-checked');
      expect(await namelessControls(officer)).toEqual([]);
      expect(await counted()).toEqual({ rows: 0, people: 0 });
    },
  );

  story.step(
    'the right rows alone are taken over, and the wrong ones come back with the way out',
    async () => {
      const back = await sheetRows(await downloaded(officer.getByRole('link', { name: '下载错误说明' })));
      expect(back.map((cells) => cells.at(-1) ?? '').filter((text) => /^咨询.+：/u.test(text))).toEqual([
        expect.stringContaining('咨询途径：没有这个选项'),
        expect.stringContaining('咨询日期：日期有误'),
      ]);
      await desk.button(officer, '只导入正确的 3 行').click();
      await told('导入完毕：已导入 3 行，原已在台账中 0 行，错误 2 行未导入');
      expect(await counted()).toEqual({ rows: 3, people: 3 });
    },
  );

  story.step('the mended file brings the rest, and doubles nothing', async () => {
    await desk.button(officer, '再传一份').click();
    await bring('咨询台账（改）.xlsx', await filledTemplate(template, MENDED));
    await told('检查完毕：可导入 2 行，已在台账中 3 行，错误 0 行');
    await desk.button(officer, '导入全部 2 行').click();
    await told('导入完毕：已导入 2 行，原已在台账中 3 行，错误 0 行未导入');
    await look(officer, 'desk-import-done');
    expect(await counted()).toEqual({ rows: 5, people: 5 });
  });

  story.step(
    'what is filtered is taken out under the heads of the template, and comes back as known',
    async () => {
      await desk.goTo(officer, '咨询');
      await desk.choose(officer, officer.getByLabel('全部途径'), '来电');
      await officer.getByText('合计 2 人次 · 2 件').waitFor();
      const file = await downloaded(officer.getByRole('link', { name: '导出 Excel' }));
      const rows = await sheetRows(file);
      expect(rows.find(([first]) => first === '编号')?.slice(0, 4)).toEqual([
        '编号',
        '咨询日期',
        '咨询途径',
        '咨询事项',
      ]);
      // 46082 is 1 March 2026 as a day of the sheet.
      expect(
        rows
          .slice(4)
          .map((cells) => cells.slice(0, 4))
          .sort(),
      ).toEqual([
        ['3-2', '46082', '来电', '民事-劳动报酬'],
        ['3-4', '46082', '来电', '民事-劳动报酬'],
      ]);
      await desk.goTo(officer, '导入台账');
      await bring('导出.xlsx', file);
      await told('检查完毕：可导入 0 行，已在台账中 2 行，错误 0 行');
    },
  );

  story.step(
    'a note is sealed beside a consultation, and goes into the application with topic and groups',
    async () => {
      await desk.goTo(officer, '咨询');
      await desk.button(officer, '登记咨询').click();
      const form = officer.getByRole('dialog', { name: '登记咨询' });
      await form.getByText('来访', { exact: true }).click();
      await form.getByLabel('咨询事项').fill('劳动报酬');
      await officer.locator('.ant-select-dropdown:visible').getByTitle('劳动报酬').first().click();
      // The list of choices stays open for a second one, over the field below it.
      await form.getByText('登记咨询', { exact: true }).click();
      await officer.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
      await form.getByText('农民工', { exact: true }).click();
      await form.getByLabel('咨询人称呼').fill(LONG);
      await form.getByLabel('备注').fill('工地欠薪三个月');
      await look(officer, 'desk-consultation-note');
      await form.getByRole('button', { name: '保存并继续' }).click();
      await officer.getByText('已保存：劳动报酬').waitFor();
      await desk.closeByEscape(officer, form);
      const record = officer.getByRole('row').filter({ hasText: '阿**' });
      await desk.button(officer, '查看备注').click();
      await record.getByText('工地欠薪三个月').waitFor();
      await look(officer, 'desk-consultations');
      await record.getByRole('button', { name: '转为申请' }).click();
      await officer.getByRole('heading', { level: 1, name: '新建申请' }).waitFor();
      await officer.getByText('咨询人 阿**').waitFor();
      expect(await officer.getByLabel('案情和请求').inputValue()).toBe('工地欠薪三个月');
      expect(await officer.getByRole('radio', { name: '民事' }).isChecked()).toBe(true);
      expect(await officer.getByRole('checkbox', { name: '农民工' }).isChecked()).toBe(true);
      await officer.getByText('请求确认劳动关系或者支付劳动报酬').first().waitFor();
      await look(officer, 'desk-application-of-consultation');
    },
  );

  story.step('a leader gives the asker a copy of it all, the note too, and may erase it', async () => {
    const leader = await story.atDesk('cl-leader');
    await desk.goTo(leader, '咨询');
    const record = leader.getByRole('row').filter({ hasText: '阿**' });
    await record.getByRole('button', { name: '提供副本' }).click();
    const dialog = leader.getByRole('dialog');
    await dialog.getByLabel('理由').fill('本人申请查阅');
    const [file] = await Promise.all([
      leader.waitForEvent('download'),
      dialog.getByRole('button', { name: '导出文件' }).click(),
    ]);
    const text = (await bytesOf(file)).toString();
    for (const part of [LONG, '法律咨询', '备注：工地欠薪三个月']) expect(text).toContain(part);
    await record.getByRole('button', { name: '删除资料' }).click();
    await leader.getByRole('dialog').getByLabel('理由').fill('本人申请删除');
    await leader.getByRole('dialog').getByRole('button', { name: '永久删除' }).click();
    await leader.getByText('或已删除').waitFor();
    await look(leader, 'desk-consultation-asker-erased');
    const notes = await story.system.sql('select from consultation_note');
    expect(notes).toEqual([]);
  });

  story.step('cases are taken out masked, or with full names for a reason', async () => {
    const input = { input: APPLICATION, idempotencyKey: newId() };
    await (await story.system.signedIn('cl-officer')).ask(SUBMIT, input);
    await desk.goTo(officer, '案件');
    await officer
      .getByRole('link', { name: /〔\d{4}〕/u })
      .first()
      .waitFor();
    await officer.getByRole('button', { name: '导出 Excel' }).click();
    const masked = await downloaded(officer.getByRole('link', { name: '姓名、号码掩码' }));
    const cells = (await sheetRows(masked)).flat();
    for (const text of ['阿**', '110105********002X', '=追索劳动报酬纠纷', '待审查'])
      expect(cells).toContain(text);
    await officer.getByRole('button', { name: '导出 Excel' }).click();
    await officer.getByRole('menuitem', { name: '含受援人全名' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('导出原因').fill('年度统计核对');
    await look(officer, 'desk-cases-export');
    const named = await downloaded(dialog.getByRole('button', { name: '导出 Excel' }));
    expect((await sheetRows(named)).flat()).toContain(LONG);
    const trail = await story.system.sql(
      `select detail ->> 'reason' as reason from audit_event where action = 'cases.exported_with_names'`,
    );
    expect(trail).toEqual([{ reason: '年度统计核对' }]);
  });

  story.end();
});
