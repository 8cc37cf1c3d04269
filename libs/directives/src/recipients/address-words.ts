import type { Level } from '@fayuan/kernel';
import { countOf, type RecipientCounts, type RecipientGroup, type RecipientRole } from './recipients.js';

/** Up to so many units of a group are named one by one; more are addressed together (各…). */
export const NAMED_ALONE = 3;

const LEVELS: readonly Level[] = ['ministry', 'province', 'city', 'county', 'township'];
const CENTRES: Readonly<Record<Level, string>> = {
  ministry: '司法部',
  province: '各省（自治区、直辖市）法律援助中心',
  city: '各市法律援助中心',
  county: '各县（市、区）法律援助中心',
  township: '各乡镇法律援助中心',
};

function together(group: RecipientGroup): string {
  if (group.kind === 'center') return CENTRES[group.level];
  if (group.kind === 'station') return '各法律援助工作站';
  return group.host ? `各${group.host}分部` : '各法律援助分部';
}

const byRank = (a: RecipientGroup, b: RecipientGroup): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.kind === b.kind ? 0 : a.kind === 'branch' ? 1 : -1);

/**
 * How official papers address the recipients of a role (党政机关公文格式 7.3.2: full names, or the collective name of units of
 * one kind): higher levels first, small groups by their names. Chinese, without the closing colon or stop.
 */
export function addressWords(groups: readonly RecipientGroup[], role: RecipientRole): string {
  return groups
    .filter((group) => group.role === role)
    .sort(byRank)
    .map((group) => (group.count <= NAMED_ALONE ? group.names.join('、') : together(group)))
    .join('，');
}

/** The counts of a selection with the lines derived from them. */
export const recipientCounts = (groups: readonly RecipientGroup[]): RecipientCounts => ({
  primary: countOf(groups, 'primary'),
  copy: countOf(groups, 'copy'),
  groups,
  addressee: addressWords(groups, 'primary'),
  copiedTo: addressWords(groups, 'copy') || null,
});
