import type { CampaignRecord } from './campaign-record.js';
import {
  datesWithinPeriod,
  directionsMatch,
  mediaEvidenced,
  namesKnown,
  partsWithinTotals,
  roundingAgrees,
  sameFigureSameValue,
  unitsAddUp,
} from './figure-checks.js';
import type { SummaryCheck, SummaryParagraph } from './summary-content.js';
import {
  consecutiveOrdinals,
  type Finding,
  measureWithoutNumber,
  personalData,
  placeholders,
  punctuation,
  stackedRounding,
} from './text-checks.js';

interface NumberCheck {
  readonly code: string;
  readonly passed: string;
  readonly find: (paragraphs: readonly SummaryParagraph[], record: CampaignRecord) => readonly Finding[];
}

/** The checks before 定稿 of ux.md §5.7 that a campaign summary can fail; case splits (2) belong to the half-year style. */
const CHECKS: readonly NumberCheck[] = [
  { code: 'measure_without_number', passed: '量词前均有数字', find: measureWithoutNumber },
  { code: 'units_add_up', passed: '各单位之和等于总数', find: (_, record) => unitsAddUp(record) },
  { code: 'part_within_total', passed: '单项不大于总数', find: partsWithinTotals },
  { code: 'same_figure_same_value', passed: '同一指标前后一致', find: sameFigureSameValue },
  { code: 'direction_matches_sign', passed: '增减用词与数据一致', find: directionsMatch },
  { code: 'dates_within_period', passed: '日期均在活动期间内', find: datesWithinPeriod },
  { code: 'ordinals_consecutive', passed: '序号连续', find: consecutiveOrdinals },
  { code: 'names_known', passed: '单位名称一致', find: (_, record) => namesKnown(record) },
  { code: 'no_placeholder', passed: '没有未填内容', find: placeholders },
  {
    code: 'rounding_words_legal',
    passed: '约数写法规范',
    find: (paragraphs) => [...stackedRounding(paragraphs), ...roundingAgrees(paragraphs)],
  },
  { code: 'media_evidenced', passed: '媒体报道均有依据', find: (_, record) => mediaEvidenced(record) },
  { code: 'no_personal_data', passed: '不含个人证件号码和电话', find: personalData },
  { code: 'punctuation', passed: '标点规范', find: punctuation },
];

/** Runs every check: one passed line for each that found nothing, one failed line for each finding. */
export function checkSummary(
  paragraphs: readonly SummaryParagraph[],
  record: CampaignRecord,
): readonly SummaryCheck[] {
  return CHECKS.flatMap(({ code, passed, find }): SummaryCheck[] => {
    const findings = find(paragraphs, record);
    if (findings.length === 0) return [{ code, ok: true, message: passed, paragraph: null }];
    return findings.map(({ message, paragraph }) => ({ code, ok: false, message, paragraph }));
  });
}
