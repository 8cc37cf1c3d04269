import type { Locator, Page } from 'playwright-core';
import { newId } from '@fayuan/kernel';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';
import { wordText } from './testing/word-text.js';

jest.setTimeout(180_000);

const SUBMIT = `mutation ($input: ApplicationInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { caseId } }`;
const NAME = '阿不都热合曼·买买提依明';
const APPLICATION = {
  caseType: 'CIVIL',
  caseForm: 'CIVIL_SUIT',
  matter: 'labour',
  causeOfAction: '追索劳动报酬纠纷',
  meansNotVerified: 'migrant_wages',
  isSealed: true,
  applicant: {
    name: NAME,
    document: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
    phone: '13800138000',
  },
  facts: '被拖欠三个月工资',
  materials: ['application_form', 'identity', 'ground_evidence', 'matter_papers'].map((kind) => ({
    kind,
    state: 'THERE',
  })),
};

describe('a sealed case at the desk', () => {
  const story = Story.begin();
  let officer: Page, leader: Page;
  const team = (page: Page): Locator => page.locator('#team');
  const letters = (): Locator => officer.locator('#letters');
  const nameOf = async (login: string): Promise<string> => {
    const [row] = await story.system.sql<{ name: string }>('select name from account where login = $1', [
      login,
    ]);
    return row?.name ?? '';
  };

  story.step(
    'tells somebody outside its team that it is sealed and whom to ask, and nothing else',
    async () => {
      const api = await story.system.signedIn('cl-officer');
      const taken = await api.ask<{ submitApplication: { caseId: string } }>(SUBMIT, {
        input: APPLICATION,
        idempotencyKey: newId(),
      });
      const page = `${story.system.url}/desk/cases/${taken.submitApplication.caseId}`;
      leader = await story.atDesk('cl-leader');
      await leader.goto(page);
      await leader.getByText(`请联系：${await nameOf('cl-officer')}（经办人）`).waitFor();
      for (const hidden of ['追索劳动报酬', '收到申请', '申请材料'])
        expect(await leader.getByText(hidden).count()).toBe(0);
      await look(leader, 'case-sealed-outside');
      officer = await story.atDesk('cl-officer');
      await officer.goto(page);
    },
  );

  story.step('keeps the last of its team who could open it to others', async () => {
    const own = await nameOf('cl-officer');
    await team(officer)
      .getByRole('button', { name: `移出${own}` })
      .click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('理由').fill('岗位调整不再承办');
    await desk.button(dialog, '移出').click();
    await dialog.getByText('没有人能向他人开放').waitFor();
    await look(officer, 'case-team-last');
    await desk.button(dialog, '取消').click();
  });

  story.step('is opened to a colleague with a reason', async () => {
    const colleague = await nameOf('cl-leader');
    await desk.button(team(officer), '加入成员').click();
    const dialog = officer.getByRole('dialog', { name: '加入案件组' });
    await desk.choose(officer, dialog.getByLabel('本单位同事'), `${colleague}（主任）`);
    await dialog.getByLabel('理由').fill('审批时需要核对案情');
    await look(officer, 'case-team-add');
    expect(await namelessControls(officer)).toEqual([]);
    await desk.button(dialog, '加入').click();
    await team(officer)
      .getByRole('cell', { name: `${colleague}（主任）` })
      .waitFor();
    await officer.getByText('审批时需要核对案情').waitFor();
    await look(officer, 'case-team');
    await leader.reload();
    await leader.getByText('追索劳动报酬纠纷').first().waitFor();
    for (const member of [`${colleague}（主任）`, `${await nameOf('cl-officer')}（经办人）`])
      await team(leader).getByRole('cell', { name: member }).waitFor();
  });

  story.step('gives out its papers, with the register of their numbers', async () => {
    await desk.button(letters(), '签发法律援助申请材料接收凭证').click();
    await desk.button(officer.getByRole('dialog'), '签发').click();
    const made = letters().getByRole('row').filter({ hasText: '法律援助申请材料接收凭证' });
    await made.getByText(/〔\d{4}〕\d+号$/u).waitFor();
    await letters().scrollIntoViewIfNeeded();
    await look(officer, 'case-letters');
    const [file] = await Promise.all([
      officer.waitForEvent('download'),
      made.getByRole('link', { name: '下载法律援助申请材料接收凭证' }).click(),
    ]);
    expect(await wordText(await file.path())).toContain(NAME);
    await officer.setViewportSize({ width: 800, height: 900 });
    await letters().scrollIntoViewIfNeeded();
    await look(officer, 'case-letters-narrow');
    // Beside icons the parts of the menu open under the pointer.
    await desk.goTo(officer, '律师库');
    await look(officer, 'desk-menu-narrow');
    await officer.goBack();
  });

  story.step('is closed to a colleague again', async () => {
    await officer.setViewportSize({ width: 1366, height: 768 });
    await team(officer)
      .getByRole('button', { name: `移出${await nameOf('cl-leader')}` })
      .click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('理由').fill('审批已经办结');
    await desk.button(dialog, '移出').click();
    await dialog.waitFor({ state: 'hidden' });
    await look(officer, 'desk-menu-1366');
    await leader.reload();
    await leader.getByText('仅案件组成员可以查看').waitFor();
  });

  story.end();
});
