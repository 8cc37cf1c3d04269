import type { Page } from 'playwright-core';
import * as desk from './testing/browser/desk-acts.js';
import { look } from './testing/browser/look.js';
import * as station from './testing/browser/station-acts.js';
import { Story } from './testing/browser/story.js';

jest.setTimeout(180_000);

const STATION = '350112001';
/** Rows of the station, and what its facts come to. */
const COUNTED = `
  select (select count(*)::int from consultation c where c.tenant_id = u.id and c.deleted_at is null) as rows,
         (select coalesce(sum(f.quantity), 0)::int from fact f join consultation c on c.partition_id = f.partition_id and c.id = f.source_id
          where f.tenant_id = u.id and f.indicator = 'consultations') as people,
         (select coalesce(sum(f.quantity), 0)::int from fact f join consultation c on c.partition_id = f.partition_id and c.id = f.source_id
          where f.tenant_id = u.id and f.indicator = 'questions_answered') as questions
  from org_unit u where u.code = $1`;

const NOTE = '借条在手机里，三年没有还';
const MOST_STOPS = 40;

/** Goes on with the Tab key until what has the focus answers to the name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = `(() => { const at = document.activeElement;
    return at?.ariaLabel ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? ''; })()`;
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(focused)).includes(name)) return;
  }
  throw new Error(`no way to ${name} with the Tab key`);
}

describe('a station records who asks, with and without a network', () => {
  const story = Story.begin();
  let worker: Page;
  const counted = () => story.system.sql(COUNTED, [STATION]);
  const chip = (name: string) => worker.getByLabel(name, { exact: true }).first();
  const save = () => worker.getByRole('button', { name: '保存并继续' }).tap();
  const today = (people: number, questions: number) =>
    worker.getByText(`今日 ${people} 人次 · ${questions} 件`).waitFor();

  story.step('five taps record a consultation', async () => {
    worker = await story.onPhone(STATION);
    await worker.getByRole('navigation').getByRole('link', { name: '填报' }).tap();
    await worker.getByRole('link', { name: '咨询登记' }).tap();
    await chip('来访').tap();
    await chip('劳动报酬').tap();
    await save();
    await today(1, 1);
    await station.untilDelivered(worker);
    expect(await counted()).toEqual([{ rows: 1, people: 1, questions: 1 }]);
  });

  story.step('what is missing is named, and nothing chosen is lost', async () => {
    await save();
    await worker.getByRole('alert').getByRole('link', { name: '请选择咨询事项' }).waitFor();
    expect(await worker.getByLabel('来访', { exact: true }).isChecked()).toBe(true);
  });

  story.step('without a network it waits on the phone, over a reload as well', async () => {
    await worker.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await worker.context().setOffline(true);
    await chip('民间借贷').tap();
    await chip('婚姻家庭').tap();
    await chip('妇女').tap();
    await worker.getByText('备注（可不填）').tap();
    await worker.getByLabel('备注', { exact: true }).fill(NOTE);
    await look(worker, 'station-consultation-note');
    await save();
    await today(2, 3);
    await worker.getByText('已保存在本机，联网后自动发送').waitFor();
    await worker.reload();
    await worker.getByRole('heading', { level: 1, name: '咨询登记' }).waitFor();
    await today(2, 3);
    expect(await counted()).toEqual([{ rows: 1, people: 1, questions: 1 }]);
  });

  story.step('it goes up once when the network is back, and counts once', async () => {
    await worker.context().setOffline(false);
    await station.untilDelivered(worker);
    await worker.reload();
    await today(2, 3);
    await station.untilDelivered(worker);
    expect(await counted()).toEqual([{ rows: 2, people: 2, questions: 3 }]);
  });

  story.step('it is mended and taken back with a reason; the figures follow', async () => {
    const cards = worker.getByRole('article');
    const lent = cards.filter({ hasText: '民间借贷' });
    await lent.getByRole('button', { name: '查看备注' }).tap();
    await lent.getByText(NOTE).waitFor();
    await look(worker, 'station-consultation-cards');
    await lent.getByRole('link', { name: '修改' }).tap();
    await worker.getByText('已有备注，留空表示不变').waitFor();
    await chip('婚姻家庭').tap();
    await worker.getByLabel('修改原因').fill('只问了一件事');
    await worker.getByRole('button', { name: '提交' }).tap();
    await today(2, 2);
    await station.untilDelivered(worker);
    const first = cards.filter({ hasText: '劳动报酬' });
    await first.getByRole('button', { name: '删除' }).tap();
    await first.getByRole('textbox').fill('重复登记');
    await first.locator('button[type="submit"]').tap();
    await today(1, 1);
    await station.untilDelivered(worker);
    expect(await counted()).toEqual([{ rows: 1, people: 1, questions: 1 }]);
  });

  story.step('the county sees it without who asked, and records its own without a mouse', async () => {
    const officer = await story.atDesk('cl-officer');
    await officer.keyboard.press('g');
    await officer.keyboard.press('c');
    await officer.getByRole('heading', { level: 1, name: '咨询' }).waitFor();
    const row = officer.getByRole('row').filter({ hasText: '民间借贷' });
    await row.waitFor();
    expect(await row.getByText('妇女').count()).toBe(0);
    expect(await row.getByText('备注').count()).toBe(0);
    await officer.getByText('本单位今日 0 人次 · 0 件').waitFor();
    await officer.keyboard.press('c');
    const form = officer.getByRole('dialog', { name: '登记咨询' });
    await form.getByText('来访', { exact: true }).waitFor();
    await tabTo(officer, '来访');
    await officer.keyboard.press('Space');
    await tabTo(officer, '咨询事项');
    await officer.keyboard.type('劳动报酬');
    await officer.keyboard.press('Enter');
    await officer.keyboard.press('Control+Enter');
    await officer.getByText('已保存：劳动报酬').waitFor();
    await officer.keyboard.press('Escape');
    await officer.getByText('本单位今日 1 人次 · 1 件').waitFor();
    await officer.getByText('合计 2 人次 · 2 件').waitFor();
    await desk.button(officer, '登记咨询').waitFor();
  });

  story.end();
});
