import type { CampaignRecord } from './campaign-record.js';
import { writeSections } from './clause-engine.js';
import { composeSummary } from './compose-summary.js';
import { figureSentence } from './results-section.js';
import { type GapText, type SummaryContent, textOf } from './summary-content.js';
import { changleRecord, goldenRecord, withFigure } from './testing/changle-record.js';

const write = (
  record: CampaignRecord,
  stage: 'draft' | 'final' = 'draft',
  gapTexts: readonly GapText[] = [],
) => composeSummary(record, { stage, gapTexts });
const linesOf = ({ paragraphs }: SummaryContent) => paragraphs.map(({ runs }) => textOf(runs));
const textFrom = (content: SummaryContent) => linesOf(content).join('\n');
const sentenceOf = (record: CampaignRecord) => {
  const paragraph = { style: 'BODY' as const, sentences: [figureSentence(record)] };
  const { paragraphs } = writeSections([{ paragraphs: [paragraph] }], { stage: 'final', gapTexts: [] });
  return paragraphs.map(({ runs }) => textOf(runs)).join('');
};
const partial: CampaignRecord = {
  ...goldenRecord,
  coverage: { ...goldenRecord.coverage, reported: 176, accepted: 176 },
};

describe('the figure sentence', () => {
  it('is the golden line at full coverage', () => {
    expect(sentenceOf(goldenRecord)).toBe(
      '活动期间共发放资料6043份，出动宣传车2车次，悬挂标语35幅，举办咨询活动12场次，接受咨询1043人次，解答问题205件。',
    );
  });

  it('is the golden line below full coverage', () => {
    expect(sentenceOf(partial)).toBe(
      '据不完全统计，活动期间共发放资料6000余份，出动宣传车2车次，悬挂标语35幅，举办咨询活动12场次，接受咨询1000余人次，解答问题200余件（截至5月31日，180个工作站中176个已报送）。',
    );
  });

  it('says 据统计 when complete and long', () => {
    expect(sentenceOf(changleRecord)).toBe(
      '据统计，活动期间，中心及各法律援助工作站共发放资料6043份，出动宣传车2车次，悬挂标语35幅，举办咨询活动12场次，接受咨询1043人次，解答问题205件，出版宣传栏242期。',
    );
  });

  it('keeps exact figures, and says so, when all have reported but not all are accepted', () => {
    const record = { ...goldenRecord, coverage: { ...goldenRecord.coverage, accepted: 176 } };
    expect(sentenceOf(record)).toMatch(
      /^活动期间共发放资料6043份.*（截至5月31日，180个工作站均已报送，其中176个已审核）。$/u,
    );
  });

  it('drops a zero and an unreported figure, and rounds when a figure is an estimate', () => {
    expect(sentenceOf(withFigure(goldenRecord, 'banners', { state: 'zero' }))).not.toContain('标语');
    expect(sentenceOf(withFigure(goldenRecord, 'banners', { state: 'notReported' }))).not.toContain('标语');
    const estimated = withFigure(goldenRecord, 'leaflets', {
      state: 'number',
      quantity: 6043,
      estimated: true,
    });
    expect(sentenceOf(estimated)).toMatch(/^据不完全统计，活动期间共发放资料6000余份/u);
  });
});

