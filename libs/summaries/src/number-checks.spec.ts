import type { CampaignRecord } from './campaign-record.js';
import { composeSummary } from './compose-summary.js';
import { checkSummary } from './number-checks.js';
import type { FigureToken, ParagraphStyle, SummaryParagraph, SummaryRun } from './summary-content.js';
import { changleRecord, goldenRecord, may } from './testing/changle-record.js';
import { blanksIn } from './text-checks.js';

const paragraph = (text: string, style: ParagraphStyle = 'BODY'): SummaryParagraph => ({
  style,
  runs: [{ text }],
});
const token = (more: Partial<FigureToken>): FigureToken => ({
  key: 'k',
  indicator: 'leaflets',
  quantity: 6043,
  coverage: null,
  from: null,
  to: null,
  unitId: null,
  campaignId: null,
  scope: 'total',
  ...more,
});
const figure = (text: string, more: Partial<FigureToken> = {}): SummaryRun => ({ text, token: token(more) });
const body = (...runs: SummaryRun[]): SummaryParagraph => ({ style: 'BODY', runs });

const failed = (paragraphs: readonly SummaryParagraph[], record: CampaignRecord = changleRecord) => [
  ...new Set(checkSummary(paragraphs, record).flatMap(({ code, ok }) => (ok ? [] : [code]))),
];

describe('check 1, a unit without its number', () => {
  it.each([
    '案件件',
    '比上年同期增加件',
    '锦旗面',
    '军营场次',
    '志愿者人',
    '咨询余人次',
    '资料万余份',
    '今年月日',
    '司法行政**',
    '承办的件',
  ])('finds what was blanked in %s', (fragment) => {
    expect(blanksIn(fragment)).not.toEqual([]);
    expect(failed([paragraph(fragment)])).toContain('measure_without_number');
  });

  it.each([
    '接受咨询1043人次',
    '资料1.2万余份',
    '案件数量',
    '咨询人数',
    '活动期间',
    '面向社区人民',
    '其余人员',
    '5月7日',
    '千余人次',
  ])('is content with %s', (fragment) => {
    expect(blanksIn(fragment)).toEqual([]);
  });

  it('finds nothing in the golden lines', () => {
    const { paragraphs } = composeSummary(goldenRecord, { stage: 'final', gapTexts: [] });
    expect(failed(paragraphs, goldenRecord)).toEqual([]);
  });
});

describe('the figures', () => {
  it('must add up over the units (3)', () => {
    const byUnit = (changleRecord.byUnit ?? []).slice(1);
    const found = checkSummary([], { ...changleRecord, byUnit }).filter(({ ok }) => !ok);
    expect(found).toContainEqual({
      code: 'units_add_up',
      ok: false,
      message: '宣传资料：各单位合计5043，总数6043，两者不一致',
      paragraph: null,
    });
  });

  it('of one event are within the total (4)', () => {
    expect(failed([body(figure('7000', { scope: 'part', quantity: 7000 }))])).toEqual(['part_within_total']);
    expect(failed([body(figure('1000', { scope: 'part', quantity: 1000 }))])).toEqual([]);
  });

  it('are the same everywhere (5)', () => {
    expect(failed([body(figure('6043')), body(figure('6000余'))])).toEqual(['same_figure_same_value']);
    expect(failed([body(figure('6042', { quantity: 6042 }))])).toEqual(['same_figure_same_value']);
  });

  it('rise and fall as the words say (6)', () => {
    const change = (words: string, quantity: number) => [
      body({ text: words }, figure('37', { scope: 'change', quantity })),
    ];
    expect(failed(change('资料增加', 37))).toEqual([]);
    expect(failed(change('资料增加', -37))).toEqual(['direction_matches_sign']);
    expect(failed(change('资料下降', 37))).toEqual(['direction_matches_sign']);
    expect(failed(change('资料', 37))).toEqual(['direction_matches_sign']);
  });

  it('use rounding words legally (10)', () => {
    expect(failed([body(figure('6000余'))])).toEqual([]);
    expect(failed([body(figure('6100余'))])).toEqual(['rounding_words_legal']);
    expect(failed([body(figure('近6000'))])).toEqual(['rounding_words_legal']);
    expect(failed([body(figure('6000'))])).toEqual(['rounding_words_legal']);
  });

  it.each(['约6000余份', '近200多件', '200余左右', '200多件', '3千份', '3、5天'])(
    'refuse %s (10)',
    (text) => {
      expect(failed([paragraph(text)])).toContain('rounding_words_legal');
    },
  );
});

describe('the text', () => {
  it('names days of the campaign only (7)', () => {
    expect(failed([paragraph('5月7日举办')])).toEqual([]);
    expect(failed([paragraph('6月1日举办')])).toEqual(['dates_within_period']);
    expect(failed([paragraph('5月32日举办')])).toEqual(['dates_within_period']);
    expect(failed([paragraph('（截至6月5日，全部报送）')])).toEqual([]);
    const turnOfYear = { ...changleRecord.directive, startsOn: may(1), endsOn: changleRecord.asOfDay };
    expect(failed([paragraph('6月1日举办')], { ...changleRecord, directive: turnOfYear })).toEqual([]);
  });

  it('counts through (7)', () => {
    expect(
      failed([
        paragraph('一、甲', 'HEADING'),
        paragraph('一是乙。'),
        paragraph('二、丙', 'HEADING'),
        paragraph('一是丁。'),
      ]),
    ).toEqual([]);
    expect(failed([paragraph('一、甲', 'HEADING'), paragraph('二是乙。')])).toEqual(['ordinals_consecutive']);
    expect(failed([paragraph('二、甲', 'HEADING')])).toEqual(['ordinals_consecutive']);
    expect(failed([paragraph('甲', 'HEADING')])).toEqual(['ordinals_consecutive']);
  });

  it('names each unit as the tree does (8)', () => {
    const trainings = [{ unit: { id: '350112001', name: '吴航' }, people: 3 }];
    expect(failed([], { ...changleRecord, trainings })).toEqual(['names_known']);
  });

  it.each(['【待填：主题】', '{n}', 'NaN份', 'undefined'])('has no placeholder such as %s (9)', (text) => {
    expect(failed([paragraph(text)])).toContain('no_placeholder');
  });

  it('tells media items that are evidenced (11)', () => {
    const media = changleRecord.media.map((item) => ({ ...item, outlet: ' ' }));
    expect(failed([], { ...changleRecord, media })).toEqual(['media_evidenced']);
  });

  it('holds no number of a person (12)', () => {
    expect(failed([paragraph('受援人电话13812345678')])).toEqual(['no_personal_data']);
    expect(failed([paragraph('证号11010519491231002X')])).toEqual(['no_personal_data']);
  });

  it.each(['紧扣,主题', '“主题', '主题”', '（一》', '主题，。'])(
    'is punctuated in full width and in pairs, unlike %s (13)',
    (text) => {
      expect(failed([paragraph(text)])).toEqual(['punctuation']);
    },
  );
});
