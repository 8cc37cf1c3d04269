import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../places.js';

/** Where the pictures of the screens are kept, such as `docs/screens`; not set: none are. */
const screensFolder = process.env['SCREENS_DIR'];

/** Latin words that belong to the Chinese screens; SF/T is the mark of the standards of justice. */
const NAMES_OF_THINGS = /\b(?:Ctrl|Enter|Word|Excel|PDF|SF)\b/gu;
/** Codes, keys of texts and English words: what a Chinese reader must not meet. */
const FOREIGN = /[A-Za-z]{2,}|undefined|NaN|\{\{|【|\b[a-z]+[._][a-z]+\b/gu;
/** In the page: whether something makes the whole page scroll sideways. */
const TOO_WIDE = 'document.scrollingElement.scrollWidth > window.innerWidth';

/** In the page: waits until everything that opens, closes or leaves has come to rest. */
const REST = `Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().iterations < Infinity).map(({ finished }) => finished))`;

/** The screen reads Chinese only and fits its width; kept as a picture when asked for. */
export async function look(page: Page, name: string): Promise<void> {
  for (const unfinished of ['.ant-btn-loading', '.ant-skeleton'])
    await page.locator(unfinished).first().waitFor({ state: 'hidden' });
  await page.evaluate(REST);
  const text = (await page.locator('body').innerText()).replace(NAMES_OF_THINGS, '');
  expect(text.match(FOREIGN) ?? []).toEqual([]);
  expect(await page.evaluate<boolean>(TOO_WIDE)).toBe(false);
  if (screensFolder) await page.screenshot({ path: join(projectRoot, screensFolder, `${name}.png`) });
}