describe('the campaign summary', () => {
  it('tells the Changle publicity month with no gap, every check passed', () => {
    const content = write(changleRecord);
    expect(content.gaps).toEqual([]);
    expect(content.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(linesOf(content)).toEqual(
      expect.arrayContaining([
        '2026年法律援助宣传月暨纪念长乐市法律援助中心成立十周年宣传活动工作总结',
        '一是在《吴航乡情》刊登《中心典型案例》《中心成立十周年所取得的成绩》报道2篇（5月7日、5月28日）。',
        '二是5月7日，联合妇联在人民会堂举办“母亲素质工程”大型宣传咨询活动，接受咨询36人次，发放资料1000份。',
        '六是吴航街道、古槐镇、湖南镇3个工作站以会代训，培训联络员60人。',
        '长乐区法律援助中心',
        '2026年6月5日',
      ]),
    );
  });

  it('tells what inspections found and how much of it was put right, each number a token', () => {
    const told = (findings: { total: number; closed: number }) => write({ ...changleRecord, findings });
    expect(textFrom(told({ total: 3, closed: 2 }))).toContain('发现问题3个，已整改2个。');
    expect(textFrom(told({ total: 3, closed: 3 }))).toContain('发现问题3个，已全部整改到位。');
    expect(textFrom(told({ total: 1, closed: 0 }))).toContain('发现问题1个，正在整改。');
    expect(textFrom(told({ total: 0, closed: 0 }))).not.toContain('发现问题');
    const content = told({ total: 3, closed: 2 });
    const tokens = content.paragraphs.flatMap(({ runs }) => runs.flatMap(({ token }) => token ?? []));
    expect(tokens.filter(({ key }) => key.startsWith('findings.'))).toMatchObject([
      { key: 'findings.total', quantity: 3, scope: 'count' },
      { key: 'findings.closed', quantity: 2, scope: 'count' },
    ]);
    expect(content.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('numbers what is left after dropping', () => {
    const text = textFrom(write({ ...changleRecord, media: [], inspections: [] }));
    expect(text).toContain('一是5月7日');
    expect(text).toContain('二是出版法律援助专题宣传栏242期');
    expect(text).not.toContain('六是');
  });

  it('shows what is missing in a draft, leaves it out of a final text', () => {
    const record = withFigure(changleRecord, 'banners', { state: 'notReported' });
    const content = write(record);
    expect(content.gaps).toEqual([
      expect.objectContaining({ key: 'publicity.banners', label: '横幅标语（幅）' }),
    ]);
    const gap = content.gaps[0];
    expect(linesOf(content)[gap?.paragraph ?? -1]).toBe('五是【待填：横幅标语（幅）】。');
    expect(content.checks.some(({ code, ok }) => code === 'no_placeholder' && !ok)).toBe(true);
    expect(textFrom(write(record, 'final'))).not.toMatch(/待填|标语/u);
  });

  it('takes the words of a person for a gap; no words leave the sentence out', () => {
    const record = withFigure(changleRecord, 'banners', { state: 'notReported' });
    const filled = write(record, 'draft', [{ key: 'publicity.banners', text: '悬挂标语,覆盖各镇街。' }]);
    expect(linesOf(filled)).toContain('五是悬挂标语，覆盖各镇街。');
    expect(filled.gaps).toEqual([]);
    const left = write(record, 'draft', [{ key: 'publicity.banners', text: '' }]);
    expect(textFrom(left)).not.toContain('标语');
    expect(linesOf(left)).toContain('五是吴航街道、古槐镇、湖南镇3个工作站以会代训，培训联络员60人。');
  });

  it('asks for a theme and for the issuing organ when they are not known', () => {
    const directive = { ...changleRecord.directive, theme: null, issuingOrgan: ' ' };
    const record = { ...changleRecord, directive };
    expect(write(record).gaps.map(({ label }) => label)).toEqual(['活动主题', '发文机关']);
    const words = [
      { key: 'opening.theme', text: '法治惠民' },
      { key: 'organisation.notice', text: '长乐区司法局' },
    ];
    expect(textFrom(write(record, 'draft', words))).toContain('统一部署，紧紧围绕“法治惠民”主题，按照');
    expect(textFrom(write(record, 'draft', words))).toContain('以长乐区司法局名义印发《关于开展');
  });

  it('says 全部签收 only at 100 %', () => {
    const receipts = { ...changleRecord.receipts, signed: 17 };
    expect(textFrom(write({ ...changleRecord, receipts }))).toContain('18个单位中17个已签收');
    expect(textFrom(write(changleRecord))).toContain('18个法律援助工作站全部签收');
  });

  it('names who still owes a report', () => {
    const missing = [{ id: '350112201', name: '猴屿乡' }];
    const coverage = { ...changleRecord.coverage, reported: 17, accepted: 17, missing };
    const text = textFrom(write({ ...changleRecord, coverage }));
    expect(text).toContain('猴屿乡1个单位尚未报送活动情况，将继续督促补报。');
    expect(text).toContain('出版法律援助专题宣传栏240余期');
  });

  it('compares with the last campaign only over equal ground', () => {
    const figures = { leaflets: 5000, consultation_sessions: 12, consultations: 1200 };
    const full = { expected: 18, reported: 18, accepted: 18 };
    const content = write({ ...changleRecord, lastYear: { figures, coverage: full } });
    expect(textFrom(content)).toContain(
      '与上年同期活动相比，发放资料增加1043份，增长20.9%；举办咨询活动持平；接受咨询减少157人次，下降13.1%。',
    );
    expect(content.checks.filter(({ ok }) => !ok)).toEqual([]);
    const thin = write({ ...changleRecord, lastYear: { figures, coverage: { ...full, reported: 9 } } });
    expect(textFrom(thin)).not.toContain('与上年同期活动相比');
  });

  it('ties every number of the figure sentence to its source', () => {
    const { paragraphs } = write(changleRecord);
    const tokens = paragraphs.flatMap(({ runs }) =>
      runs.flatMap(({ token }) => (token === undefined ? [] : [token])),
    );
    expect(tokens.filter(({ scope, indicator }) => scope === 'total' && indicator === 'leaflets')[0]).toEqual(
      {
        key: 'total.leaflets',
        indicator: 'leaflets',
        quantity: 6043,
        coverage: { expected: 18, reported: 18, accepted: 18 },
        scope: 'total',
        from: '2026-05-01',
        to: '2026-05-31',
        unitId: '350112',
        campaignId: 'campaign',
      },
    );
  });
});

describe('a city that writes', () => {
  const city: CampaignRecord = {
    ...changleRecord,
    unit: { id: '3501', name: '福州市', level: 'city', officialName: '福州市法律援助中心', areaWord: '全市' },
    upperUnits: [{ name: '福建省', level: 'province' }],
    receipts: {
      total: 31,
      signed: 31,
      centres: { total: 13, signed: 13 },
      stations: { total: 18, signed: 18 },
    },
    coverage: {
      expected: 13,
      reported: 12,
      accepted: 12,
      kind: 'centre',
      missing: [{ id: 'x', name: '永泰县' }],
    },
    byUnit: [],
  };

  it('names its centres and stations, and the unit whose event it tells', () => {
    const content = write(city);
    const text = textFrom(content);
    expect(text).toContain('13个县（市、区）法律援助中心、18个法律援助工作站全部签收。');
    expect(text).toContain('二是5月7日，长乐区联合妇联在人民会堂举办');
    expect(text).toContain('据不完全统计，活动期间，全市各级法律援助机构共发放资料6000余份');
    expect(text).toContain('（截至6月5日，13个中心中12个已报送）');
    expect(content.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('says nothing of deployment from above when it started the campaign itself', () => {
    expect(linesOf(write({ ...city, upperUnits: [] }))[1]).toMatch(/^紧紧围绕“法律援助亲民惠民/u);
  });
});
