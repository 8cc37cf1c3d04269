import type { Locator, Page } from 'playwright-core';
import { newId } from '@fayuan/kernel';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';

jest.setTimeout(180_000);

/** A case that the officer's centre closed in February, which somebody else worked on. */
const CLOSED = `
  insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, stage, case_number, received_on,
    closed_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
  select u.partition_id, $1, u.id, u.path, 'applied', 'civil', 'civil_suit', 'labour', 'closed', $2, current_date - 200,
    make_date(extract(year from current_date)::int, 1, 15), u.id, now(), '林', now()
  from org_unit u join account a on a.tenant_id = u.id where a.login = 'cl-officer'`;
/** The lawyer who handled the officer's closed cases of this year. */
const HANDLER = `
  insert into handler (partition_id, id, tenant_id, tenant_path, kind, name, changed_at, changed_by_name)
  select u.partition_id, $1, u.id, u.path, 'lawyer', '陈援', now(), '林'
  from org_unit u join account a on a.tenant_id = u.id where a.login = 'cl-officer'`;
const HANDLED = `
  insert into case_assignment (partition_id, id, tenant_id, tenant_path, case_id, handler_id, assigned_on, place, ranking, state,
    assigned_by_name, recorded_at)
  select c.partition_id, gen_random_uuid(), c.tenant_id, c.tenant_path, c.id, $1, current_date - 190, 1, '[]', 'ended', '林', now()
  from aid_case c where c.case_number = any ($2)`;
const NUMBERS = ['长乐民援〔2026〕31号', '长乐民援〔2026〕32号'];
const WEIGHTS = { 办案数量: '40', 案卷评查: '20', 征询意见: '10', 受援人评价: '20', 投诉: '5' };
const UNIT_WEIGHTS = { 办案数量: '50', 案卷评查: '20', 受援人评价: '20', 投诉: '10' };
const year = new Date().getFullYear();

