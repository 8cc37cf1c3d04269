import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';

jest.setTimeout(180_000);

const CASE = '01990000-0000-7000-8000-00000000ca5e';
/** A case as the decision leaves it. */
const GRANTED = `
  insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, stage, case_number, received_on,
    decided_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
  select u.partition_id, $1, u.id, u.path, 'applied', 'civil', 'civil_suit', 'labour', 'granted', '长乐民援〔2026〕9号',
    current_date - 9, current_date - 3, u.id, now(), '林', now() from org_unit u join account a on a.tenant_id = u.id where a.login = $2`;

describe('a case is handled from the assignment to the close', () => {
  const story = Story.begin();
  let officer: Page;
  const choose = (field: string, option: string) =>
    desk.choose(officer, officer.getByLabel(field, { exact: true }), option);

  story.step('the roster gets a lawyer', async () => {
    officer = await story.atDesk('cl-officer');
    await desk.goTo(officer, '律师库');
    await desk.button(officer, '登记承办人员').click();
    const form = officer.getByRole('dialog', { name: '登记承办人员' });
    await form.getByLabel('姓名').fill('陈援');
    await form.getByLabel('机构').fill('福建某某律师事务所');
    await form.getByLabel('执业证号').fill('13501202610000001');
    await choose('专长', '劳动争议');
    await desk.button(form, '保存').click();
    await officer.getByRole('cell', { name: /^陈援/u }).waitFor();
    await look(officer, 'handlers');
  });

  story.step('three clicks assign the case, with the reasons in sight', async () => {
    await story.system.sql(GRANTED, [CASE, 'cl-officer']);
    await officer.goto(new URL(`/desk/cases/${CASE}/handling`, officer.url()).href);
    await officer.getByText('专长对口 +30').waitFor();
    await look(officer, 'assign');
    await officer.getByRole('button', { name: '第 1 位 陈援' }).click();
    await desk.button(officer, '指派给陈援').click();
    await desk.button(officer, '登记委托协议签订').click();
    await officer.getByText('已签协议').waitFor();
  });

  story.step('it closes on the day the judgment was received, and asks for its papers', async () => {
    await choose('结案文书', '判决书、裁定书');
    const today = await officer.getByLabel('日期', { exact: true }).inputValue();
    await desk.fillDay(officer.getByLabel('文书或履行日期'), today);
    await desk.fillDay(officer.getByLabel('收到文书日期'), today);
    await choose('案件结果', '胜诉');
    await officer.getByLabel('挽回损失或取得利益（元）').fill('12345.67');
    await look(officer, 'close-case');
    await desk.button(officer, '结案').click();
    await officer.getByText(`${today} 结案：胜诉`).waitFor();
    await officer.getByText('还缺 10 项').waitFor();
    await look(officer, 'closed-case');
    const [row] = await story.system.sql('select money_cents from case_closing where case_id = $1', [CASE]);
    expect(Number((row as { money_cents: number }).money_cents)).toBe(1_234_567);
  });

  story.step('without a standard the subsidies say who has to publish one', async () => {
    await desk.goTo(officer, '补贴');
    await officer.getByText('所在省份尚未发布补贴标准', { exact: false }).waitFor();
    await look(officer, 'subsidies');
  });

  story.end();
});
