import { rankingAnnex } from './ranking-annex.js';

const unit = (name: string) => ({ id: name, code: name, name, placeName: name, level: 'county' }) as const;
const counts = { addressed: 0, signed: 0, reportDecided: 0, reportedInTime: 0 };

describe('the ranking as an annex', () => {
  it('lists every unit in its order with the counts of the measure, unranked ones last', () => {
    const ranks = [
      { ...counts, unit: unit('甲县'), rank: 1, addressed: 8, signed: 8 },
      { ...counts, unit: unit('乙县'), rank: 2, addressed: 8, signed: 3 },
      { ...counts, unit: unit('丙县'), rank: null },
    ];
    expect(rankingAnnex(ranks, 'signed')).toEqual([
      {
        title: '签收情况排名表',
        head: ['名次', '单位', '应签收单位', '已签收单位', '签收率'],
        rows: [
          ['1', '甲县', '8', '8', '100%'],
          ['2', '乙县', '8', '3', '37.5%'],
          ['--', '丙县', '0', '0', '--'],
        ],
      },
    ]);
    const [reported] = rankingAnnex(ranks, 'reported');
    expect(reported?.head.slice(2)).toEqual(['已到期单位', '按期报送单位', '按期报送率']);
    expect(reported?.rows[0]).toEqual(['1', '甲县', '0', '0', '--']);
  });

  it('is left out where nothing is compared', () => {
    expect(rankingAnnex([{ ...counts, unit: unit('甲县'), rank: 1, addressed: 8 }], 'signed')).toEqual([]);
  });
});
