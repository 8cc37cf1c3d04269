import { words } from '@fayuan/kernel';
import { qualityRefusal } from './quality.errors.js';
import type { GradeThresholds, ReviewScheme } from './review-scheme.js';

export const GRADES = ['excellent', 'good', 'passed', 'failed'] as const;
/** 优秀, 良好, 合格, 不合格. */
export type Grade = (typeof GRADES)[number];

export interface ItemPoints {
  readonly code: string;
  readonly points: number;
}

/** The grade of a total of 0 to 100 points. */
export const gradeOf = (total: number, { excellent, good, passed }: GradeThresholds): Grade => {
  if (total >= excellent) return 'excellent';
  if (total >= good) return 'good';
  return total >= passed ? 'passed' : 'failed';
};

/**
 * What a file gets of 100 points, two decimals. In mode `five` five times five of five items are 100.
 * @throws Refusal `quality.points_missing`, `quality.points_beyond` naming the item
 */
export function totalOf(scheme: ReviewScheme, given: readonly ItemPoints[]): number {
  const stray = given.findIndex(({ code }) => scheme.items.every((item) => item.code !== code));
  if (stray >= 0) throw pointsMissing(`points.${stray}.code`, given[stray]?.code ?? '');
  const sum = scheme.items.reduce((all, item) => {
    const at = given.findIndex(({ code }) => code === item.code);
    const points = given[at]?.points;
    if (points === undefined) throw pointsMissing('points', item.title);
    if (!(points >= 0 && points <= item.points)) throw pointsBeyond(`points.${at}.points`, item.points);
    return all + points;
  }, 0);
  const most = scheme.items.reduce((all, { points }) => all + points, 0);
  return Math.round((sum / most) * 10_000) / 100;
}

const pointsMissing = (field: string, item: string) =>
  qualityRefusal(
    'points_missing',
    field,
    words(`请为评查方案中的每一项打分（${item}）`, `Give points to every item of the scheme (${item})`),
  );

const pointsBeyond = (field: string, most: number) =>
  qualityRefusal(
    'points_beyond',
    field,
    words(`该项得分应在 0 至 ${most} 分之间`, `This item gets between 0 and ${most} points`),
  );
