export type Kind = 'additive' | 'stock' | 'distinct' | 'ratio';

/** A line of the catalogue as a migration writes it. */
export interface IndicatorSeed {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Unit of measure as printed, e.g. 件; its English is in `UNITS`. */
  readonly unit: keyof typeof UNITS;
  readonly kind?: Kind;
  /** The indicator it is a part of; its breakdown says how. */
  readonly partOf?: string;
  readonly breakdown?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** Counts of people in sensitive situations. */
  readonly sensitive?: true;
  /** 口径. */
  readonly rule: string;
  readonly source: string;
}

export interface BreakdownSeed {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** One event may count under several members, so that they never add up. */
  readonly overlapping?: true;
}

export const UNITS = {
  件: 'matters',
  人: 'persons',
  人次: 'person-times',
  万元: '10,000 yuan',
  份: 'copies',
  幅: 'banners',
  场次: 'events',
  场: 'sessions',
  车次: 'trips',
  期: 'issues',
  篇: 'items',
  次: 'times',
  个: 'units',
  面: 'pennants',
  封: 'letters',
  平方米: 'm²',
  '%': '%',
} as const;

/** Where a definition comes from. */
export const SOURCES = {
  monthly: '法律援助统计月报表（省级法律援助管理系统栏目）',
  quarterly: '法律援助咨询统计季报表（省级法律援助管理系统栏目）',
  annual: '法律援助统计年报表（省级法律援助管理系统栏目）',
  law: '《中华人民共和国法律援助法》',
  half: '县级法律援助中心半年工作总结',
  campaign: '宣传月统计表',
} as const;

interface Members {
  readonly partOf: string;
  readonly breakdown: string;
  readonly unit: IndicatorSeed['unit'];
  readonly kind?: Kind;
  readonly sensitive?: true;
  readonly rule: string;
  readonly source: string;
}

/** Members of one breakdown of one indicator: code, name, English name and, where it differs, the rule. */
export const members = (
  shared: Members,
  lines: readonly (readonly [code: string, name: string, nameEn: string, rule?: string])[],
): IndicatorSeed[] =>
  lines.map(([code, name, nameEn, rule]) => ({
    ...shared,
    code: `${shared.partOf}.${code}`,
    name,
    nameEn,
    rule: rule ?? shared.rule,
  }));
