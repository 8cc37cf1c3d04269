import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';

jest.setTimeout(240_000);

const CASE = '01990000-0000-7000-8000-00000000ca5e';
/** A case as the decision leaves it. */
const GRANTED = `
  insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, stage, case_number, received_on,
    decided_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
  select u.partition_id, $1, u.id, u.path, 'applied', 'civil', 'civil_suit', 'labour', 'granted', '长乐民援〔2026〕9号',
    current_date - 9, current_date - 3, u.id, now(), '林', now() from org_unit u join account a on a.tenant_id = u.id where a.login = $2`;

const MISTAKE = '01990000-0000-7000-8000-00000000ca5f';
/** One that was just taken in. */
const RECEIVED = GRANTED.replace("'granted', '长乐民援〔2026〕9号'", "'received', null").replace(
  'current_date - 3',
  'null',
);

const ENDED = '01990000-0000-7000-8000-00000000ca60';

describe('a case is handled from the assignment to the payment', () => {
  const story = Story.begin();
  let officer: Page, leader: Page;
  const choose = (field: string, option: string) =>
    desk.choose(officer, officer.getByLabel(field, { exact: true }), option);
  const openCase = (page: Page) => page.goto(new URL(`/desk/cases/${CASE}/handling`, page.url()).href);
  async function enterLawyer(
    name: string,
    licence: string,
    { specialty, account }: { specialty?: string; account?: string } = {},
  ): Promise<void> {
    await desk.button(officer, '登记承办人员').click();
    const form = officer.getByRole('dialog', { name: '登记承办人员' });
    await form.getByLabel('姓名').fill(name);
    await form.getByLabel('机构').fill('福建某某律师事务所');
    await form.getByLabel('执业证号').fill(licence);
    if (account) await choose('本单位账号', account);
    if (specialty) await choose('专长', specialty);
    await desk.button(form, '保存').click();
    await officer.getByRole('cell', { name: new RegExp(`^${name}`, 'u') }).waitFor();
  }
  async function signAgreement(): Promise<void> {
    await desk.button(officer, '登记委托协议签订').click();
    const dialog = officer.getByRole('dialog', { name: '登记委托协议签订' });
    await desk.button(dialog, '保存').click();
    await dialog.waitFor({ state: 'hidden' });
  }

  story.step('the roster gets two lawyers', async () => {
    officer = await story.atDesk('cl-officer');
    await desk.goTo(officer, '律师库');
    await enterLawyer('陈援', '13501202610000001', { specialty: '劳动争议' });
    const [admin] = await story.system.sql<{ name: string }>('select name from account where login = $1', [
      'cl-admin',
    ]);
    const account = `${admin?.name ?? ''}（系统管理员）`;
    await enterLawyer('郑助', '13501202610000002', { account });
    await officer.getByRole('row', { name: /郑助/u }).getByText(account).waitFor();
    await look(officer, 'handlers');
  });

  story.step('three clicks assign the case, with the reasons in sight', async () => {
    await story.system.sql(GRANTED, [CASE, 'cl-officer']);
    await openCase(officer);
    await officer.getByText('专长对口 +30').first().waitFor();
    await look(officer, 'assign');
    await officer.getByRole('button', { name: '第 1 位 陈援' }).click();
    await desk.button(officer, '指派给陈援').click();
    await desk.button(officer, '登记承办人员已接受').click();
    await officer.getByText('已接受').waitFor();
    await desk.button(officer, '登记受援人原因延期').click();
    const delay = officer.getByRole('dialog', { name: '登记受援人原因延期' });
    await desk.fillDay(delay.getByLabel('自何日起延期'), '2020-01-01');
    await desk.button(delay, '保存').click();
    await delay.locator('.ant-form-item-explain-error').getByText('日期应在').waitFor();
    await look(officer, 'agreement-delayed');
    await desk.button(delay, '取消').click();
    await signAgreement();
    await officer.getByText('已签协议').waitFor();
  });

  story.step('an officer asks for another handler, and a leader decides', async () => {
    await desk.button(officer, '提请更换承办人员').click();
    const form = officer.getByRole('dialog', { name: '提请更换承办人员' });
    await form.getByLabel('更换理由').fill('受援人认为沟通不便');
    await form.getByRole('button', { name: '第 1 位 郑助' }).click();
    await look(officer, 'replacement');
    expect(await namelessControls(officer)).toEqual([]);
    await desk.button(form, '提请更换承办人员').click();
    await form.waitFor({ state: 'hidden' });
    leader = await story.atDesk('cl-leader');
    await openCase(leader);
    await leader.getByText('受援人认为沟通不便').waitFor();
    await desk.button(leader, '同意').click();
    await leader.getByText('已更换').waitFor();
    await officer.reload();
    await signAgreement();
  });

  story.step('what is done is entered, and struck out with a reason', async () => {
    await officer.getByLabel('说明').fill('与受援人核对证据');
    await desk.button(officer, '登记承办记录').click();
    await officer.getByText('与受援人核对证据').waitFor();
    await officer.getByRole('button', { name: /^作废 /u }).click();
    const why = officer.getByRole('dialog', { name: '作废' });
    await why.getByLabel('作废理由').fill('登记在错误的日期');
    await desk.button(why, '作废').click();
    await officer.getByText('登记在错误的日期').waitFor();
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
    const [row] = await story.system.sql('select money_cents from case_closing where case_id = $1', [CASE]);
    expect(Number((row as { money_cents: number }).money_cents)).toBe(1_234_567);
    for (const paper of await officer.getByRole('checkbox').all()) await paper.check();
    await desk.button(officer, '保存已收材料').click();
    await desk.button(officer, '材料审查通过').click();
    await desk.button(officer, '申报补贴').waitFor();
    await look(officer, 'closed-case');
  });

  story.step('without a standard nothing is proposed; the province publishes one', async () => {
    await desk.button(officer, '申报补贴').click();
    const form = officer.getByRole('dialog', { name: '申报补贴' });
    await choose('领取人', '郑助');
    await form.getByLabel('扣减（元）').fill('100');
    await form.getByLabel('扣减理由').fill('材料逾期提交');
    await desk.button(form, '申报补贴').click();
    await form.getByText('没有适用于当日的补贴标准', { exact: false }).first().waitFor();
    await look(officer, 'subsidy-without-standard');
    const admin = await story.atDesk('fj-admin');
    await desk.goTo(admin, '补贴标准');
    await desk.button(admin, '发布补贴标准').first().click();
    const publish = admin.getByRole('dialog', { name: '发布补贴标准' });
    await publish.getByLabel('每件（元）').fill('2000');
    await publish.getByLabel('文件依据').fill('省司法厅、财政厅关于办案补贴标准的通知');
    await look(admin, 'publish-subsidy-standard');
    await desk.button(publish, '发布补贴标准').click();
    await admin.getByText('2,000.00 元／件').waitFor();
    await look(admin, 'subsidy-standards');
    await desk.button(form, '申报补贴').click();
    await officer.getByText('1,900.00').first().waitFor();
    await look(officer, 'subsidies');
  });

  story.step('another person approves it, and it is paid', async () => {
    await desk.goTo(leader, '补贴');
    await desk.button(leader, '同意').click();
    await leader.getByText('还没有补贴', { exact: false }).waitFor();
    await officer.getByText('待发放', { exact: false }).first().click();
    await officer.getByRole('row', { name: /郑助/u }).getByRole('checkbox').check();
    await desk.button(officer, '登记发放（1 笔）').click();
    const day = officer.getByRole('dialog', { name: '登记发放（1 笔）' });
    await desk.button(day, '登记发放').click();
    await officer.getByText('1 笔已登记发放').waitFor();
    await officer.getByText('已发放', { exact: false }).first().click();
    await officer.getByRole('row', { name: /郑助/u }).waitFor();
  });

  story.step('a handler refuses with a reason, and another is assigned', async () => {
    await story.system.sql(GRANTED.replace('9号', '10号'), [ENDED, 'cl-officer']);
    await officer.goto(new URL(`/desk/cases/${ENDED}`, officer.url()).href);
    const assignFirst = async () => {
      await officer.getByRole('button', { name: /^第 1 位/u }).click();
      await officer.getByRole('button', { name: /^指派给/u }).click();
    };
    await assignFirst();
    await desk.button(officer, '登记承办人员拒绝').click();
    const why = officer.getByRole('dialog', { name: '登记承办人员拒绝' });
    await why.getByLabel('拒绝承办的理由').fill('与对方当事人有亲属关系');
    await look(officer, 'assignment-declined-form');
    await desk.button(why, '登记承办人员拒绝').click();
    await officer.getByText('与对方当事人有亲属关系').first().waitFor();
    await look(officer, 'assignment-declined');
    await assignFirst();
    await signAgreement();
    await officer.getByText('已签协议').waitFor();
  });

  story.step('the recipient is told how the case stands, and by which way', async () => {
    await choose('节点', '告知受援人进展');
    await desk.button(officer, '登记承办记录').click();
    await officer.getByText('请选择告知受援人的方式', { exact: false }).first().waitFor();
    await look(officer, 'told-without-way');
    await choose('告知方式', '电话');
    await officer.getByLabel('说明').fill('告知立案情况和开庭时间');
    await desk.button(officer, '登记承办记录').click();
    await officer.getByText('告知立案情况和开庭时间').waitFor();
    await look(officer, 'told');
  });

  story.step('the aid ends by two persons; the leader may refuse it with a reason', async () => {
    const propose = async (reason: string) => {
      await desk.button(officer, '提请终止').first().click();
      const form = officer.getByRole('dialog', { name: '提请终止' });
      await desk.button(form, '提请终止').click();
      await form.getByText('请填写理由').waitFor();
      await desk.choose(officer, form.getByLabel('终止情形', { exact: false }), '经济状况变化');
      await form.getByLabel('理由', { exact: true }).fill(reason);
      await look(officer, 'termination-form');
      await desk.button(form, '提请终止').click();
      await form.waitFor({ state: 'hidden' });
    };
    await propose('家庭收入增加');
    await leader.goto(officer.url());
    await desk.button(leader, '不同意').click();
    const why = leader.getByRole('dialog', { name: '不同意' });
    await why.getByLabel('不同意的理由').fill('没有收入增加的证据');
    await look(leader, 'termination-refused-form');
    await desk.button(why, '不同意').click();
    await leader.getByText('没有收入增加的证据', { exact: false }).first().waitFor();
    await officer.reload();
    await propose('家庭收入增加，附工资流水');
    await leader.reload();
    await desk.button(leader, '同意').click();
    await leader.getByText('异议期限暂自作出决定之日', { exact: false }).waitFor();
    await look(leader, 'terminated');
  });

  story.step(
    'the term to object counts from the day on which the recipient received the decision',
    async () => {
      await officer.reload();
      await desk.button(officer, '登记终止决定送达').click();
      const day = officer.getByRole('dialog', { name: '登记终止决定送达' });
      await look(officer, 'termination-told-form');
      await desk.button(day, '保存').click();
      await officer.getByText('异议期限自收到决定之日', { exact: false }).waitFor();
      await desk.button(officer, '登记异议').click();
      const form = officer.getByRole('dialog', { name: '登记异议' });
      await form.getByLabel('异议理由').fill('增加的是一次性补偿');
      await look(officer, 'termination-objection-form');
      await desk.button(form, '登记异议').click();
      await form.waitFor({ state: 'hidden' });
      await officer.getByText('对终止决定的异议').waitFor();
      await look(officer, 'termination-contested');
    },
  );

  story.step('another leader orders it corrected, and the case goes on with its handler', async () => {
    await story.system.sql('update handling_proposal set decided_by = null where case_id = $1', [ENDED]);
    await leader.reload();
    await desk.button(leader, '责令改正').click();
    const form = leader.getByRole('dialog', { name: '责令改正' });
    await form.getByLabel('审查意见').fill('一次性补偿不计入家庭收入');
    await look(leader, 'termination-correction-form');
    await desk.button(form, '责令改正').click();
    await form.waitFor({ state: 'hidden' });
    await leader.locator('.ant-timeline').getByText('责令恢复援助').waitFor();
    await leader.getByText('已签协议').first().waitFor();
    await look(leader, 'termination-corrected');
  });

  story.step('what was entered by mistake is deleted before the decision, with the reason', async () => {
    await story.system.sql(RECEIVED, [MISTAKE, 'cl-officer']);
    await officer.goto(new URL(`/desk/cases/${MISTAKE}`, officer.url()).href);
    await desk.button(officer, '删除误登').click();
    const why = officer.getByRole('dialog', { name: '删除误登' });
    await why.getByLabel('删除理由').fill('与另一件申请重复登记');
    await look(officer, 'delete-case');
    await desk.button(why, '删除误登').click();
    await why.waitFor({ state: 'hidden' });
    await officer.locator('.keep-lines', { hasText: '与另一件申请重复登记' }).waitFor();
    await desk.button(officer, '删除误登').waitFor({ state: 'hidden' });
    await look(officer, 'deleted-case');
  });

  story.end();
});
