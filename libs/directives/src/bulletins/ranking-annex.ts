import type { PaperAnnex } from '../papers/paper-words.js';
import type { BulletinRank, RankMeasure } from './bulletin.js';
import { percentText } from './ranking.js';

type Counted = Pick<
  BulletinRank,
  'unit' | 'rank' | 'addressed' | 'signed' | 'reportDecided' | 'reportedInTime'
>;

const REPORTS = {
  part: ({ reportedInTime }: Counted) => reportedInTime,
  whole: ({ reportDecided }: Counted) => reportDecided,
};

const MEASURES = {
  signed: {
    title: '签收情况排名表',
    head: ['应签收单位', '已签收单位', '签收率'],
    part: ({ signed }: Counted) => signed,
    whole: ({ addressed }: Counted) => addressed,
  },
  reported: {
    title: '报送情况排名表',
    head: ['已到期单位', '按期报送单位', '按期报送率'],
    ...REPORTS,
  },
  reported_originally: {
    title: '报送情况排名表（按原时限）',
    head: ['已到期单位', '按原时限报送单位', '按原时限报送率'],
    ...REPORTS,
  },
} as const satisfies Record<RankMeasure, unknown>;

/** A unit that is not ranked, and a share of nothing. */
const NONE = '--';

/** The frozen ranking as an annex of the paper, best first, unranked units last; none when there is nothing to compare. */
export function rankingAnnex(ranks: readonly Counted[], measure: RankMeasure): readonly PaperAnnex[] {
  if (ranks.filter(({ rank }) => rank !== null).length < 2) return [];
  const { title, head, part, whole } = MEASURES[measure];
  const rows = ranks.map((each) => [
    each.rank === null ? NONE : String(each.rank),
    each.unit.name,
    String(whole(each)),
    String(part(each)),
    whole(each) === 0 ? NONE : percentText(part(each), whole(each)),
  ]);
  return [{ title, head: ['名次', '单位', ...head], rows }];
}
