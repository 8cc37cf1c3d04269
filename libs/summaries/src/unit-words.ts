import type { Level } from '@fayuan/kernel';

const AREA_BY_ENDING: Readonly<Record<string, string>> = {
  省: '全省',
  市: '全市',
  县: '全县',
  区: '全区',
  旗: '全旗',
  州: '全州',
  盟: '全盟',
  镇: '全镇',
  乡: '全乡',
};

const AREA_BY_LEVEL: Readonly<Record<Level, string>> = {
  ministry: '全国',
  province: '全省',
  city: '全市',
  county: '全县',
  township: '全镇',
};

/** 全市, 全县, 全区 … by the place's own name, so that a district is never called a county (the seed text's slip). */
export function areaWord(placeName: string, level: Level): string {
  if (placeName.endsWith('自治区')) return '全区';
  if (placeName.endsWith('街道')) return '全街道';
  return AREA_BY_ENDING[placeName.slice(-1)] ?? AREA_BY_LEVEL[level];
}

const AGENCY_ENDING = /(中心|工作站|分部|联络点|司法局|司法厅|司法部|法律援助处)$/u;

/** The agency's name as it signs: 长乐区 → 长乐区法律援助中心; a name that already is an agency's stays as it is. */
export function officialName(placeName: string, level: Level): string {
  if (AGENCY_ENDING.test(placeName)) return placeName;
  return `${placeName}${level === 'township' ? '法律援助工作站' : '法律援助中心'}`;
}

/** 福建省 + 福州市 → 福建省、福州市法律援助中心. */
export function deployingUnits(uppers: readonly { readonly name: string; readonly level: Level }[]): string {
  const names = uppers.map(({ name, level }) => officialName(name, level));
  const shared = '法律援助中心';
  if (!names.every((name) => name.endsWith(shared))) return names.join('、');
  return `${names.map((name) => name.slice(0, -shared.length)).join('、')}${shared}`;
}

const TITLE_FORMS = [
  /《关于(?:组织)?(?:开展|举办|做好)(.+?)的通知》/u,
  /^关于(?:组织)?(?:开展|举办|做好)(.+?)的通知$/u,
  /^关于(.+?)的通知$/u,
];

/**
 * The campaign's full name out of the notice's title: 关于开展X活动的通知 → X活动; a forwarded notice names the inner one.
 * An own campaign that is run as one with it is joined by 暨, unless the title already names it.
 */
export function campaignName(directiveTitle: string, mergedTitle: string | null): string {
  const found = TITLE_FORMS.map((form) => form.exec(directiveTitle)?.[1]).find((name) => name !== undefined);
  const name = found ?? directiveTitle;
  if (mergedTitle === null || name.includes(mergedTitle)) return name;
  return `${name.replace(/活动$/u, '')}暨${mergedTitle}`;
}