describe('the quality of cases is looked after', () => {
  const story = Story.begin();
  let officer: Page;
  const show = (view: string) =>
    officer.getByRole('radiogroup', { name: '质量监督' }).getByText(view, { exact: true }).click();

  /** Chooses from a list; the next one is opened when this one is gone. */
  const pick = async (field: Locator, option: string) => {
    await desk.choose(officer, field, option);
    await officer.locator('.ant-select-dropdown:visible').first().waitFor({ state: 'hidden' });
  };

  story.step('a recipient says that gifts were taken', async () => {
    for (const number of NUMBERS) await story.system.sql(CLOSED, [newId(), number]);
    officer = await story.atDesk('cl-officer');
    await desk.goTo(officer, '案件回访');
    await desk.button(officer, '新建回访批次').click();
    await officer.getByLabel('批次名称').fill('本年度结案回访');
    await desk.fillDay(officer.getByLabel('结案日期从'), `${year}-01-01`);
    await desk.fillDay(officer.getByLabel('结案日期至'), `${year}-01-31`);
    await desk.button(officer, '抽取并列入回访').click();
    await officer.getByText(`待回访 ${NUMBERS.length} 件`).waitFor();
    await desk.button(officer, '记录回访').first().click();
    const form = officer.getByRole('dialog');
    // Opening, the drawer takes the focus for itself; people begin when it stands.
    await look(officer, 'quality-visit');
    await form.getByLabel('满意', { exact: true }).first().focus();
    for (const key of ['1', '1', '3', '2', '2']) await officer.keyboard.press(key);
    await form.getByText('有', { exact: true }).click();
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('反映收取财物 1 件').waitFor();
    await officer.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    await look(officer, 'quality-gifts');
  });

  story.step('the rate is shown with what it is made of', async () => {
    await desk.goTo(officer, '质量监督');
    await officer.getByText('还没有登记意见', { exact: false }).waitFor();
    await look(officer, 'quality-opinions-none');
    await show('满意度');
    await officer.getByRole('cell', { name: '64%' }).waitFor();
    await desk.button(officer, '展开行').click();
    await officer.getByText('1 / 1').waitFor();
    await look(officer, 'quality-satisfaction');
  });

  story.step('what a court says of the handler is recorded by keyboard', async () => {
    await show('征询意见');
    await desk.button(officer, '登记意见').waitFor();
    await officer.keyboard.press('c');
    const form = officer.getByRole('dialog', { name: '登记意见' });
    await desk.button(form, '保存').click();
    await form.getByText('请选择案件').first().waitFor();
    await desk.choose(officer, form.getByLabel('案件', { exact: true }), NUMBERS[0] ?? '');
    await form.getByLabel('满意', { exact: true }).first().focus();
    for (const key of ['1', '2', '1']) await officer.keyboard.press(key);
    await look(officer, 'quality-opinion-form');
    expect(await namelessControls(officer)).toEqual([]);
    await officer.keyboard.press('Control+Enter');
    await officer.getByRole('cell', { name: '征询办案机关' }).waitFor();
    await look(officer, 'quality-opinions');
  });

  story.step('a file is drawn at random and reviewed by the items of the scheme', async () => {
    await show('案卷评查');
    await desk.button(officer, '随机抽取').click();
    const draw = officer.getByRole('dialog', { name: '随机抽取' });
    await draw.getByLabel('抽取件数').fill('1');
    await draw.getByLabel('随机种子').fill('2026-1');
    await desk.button(draw, '抽取').click();
    const drawn = officer.locator('.ant-card');
    await desk.button(drawn, '评查案卷').click();
    const form = officer.getByRole('dialog', { name: '评查案卷' });
    const points = form.getByRole('spinbutton');
    await points.first().waitFor();
    for (const [at, given] of ['5', '4', '5', '3', '5'].entries()) await points.nth(at).fill(given);
    await form.getByText('合计 88 分，等次：良好').waitFor();
    await look(officer, 'quality-review-form');
    expect(await namelessControls(officer)).toEqual([]);
    await desk.button(form, '保存').click();
    await form.waitFor({ state: 'hidden' });
    await drawn.getByText('良好').waitFor();
    await look(officer, 'quality-reviews');
  });

  story.step('a complaint is taken in with who complains, taken up and answered in time', async () => {
    await show('投诉');
    await desk.button(officer, '登记投诉').click();
    const form = officer.getByRole('dialog', { name: '登记投诉' });
    await pick(form.getByLabel('投诉事项'), '收取财物');
    await pick(form.getByLabel('涉及案件', { exact: false }), NUMBERS[0] ?? '');
    await form.getByLabel('联系电话').fill('13900001234');
    await desk.button(form, '保存').click();
    await form.getByText('请同时填写姓名').first().waitFor();
    await form.getByLabel('姓名').fill('陈秀英');
    await look(officer, 'quality-complaint-form');
    expect(await namelessControls(officer)).toEqual([]);
    await desk.button(form, '保存').click();
    await form.waitFor({ state: 'hidden' });
    await officer.getByText('决定是否受理投诉').waitFor();
    expect(await officer.getByText('13900001234').count()).toBe(0);
    await look(officer, 'quality-complaints');
    await desk.button(officer, '受理').click();
    await desk.button(officer.getByRole('dialog', { name: '受理' }), '受理').click();
    await officer.getByText('没有符合条件的投诉').waitFor();
    await officer.getByText('办理中', { exact: true }).click();
    await desk.button(officer, '答复').click();
    const answer = officer.getByRole('dialog', { name: '答复' });
    await answer.getByText('部分属实', { exact: true }).click();
    await desk.button(answer, '答复').click();
    await answer.getByText('请填写').first().waitFor();
    await answer.getByLabel('处理情况').fill('责令退还并批评教育');
    await look(officer, 'quality-complaint-answer');
    await desk.button(answer, '答复').click();
    await officer.getByText('全部', { exact: true }).click();
    await officer.getByText('责令退还并批评教育').waitFor();
    await look(officer, 'quality-complaints-answered');
  });

  story.step(
    'handlers are appraised by a scheme, each point opens its rows, and the result is published',
    async () => {
      const handlerId = newId();
      await story.system.sql(HANDLER, [handlerId]);
      await story.system.sql(HANDLED, [handlerId, NUMBERS]);
      await desk.goTo(officer, '目标考核');
      await officer.getByText('还没有可用的承办人员考核方案', { exact: false }).waitFor();
      await look(officer, 'appraisals-none');
      await desk.button(officer, '发布考核方案').click();
      const form = officer.getByRole('dialog', { name: '发布考核方案：承办人员' });
      await form.getByLabel('方案名称').fill(`${year}年度承办人员目标考核`);
      for (const [what, weight] of Object.entries(WEIGHTS)) await form.getByLabel(`${what}权重`).fill(weight);
      await form.getByLabel('办案数量目标（件）').fill('4');
      await form.getByLabel('每件投诉扣分').fill('5');
      await form.getByText('权重合计：95').waitFor();
      await desk.button(form, '发布').click();
      await form.getByText('权重合计应为 100，现为 95').first().waitFor();
      await form.getByLabel('投诉权重').fill('10');
      await look(officer, 'appraisal-scheme-form');
      expect(await namelessControls(officer)).toEqual([]);
      await desk.button(form, '发布').click();
      await form.waitFor({ state: 'hidden' });
      await officer.getByRole('button', { name: '陈援 案卷评查 17.6 分，查看依据' }).click();
      const rows = officer.getByRole('dialog', { name: '陈援：案卷评查' });
      await rows.getByText('88 / 100').waitFor();
      await look(officer, 'appraisal-rows');
      await officer.keyboard.press('Escape');
      await rows.waitFor({ state: 'hidden' });
      await look(officer, 'appraisals');
      await desk.button(officer.getByRole('row', { name: /陈援/u }), '公布').click();
      await desk.button(officer.getByRole('tooltip'), '公布').click();
      await officer.getByText('71.27 分，', { exact: false }).waitFor();
      await officer.getByRole('button', { name: /^奖\s*惩/u }).click();
      const awards = officer.getByRole('dialog', { name: `陈援 ${year} 年度奖惩` });
      await awards.getByLabel('决定', { exact: true }).fill('通报表扬');
      await awards.getByLabel('理由').fill('办案认真');
      await desk.button(awards, '登记奖惩').click();
      await awards.getByText('通报表扬').first().waitFor();
      await awards.getByText('办案认真 ·', { exact: false }).waitFor();
      await look(officer, 'appraisal-awards');
    },
  );

  story.step('units below are appraised by a scheme of their own', async () => {
    await officer.keyboard.press('Escape');
    await officer.getByRole('dialog').waitFor({ state: 'hidden' });
    await officer.getByText('下级单位', { exact: true }).click();
    await desk.button(officer, '发布考核方案').click();
    const form = officer.getByRole('dialog', { name: '发布考核方案：下级单位' });
    await form.getByLabel('方案名称').fill(`${year}年度工作站目标考核`);
    for (const [what, weight] of Object.entries(UNIT_WEIGHTS))
      await form.getByLabel(`${what}权重`).fill(weight);
    await form.getByLabel('办案数量目标（件）').fill('4');
    await form.getByLabel('每件投诉扣分').fill('5');
    await desk.button(form, '发布').click();
    await form.waitFor({ state: 'hidden' });
    await officer.getByRole('columnheader', { name: '办案数量（50）' }).waitFor();
    await look(officer, 'appraisal-units');
  });

  story.end();
});
