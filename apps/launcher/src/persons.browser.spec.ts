import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { newId } from '@fayuan/kernel';
import { look } from './testing/browser/look.js';
import { Story } from './testing/browser/story.js';
import { namelessControls } from './testing/browser/visitors.js';

jest.setTimeout(180_000);

const SUBMIT = `mutation ($input: ApplicationInput!, $idempotencyKey: ID!) {
  submitApplication(input: $input, idempotencyKey: $idempotencyKey) { caseId } }`;
const NUMBER = '11010519491231002X';
const LONG = '阿不都热合曼·买买提依明';
const APPLICATION = {
  caseType: 'CIVIL',
  caseForm: 'CIVIL_SUIT',
  matter: 'labour',
  meansNotVerified: 'migrant_wages',
  applicant: { name: LONG, document: { kind: 'RESIDENT_ID', number: NUMBER }, phone: '13800138000' },
  opponent: { person: { name: '李四' } },
  facts: '被拖欠三个月工资',
};

describe('the data of one person at the desk', () => {
  const story = Story.begin();
  let leader: Page;
  let caseId = '';
  const act = (name: string) => leader.getByRole('button', { name }).first();
  const dialog = () => leader.getByRole('dialog');

  story.step('is given to the person as a file, with a reason', async () => {
    const officer = await story.system.signedIn('cl-officer');
    const taken = await officer.ask<{ submitApplication: { caseId: string } }>(SUBMIT, {
      input: APPLICATION,
      idempotencyKey: newId(),
    });
    caseId = taken.submitApplication.caseId;
    leader = await story.atDesk('cl-leader');
    await leader.goto(`${story.system.url}/desk/cases/${caseId}`);
    await act('提供副本').click();
    await dialog().getByLabel('理由').fill('本人申请查阅');
    await look(leader, 'desk-person-copy');
    expect(await namelessControls(leader)).toEqual([]);
    const [file] = await Promise.all([
      leader.waitForEvent('download'),
      dialog().getByRole('button', { name: '导出文件' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    for (const told of [LONG, NUMBER, '13800138000', '法律援助案件', '受援人']) expect(text).toContain(told);
    expect(text).not.toContain('李四');
  });

  story.step('is not erased while the case needs it, and says which and why', async () => {
    await act('删除资料').click();
    await dialog().getByLabel('理由').fill('本人申请删除');
    await dialog().getByRole('button', { name: '永久删除' }).click();
    await dialog().getByText('还在办理').waitFor();
    expect(await dialog().getByLabel('理由').inputValue()).toBe('本人申请删除');
    await look(leader, 'desk-person-still-needed');
  });

  story.step('is erased once nothing needs it any more', async () => {
    await story.system.sql(`update aid_case set stage = 'withdrawn' where id = $1`, [caseId]);
    await dialog().getByRole('button', { name: '永久删除' }).click();
    await leader.getByText('或已删除').waitFor();
    await look(leader, 'desk-person-erased');
  });

  story.end();
});
