import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newId } from '@fayuan/kernel';
import { projectRoot } from './places.js';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { namelessControls, Visitors } from './testing/browser/visitors.js';
import { SystemUnderTest } from './testing/system-under-test.js';

jest.setTimeout(180_000);

/** Pictures of the open pages when a step fails. */
const failuresFolder = join(projectRoot, '.data/test-reports/browser/visits');
const CASES = 3;

describe('follow-up visits at the desk', () => {
  let system: SystemUnderTest;
  let visitors: Visitors;
  let county: Page;

  const step = (what: string, work: () => Promise<void>) =>
    it(what, () => visitors.step(failuresFolder, work)());

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue: 'postgres' });
    visitors = await Visitors.before(system.url);
    county = await visitors.atDesk();
    const person = system.demoSignIns.find(({ login }) => login === 'cl-officer');
    await desk.signInAtDesk(county, 'cl-officer', person?.password ?? '');
  });
  afterAll(async () => {
    await visitors?.close();
    await system?.stop();
  });

  /** Cases that the officer's centre closed last year. */
  async function closeCases(): Promise<void> {
    for (let at = 1; at <= CASES; at += 1)
      await system.sql(
        `insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, stage, case_number,
           received_on, closed_on, taken_in_by, recorded_at, recorded_by_name, changed_at)
         select u.partition_id, $1, u.id, u.path, 'applied', 'civil', 'civil_suit', 'labour', 'closed', $2,
           current_date - 400, make_date(extract(year from current_date)::int - 1, 6, 1), u.id, now(), '经办人', now()
         from account a join org_unit u on u.id = a.tenant_id where a.login = 'cl-officer'`,
        [newId(), `长乐民援〔2025〕${at}号`],
      );
  }

  step('begin with a round drawn from the cases closed last year', async () => {
    await desk.goTo(county, '案件回访');
    await county.getByText('还没有回访批次').waitFor();
    await look(county, 'desk-visits-none');
    await county.getByRole('button', { name: '新建回访批次' }).click();
    await county.getByLabel('批次名称').fill('上年度结案回访');
    await county.getByRole('button', { name: '抽取并列入回访' }).click();
    await county.getByText('这段时间没有尚未列入回访的已结案件').first().waitFor();
    await closeCases();
    await county.getByRole('button', { name: '抽取并列入回访' }).click();
    await county.getByText('长乐民援〔2025〕1号').waitFor();
    await county.getByText(`待回访 ${CASES} 件`).waitFor();
    await look(county, 'desk-visits');
  });

  step('take five answers by keyboard and open the next', async () => {
    await county.getByRole('button', { name: '记录回访' }).first().click();
    const form = county.getByRole('dialog');
    const first = form.getByLabel('满意', { exact: true }).first();
    await first.focus();
    for (const key of ['1', '1', '2', '1', '1']) await county.keyboard.press(key);
    await look(county, 'desk-visit-form');
    expect(await namelessControls(county)).toEqual([]);
    await county.keyboard.press('Control+Enter');
    await county.getByText('已回访 1 件').waitFor();
    await county.getByText('满意率（加权）92%').waitFor();
    await form.getByText('长乐民援〔2025〕2号').waitFor();
    await form.getByRole('button', { name: '未联系上' }).click();
    await county.getByText('未联系上 1 件').waitFor();
  });
});
