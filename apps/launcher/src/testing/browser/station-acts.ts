import type { Page } from 'playwright-core';

/** What people do in the station app, with a thumb. Resolves when the screen shows that it has been done. */

export interface Event {
  readonly name: string;
  readonly place: string;
  /** Figures by the label of their entry. */
  readonly figures: Readonly<Record<string, string>>;
  readonly photo?: Buffer;
}

export async function signInOnPhone(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).tap();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
}

/** Goes to one of the four tabs. */
export async function tapTab(page: Page, tab: '待办' | '填报' | '记录' | '我的'): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: tab }).tap();
  await page.getByRole('heading', { level: 1, name: tab === '填报' ? '选择填报类型' : tab }).waitFor();
}

/** Fills in the form of a consultation event that is open, without sending it. */
export async function fillEvent(page: Page, { name, place, figures, photo }: Event): Promise<void> {
  await page.getByLabel('名称').fill(name);
  await page.getByLabel('地点').fill(place);
  for (const [label, quantity] of Object.entries(figures)) await page.getByLabel(label).fill(quantity);
  if (!photo) return;
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo };
  await page.getByLabel('拍照或选择照片').setInputFiles(file);
  await page.getByRole('img', { name: '照片 1' }).waitFor();
}

/** Waits until nothing waits any more: the chip of the outbox says so on every screen. */
export const untilDelivered = (page: Page): Promise<void> =>
  page.getByRole('status').filter({ hasText: '全部已送达' }).waitFor();
