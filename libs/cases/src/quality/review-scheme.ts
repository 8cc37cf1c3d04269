import type { Day } from '@fayuan/kernel';

export const REVIEW_MODES = ['points', 'five'] as const;
/** `points`: the items share exactly 100 points; `five`: every item is graded 0 to 5 and weighs the same. */
export type ReviewMode = (typeof REVIEW_MODES)[number];

export interface ReviewItem {
  /** Unique in its scheme. */
  readonly code: string;
  readonly title: string;
  /** The most it can get; 5 in mode `five`. */
  readonly points: number;
}

/** From how many of 100 points on a file is 优秀, 良好, 合格; below it is 不合格. */
export interface GradeThresholds {
  readonly excellent: number;
  readonly good: number;
  readonly passed: number;
}

export interface ReviewScheme {
  readonly title: string;
  readonly mode: ReviewMode;
  readonly items: readonly ReviewItem[];
  readonly thresholds: GradeThresholds;
}

export interface PublishedScheme extends ReviewScheme {
  /** Null for the one that the system comes with. */
  readonly id: string | null;
  readonly version: number;
  readonly validFrom: Day;
  readonly publishedBy: string | null;
}

/**
 * By what files are reviewed until the unit publishes a scheme of its own: duties that the law names, each with its article, and
 * grades of 0 to 5, because no binding source at hand divides 100 points among them.
 */
export const BUILT_IN_SCHEME: ReviewScheme = {
  title: '案卷评查（法定事项，五分制）',
  mode: 'five',
  items: [
    { code: 'deadlines', title: '审查、指派在法定期限内完成（法律援助法第四十三条）', points: 5 },
    { code: 'agreement', title: '委托手续齐全、按期签订（办理法律援助案件程序规定第二十七条）', points: 5 },
    { code: 'diligence', title: '依法尽职提供服务，无拒绝、拖延、中止（法律援助法第四十六条）', points: 5 },
    { code: 'progress', title: '及时向受援人通报办理情况（法律援助法第四十六条）', points: 5 },
    { code: 'papers', title: '结案材料齐全、一案一卷（SF/T 0032附录A）', points: 5 },
  ],
  thresholds: { excellent: 90, good: 75, passed: 60 },
};
