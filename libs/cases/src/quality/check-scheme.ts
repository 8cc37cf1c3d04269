import { words } from '@fayuan/kernel';
import { neededText } from './checked-text.js';
import { qualityRefusal } from './quality.errors.js';
import type { GradeThresholds, ReviewItem, ReviewScheme } from './review-scheme.js';

const MOST_ITEMS = 40;

const wrong = (code: string, field: string, zh: string, en: string) =>
  qualityRefusal(code, field, words(zh, en));

function checkItem(item: ReviewItem, at: number, mode: ReviewScheme['mode']): ReviewItem {
  const points = mode === 'five' ? 5 : item.points;
  if (!Number.isInteger(points) || points < 1 || points > 100)
    throw wrong(
      'points_wrong',
      `items.${at}.points`,
      '分值应为 1 至 100 的整数',
      'Points are whole numbers from 1 to 100',
    );
  return {
    code: neededText(`items.${at}.code`, item.code, ['项目代码', 'a code'], 40),
    title: neededText(`items.${at}.title`, item.title, ['项目名称', 'a title'], 100),
    points,
  };
}

function checkThresholds({ excellent, good, passed }: GradeThresholds): void {
  const isFalling = [100, excellent, good, passed, 0].every(
    (value, at, all) =>
      Number.isFinite(value) && (at === 0 || value < (all[at - 1] ?? 0) || (at === 1 && value === 100)),
  );
  if (!isFalling)
    throw wrong(
      'thresholds_wrong',
      'thresholds',
      '等次分数线应依次降低：优秀、良好、合格，且在 0 至 100 之间',
      'Thresholds must fall from excellent over good to passed, between 0 and 100',
    );
}

/**
 * A scheme that may be published: items with different codes whose points total exactly 100 (or are graded 0 to 5), and falling
 * thresholds. @throws Refusal naming the field that is wrong
 */
export function checkScheme(input: ReviewScheme): ReviewScheme {
  const title = neededText('title', input.title, ['方案名称', 'a title'], 60);
  if (input.items.length === 0 || input.items.length > MOST_ITEMS)
    throw wrong(
      'items_wrong',
      'items',
      `评查项目应有 1 至 ${MOST_ITEMS} 项`,
      `Between 1 and ${MOST_ITEMS} items are needed`,
    );
  const items = input.items.map((item, at) => checkItem(item, at, input.mode));
  const twice = items.findIndex(({ code }, at) => items.findIndex((each) => each.code === code) !== at);
  if (twice >= 0)
    throw wrong('item_twice', `items.${twice}.code`, '项目代码不能重复', 'Two items have the same code');
  const sum = items.reduce((all, { points }) => all + points, 0);
  if (input.mode === 'points' && sum !== 100)
    throw wrong(
      'points_total',
      'items',
      `各项分值合计应为 100 分，现为 ${sum} 分`,
      `The points must total 100; they total ${sum}`,
    );
  checkThresholds(input.thresholds);
  return { title, mode: input.mode, items, thresholds: input.thresholds };
}
