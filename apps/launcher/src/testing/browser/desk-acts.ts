import type { Locator, Page } from 'playwright-core';
import { campaignDates } from './campaign-dates.js';

/** What people do at the desk, in the words of its screens. Resolves when the screen shows that it has been done. */

/** A button by its words; antd parts two characters by a blank. */
export const button = (place: Page | Locator, words: string): Locator =>
  place.getByRole('button', { name: new RegExp(`^${[...words].join('\\s*')}$`, 'u') });

export async function signInAtDesk(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(password);
  await button(page, '登录').click();
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
}

/** Parts of the menu with the places that stand in them for somebody who may go to several. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  通知公文: ['通知', '请示报告与函', '通报'],
  填报审核: ['审核', '上报', '活动记录'],
  督办检查: ['督办', '下乡督查', '目标考核', '发送记录'],
  案件办理: ['案件', '值班律师帮助', '律师库', '补贴', '案件回访', '质量监督'],
  统计报表: ['统计', '指标与报表'],
  组织机构: ['组织与用户', '机构调整'],
  设置: ['期限', '经济困难标准', '补贴标准', '工作日历', '提醒渠道'],
};

/** Goes to a place of the menu, opening its part where that is closed. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: '主菜单' }).waitFor();
  const part = Object.keys(PARTS).find((name) => PARTS[name]?.includes(place));
  if (part) {
    const closed = page.getByRole('menuitem', { name: part, exact: true, expanded: false });
    if (await closed.isVisible()) await closed.click();
  }
  await page.getByRole('menuitem', { name: place, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Opens a directive from its list, 发文 or 收文. */
export async function openDirective(page: Page, box: '发文' | '收文', title: string): Promise<void> {
  await goTo(page, '通知');
  await page.getByText(box, { exact: true }).click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Types a day into a date field. */
export async function fillDay(field: Locator, day: string): Promise<void> {
  await field.fill(day);
  await field.press('Enter');
}

/** Goes to one of the three lists of what units below have sent; the menu leads to the first of them. */
export async function review(page: Page, view: '上报' | '任务验收' | '延期申请'): Promise<void> {
  await goTo(page, '审核');
  const lists = page.getByRole('radiogroup', { name: '审核内容' });
  await lists.getByRole('radio', { name: '上报', checked: true }).waitFor({ state: 'attached' });
  await lists.getByText(view, { exact: true }).click();
}

/** How long a choice may take to show, before it is made once more. */
const SHOWN_MS = 3_000;

/**
 * Chooses from a list by words of the option; what is `typed` narrows the list first. A list that is renewed under the
 * pointer can swallow a click: people see that nothing was chosen and choose again, and so does this.
 */
export async function choose(page: Page, field: Locator, option: string, typed?: string): Promise<void> {
  const select = field.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")][1]');
  const chosen = select.getByText(option).first();
  const list = page.locator('.ant-select-dropdown:visible');
  for (let times = 1; times <= 3; times += 1) {
    if (!(await list.isVisible())) await field.click();
    if (typed) await field.fill(typed);
    await list.getByTitle(option).first().click();
    const isShown = await chosen.waitFor({ timeout: SHOWN_MS }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  throw new Error(`the list does not keep the choice of ${option}`);
}

/** The number in the line that tells how many units will receive the directive. */
export async function recipientCount(page: Page): Promise<number> {
  const line = page.getByText(/^[\d,]+ 个单位$/u);
  return Number((await line.innerText()).replace(/\D/gu, ''));
}

/** The leader finds the draft in the inbox and signs it off. @returns the document number it got */
export async function signOff(page: Page, title: string): Promise<string> {
  await page.getByRole('button', { name: title }).click();
  await button(page, '签发').click();
  await page.getByText('待印发', { exact: true }).waitFor();
  return page
    .getByText(/〔\d{4}〕\d+号$/u)
    .first()
    .innerText();
}

/** Issues the directive that is open; the dialog has repeated the number of units. */
export async function issue(page: Page, units: number): Promise<void> {
  await button(page, '印发').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`将印发至 ${units} 个单位`).waitFor();
  await button(dialog, `印发至 ${units} 个单位`).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The total of an indicator on the figures page, once it is the one wanted. */
export async function untilTotal(page: Page, indicator: string, quantity: string): Promise<void> {
  const cell = page.locator('.strip-cell').filter({ has: page.getByText(indicator, { exact: true }) });
  await cell.getByRole('button', { name: quantity, exact: true }).waitFor();
}

/** Chooses an act from 更多操作 of the directive that is open. */
export async function actOn(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}

/** Begins a publicity month of the county's own campaign days with so many of its five tasks, all due on one day. */
export async function beginPublicityMonth(page: Page, title: string, keptTasks: number): Promise<void> {
  const days = campaignDates();
  await goTo(page, '通知');
  await page.getByRole('button', { name: '新建通知' }).first().click();
  await page.getByRole('menuitem', { name: '宣传月' }).click();
  await page.getByLabel('标题', { exact: true }).fill(title);
  await fillDay(page.getByLabel('开始日期'), days.startsOn);
  await fillDay(page.getByLabel('结束日期'), days.endsOn);
  await fillDay(page.getByLabel('报送时限'), days.reportDue);
  for (let task = 5; task > keptTasks; task -= 1)
    await page.getByRole('button', { name: `删除第 ${task} 项任务` }).click();
  for (let task = 0; task < keptTasks; task += 1)
    await fillDay(page.getByLabel('完成时限').nth(task), days.taskDue);
}

/** The number in a cell of a strip, such as 逾期未签收 on the board, once it is the one wanted. */
export async function untilInStrip(page: Page, label: string, number: string): Promise<void> {
  const cell = page.locator('.strip-cell').filter({ has: page.getByText(label, { exact: true }) });
  await cell.getByText(number, { exact: true }).waitFor();
}

/**
 * Closes a drawer by Escape. A key pressed while the drawer above it is still being taken away goes to that one: people
 * see that the drawer stands and press again, and so does this.
 */
export async function closeByEscape(page: Page, drawer: Locator): Promise<void> {
  for (let times = 1; times < 3; times += 1) {
    await page.keyboard.press('Escape');
    const isGone = await drawer.waitFor({ state: 'hidden', timeout: SHOWN_MS }).then(
      () => true,
      () => false,
    );
    if (isGone) return;
  }
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
}
