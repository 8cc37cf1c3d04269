import { type SetCounts, UNIT_SETS } from './bulletin.js';
import {
  type BulletinFigures,
  bulletinTitle,
  type RankedUnit,
  type TaskFigure,
  writeBulletin,
} from './bulletin-text.js';
import { bindTokens } from './token-binding.js';

const none = Object.fromEntries(UNIT_SETS.map((set) => [set, 0])) as SetCounts;
const counts: SetCounts = {
  ...none,
  addressed: 192,
  signed: 185,
  signed_in_time: 180,
  unsigned: 7,
  sign_overdue: 7,
  report_expected: 12,
  report_decided: 12,
  report_decided_originally: 12,
  reported: 11,
  reported_in_time: 10,
  reported_in_time_originally: 10,
  unreported: 1,
  report_overdue: 1,
};
const complete: SetCounts = {
  ...none,
  addressed: 3,
  signed: 3,
  signed_in_time: 3,
  report_expected: 3,
  report_decided: 3,
  report_decided_originally: 3,
  reported: 3,
  reported_in_time: 3,
  reported_in_time_originally: 3,
};
const task = (more: Partial<TaskFigure> = {}): TaskFigure => ({
  title: '发放资料',
  measureWord: '份',
  target: 10_000,
  achieved: 6043,
  recorded: true,
  expectedByNow: 5000,
  rows: {
    kind: 'facts',
    indicator: 'leaflets',
    from: '2026-05-01',
    to: '2026-05-31',
    campaignId: 'c',
  } as never,
  ...more,
});
const unit = (
  name: string,
  part: number,
  rank: number | null,
  more: Partial<RankedUnit> = {},
): RankedUnit => ({
  unit: { id: name, code: name, name, placeName: name, level: 'county' },
  unitId: name,
  part,
  whole: 10,
  rank,
  complete: false,
  ...more,
});
const figures = (more: Partial<BulletinFigures> = {}): BulletinFigures => ({
  subject: { title: '关于开展法律援助宣传月活动的通知', documentNumber: '榕法援〔2026〕5号' },
  asOf: '2026年6月20日17时',
  counts,
  tasks: [],
  ranking: [],
  measure: 'signed',
  lateNames: null,
  since: null,
  ...more,
});
const textOf = (more: Partial<BulletinFigures> = {}): string =>
  writeBulletin(figures(more))
    .sections.map(({ heading, text }) => `${heading}\n${text}`)
    .join('\n');

describe('the text of a bulletin', () => {
  it('says how many signed and reported, with the moment and the document', () => {
    expect(textOf()).toBe(
      [
        '一、签收情况',
        '截至2026年6月20日17时，《关于开展法律援助宣传月活动的通知》（榕法援〔2026〕5号）应签收192个单位，已签收185个，签收率96.4%，其中按期签收180个。',
        '二、报送情况',
        '应报送12个单位，已报送11个，其中按期报送10个，已到期的按期报送率83.3%。',
        '三、存在问题',
        '7个单位逾期未签收，1个单位逾期未报送。',
        '请有关单位抓紧办理，并说明原因。',
      ].join('\n'),
    );
  });

  it('names late units only when that was chosen', () => {
    expect(textOf({ lateNames: ['甲站', '乙站'] })).toContain('逾期单位：甲站、乙站。');
    expect(textOf()).not.toContain('逾期单位：');
    const many = Array.from({ length: 21 }, (_, at) => `站${'甲乙丙'[at % 3]}`);
    expect(textOf({ lateNames: many })).toMatch(/等单位。/);
  });

  it('speaks of no problem when nothing is late, and of no rate while nothing is due', () => {
    expect(textOf({ counts: complete })).not.toContain('存在问题');
    const early = { ...complete, report_decided: 0, reported: 0, reported_in_time: 0, unreported: 3 };
    expect(textOf({ counts: early })).toContain('应报送3个单位，已报送0个，报送期限尚未届满。');
    expect(textOf({ counts: { ...complete, report_expected: 0 } })).not.toContain('报送情况');
  });

  it('writes totals exactly when all have reported, else in rounding words with the coverage', () => {
    expect(textOf({ counts: complete, tasks: [task()] })).toContain(
      '“发放资料”完成6043份，为目标的60.4%，达到序时进度。',
    );
    expect(textOf({ tasks: [task()] })).toContain(
      '“发放资料”据不完全统计完成6000余份，为目标的60.4%，达到序时进度（12个单位中11个已报送）。',
    );
  });

  it('tells zero from not reported, and behind from done', () => {
    expect(textOf({ tasks: [task({ recorded: false, achieved: 0 })] })).toContain('“发放资料”尚无登记记录。');
    expect(textOf({ counts: complete, tasks: [task({ achieved: 0 })] })).toContain(
      '完成0份，为目标的0%，慢于序时进度',
    );
    expect(textOf({ counts: complete, tasks: [task({ achieved: 12_000 })] })).toContain(
      '为目标的120%，已完成目标',
    );
  });

  it('names the first of the ranking with those equal, and praises only who has everything in time', () => {
    const ranking = [
      unit('甲县', 10, 1, { complete: true }),
      unit('乙县', 10, 1),
      unit('丙县', 9, 3),
      unit('丁县', 8, 4),
      unit('戊县', 1, null),
    ];
    const text = textOf({ ranking });
    expect(text).toContain('签收率居前的是甲县（100%）、乙县（100%）、丙县（90%）。');
    expect(text).toContain('甲县按期签收、按期报送，予以表扬。');
    expect(text).not.toMatch(/丁县|戊县/);
  });

  it('tells what is new since the last one, or that nothing is', () => {
    const since = {
      bulletinId: 'b',
      asOf: '2026年6月10日9时',
      fresh: { ...none, signed: 12, report_overdue: 1 },
    };
    expect(textOf({ since })).toContain(
      '与上期通报（截至2026年6月10日9时）相比，新签收12个单位，新增逾期未报送1个单位。',
    );
    expect(textOf({ since: { ...since, fresh: none } })).toContain('相比，没有变化。');
  });

  it('leaves no number without rows behind it', () => {
    const since = { bulletinId: 'b', asOf: '2026年6月10日9时', fresh: counts };
    const ranking = [unit('甲县', 10, 1), unit('乙县', 9, 2)];
    const { sections, tokens } = writeBulletin(
      figures({ since, ranking, tasks: [task(), task({ title: '标语' })] }),
    );
    sections.forEach(({ text }, at) => {
      const own = tokens.filter((token) => token.section === at);
      const { runs, looseNumbers } = bindTokens(text, own);
      expect(looseNumbers).toEqual([]);
      expect(runs.flatMap((run) => run.token ?? [])).toEqual(own.map(({ key }) => key));
    });
    expect(sections).toHaveLength(6);
  });

  it('is called after its directive', () => {
    expect(bulletinTitle('关于开展宣传月活动的通知')).toBe('关于开展宣传月活动情况的通报');
  });
});
