import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';

jest.setTimeout(240_000);

const CASE = '01990000-0000-7000-8000-00000000ca5e';
const HANDLER = '01990000-0000-7000-8000-0000000000aa';
const ASSIGNMENT = '01990000-0000-7000-8000-0000000000ab';
const OF_CHANGLE = 'from org_unit u join account a on a.tenant_id = u.id';
/** A lawyer of the roster with a case just assigned. */
const ASSIGNED: readonly [sql: string, ...parameters: string[]][] = [
  [
    `insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, cause_of_action, stage,
       case_number, received_on, decided_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
     select u.partition_id, $1, u.id, u.path, 'applied', 'civil', 'civil_suit', 'labour', '追索劳动报酬纠纷', 'assigned',
       '长乐民援〔2026〕9号', current_date - 9, current_date - 3, u.id, now(), '林', now() ${OF_CHANGLE} where a.login = $2`,
    CASE,
    'cl-officer',
  ],
  [
    `insert into handler (partition_id, id, tenant_id, tenant_path, kind, name, firm, licence_number, changed_at, changed_by_name)
     select u.partition_id, $1, u.id, u.path, 'lawyer', '陈援', '福建某某律师事务所', '13501202610000001', now(), '林' ${OF_CHANGLE}
     where a.login = $2`,
    HANDLER,
    'cl-officer',
  ],
  [
    `insert into case_assignment (partition_id, id, tenant_id, tenant_path, case_id, handler_id, assigned_on, place, ranking, state,
       assigned_by_name, recorded_at)
     select u.partition_id, $1, u.id, u.path, '${CASE}', '${HANDLER}', current_date - 2, 1, '[]', 'assigned', '林', now() ${OF_CHANGLE}
     where a.login = $2`,
    ASSIGNMENT,
    'cl-officer',
  ],
];

describe('a lawyer without an account follows a link', () => {
  const story = Story.begin();
  let officer: Page, lawyer: Page;
  let address: string;

  story.step('the centre makes it, and sees it once', async () => {
    for (const [sql, ...parameters] of ASSIGNED) await story.system.sql(sql, parameters);
    officer = await story.atDesk('cl-officer');
    await officer.goto(new URL(`/desk/cases/${CASE}/handling`, officer.url()).href);
    await desk.button(officer, '生成链接').click();
    address = await officer.getByTestId('handler-link').innerText();
    expect(address).toMatch(/\/m\/link#[\w-]{43}$/u);
    await officer.reload();
    await officer.getByText('尚未打开').waitFor();
    expect(await officer.getByTestId('handler-link').count()).toBe(0);
    await look(officer, 'handler-link');
  });

  story.step('it opens for whoever knows the end of the licence number', async () => {
    lawyer = await story.byLink(address);
    await lawyer.getByLabel('执业证号后四位').fill('9999');
    await lawyer.getByRole('button', { name: '打开案件' }).click();
    await lawyer.getByText('还可以试 4 次', { exact: false }).first().waitFor();
    await look(lawyer, 'link-wrong-proof');
    await lawyer.getByLabel('执业证号后四位').fill('0001');
    await lawyer.getByRole('button', { name: '打开案件' }).click();
    await lawyer.getByText('长乐民援〔2026〕9号').waitFor();
    expect(lawyer.url()).not.toContain('#');
    await look(lawyer, 'link-case');
  });

  story.step('the case is taken, and what is done is entered with a photo', async () => {
    await lawyer.getByRole('button', { name: '接受承办' }).click();
    await lawyer.getByText('已接受').waitFor();
    expect(await namelessControls(lawyer)).toEqual([]);
    await lawyer.getByLabel('说明（可不填）').fill('约见受援人，核对工资单');
    const photo = { name: '笔录.jpg', mimeType: 'image/jpeg', buffer: await story.photo() };
    await lawyer.locator('input[type=file]').setInputFiles(photo);
    await lawyer.getByAltText('照片 1').waitFor();
    await lawyer.getByRole('button', { name: '保存', exact: true }).click();
    await lawyer.getByText('1 张照片').waitFor();
    await look(lawyer, 'link-milestone');
    await officer.reload();
    await officer.getByText('已接受').waitFor();
    await officer.getByText('约见受援人，核对工资单').waitFor();
    await officer.getByAltText('会见、约见的照片 1').waitFor();
    await look(officer, 'milestone-by-link');
  });

  story.step('the papers are handed in once the centre has closed the case', async () => {
    await desk.choose(officer, officer.getByLabel('结案文书', { exact: true }), '判决书、裁定书');
    const today = await officer.getByLabel('日期', { exact: true }).inputValue();
    await desk.fillDay(officer.getByLabel('文书或履行日期'), today);
    await desk.fillDay(officer.getByLabel('收到文书日期'), today);
    await desk.choose(officer, officer.getByLabel('案件结果', { exact: true }), '胜诉');
    await desk.button(officer, '结案').click();
    await officer.getByText('还缺 10 项').waitFor();
    await lawyer.reload();
    await lawyer.getByText('结案材料', { exact: true }).waitFor();
    for (const paper of ['委托协议、授权委托书', '结案报告表'])
      await lawyer.getByLabel(paper, { exact: true }).check();
    await lawyer.getByRole('button', { name: '登记已提交' }).click();
    await lawyer.getByText('还缺 8 项', { exact: false }).waitFor();
    await look(lawyer, 'link-papers');
    await officer.reload();
    await officer.getByText('还缺 8 项').waitFor();
  });

  story.step('taken back, it leads nowhere', async () => {
    await desk.button(officer, '收回').click();
    await officer.getByText('已收回', { exact: true }).waitFor();
    await lawyer.getByLabel('结案文书', { exact: true }).check();
    await lawyer.getByRole('button', { name: '登记已提交' }).click();
    await lawyer.getByText('请点开法律援助中心发来的链接', { exact: false }).waitFor();
    await look(lawyer, 'link-shut');
  });

  story.end();
});
