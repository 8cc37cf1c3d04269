import fc from 'fast-check';
import { parseDay } from '@fayuan/kernel';
import { documentYear } from './document-quota.js';
import { earlierAsks } from './earlier-asks.js';
import { estimateHours } from './hours.js';
import { textDemands } from './text-demands.js';
import { countCharacters, textLength } from './text-length.js';

const stations = (units: number) => [{ level: 'township' as const, units }];
const nat = fc.nat({ max: 60 });
const asked = { characters: 900, tasks: 2, figuresToEnter: 1, demandsReport: true };

describe('the hours a directive costs', () => {
  it('are units times what each is asked', () => {
    const { levels, total } = estimateHours({ ...asked, recipients: stations(180) });
    // 5 to sign, 900 ÷ 300 to read, 2 × 20 to arrange, 1 × 30 to enter, 15 to report
    expect(levels).toMatchObject([{ level: 'township', units: 180, minutesPerUnit: 93, hours: 279 }]);
    expect(total).toBe(279);
  });

  it('count the re-issue at centres only', () => {
    const { levels } = estimateHours({
      ...asked,
      recipients: [{ level: 'county', units: 12 }, ...stations(180)],
    });
    expect(levels.map(({ minutesPerUnit }) => minutesPerUnit)).toEqual([153, 93]);
    expect(levels[0]?.terms).toContainEqual({ effort: 'reissue', times: 1, minutes: 60 });
  });

  it('leave out what is not asked: held figures cost nothing to enter', () => {
    const { levels } = estimateHours({ ...asked, figuresToEnter: 0, recipients: stations(1) });
    expect(levels[0]?.terms.map(({ effort }) => effort)).toEqual(['sign', 'read', 'arrange', 'report']);
  });

  it('hold no report where none is asked', () => {
    const { levels } = estimateHours({ ...asked, demandsReport: false, recipients: stations(1) });
    expect(levels[0]).toMatchObject({ minutesPerUnit: 78 });
  });

  it('never fall when more is asked or more units are addressed', () => {
    const given = fc.record({ units: nat, tasks: nat, figuresToEnter: nat, pages: nat });
    fc.assert(
      fc.property(given, nat, ({ units, pages, ...counts }, more) => {
        const at = (extra: number) =>
          estimateHours({
            recipients: stations(units + extra),
            characters: (pages + extra) * 300,
            tasks: counts.tasks + extra,
            figuresToEnter: counts.figuresToEnter + extra,
            demandsReport: true,
          }).total;
        expect(at(more)).toBeGreaterThanOrEqual(at(0));
      }),
    );
  });
});

describe('the length of a text', () => {
  it('counts as Word does: each Chinese character and mark, each run of others', () => {
    expect(countCharacters('法律援助，惠民。')).toBe(8);
    expect(countCharacters('5月1日至31日')).toBe(7);
    expect(countCharacters('hello brave world')).toBe(3);
    expect(countCharacters('“六个一”　活动\n2026')).toBe(8);
    expect(countCharacters('')).toBe(0);
  });

  it('adds up over parts and holds a paper that sets tasks to the lower limit', () => {
    const written = { title: '关于某事的通知', sections: [{ heading: '一', text: '正文。' }] };
    expect(textLength({ ...written, tasks: [] })).toEqual({ characters: 11, limit: 5000, setsTasks: false });
    expect(textLength({ ...written, tasks: [{ title: '标语' }] })).toEqual({
      characters: 13,
      limit: 4000,
      setsTasks: true,
    });
  });

  it('of two texts with a break between is the sum', () => {
    const text = fc.string({ unit: fc.constantFrom('法', '，', 'a', '1', ' ') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(countCharacters(`${a}\n${b}`)).toBe(countCharacters(a) + countCharacters(b));
      }),
    );
  });
});

describe('demands in the text', () => {
  it('are found with the section and the words', () => {
    const sections = [
      { text: '各地于6月15日前报送活动总结，附佐证材料。' },
      { text: '请制定本地实施方案。数据由系统汇总，不另要求。' },
    ];
    expect(textDemands(sections)).toEqual([
      { kind: 'report', section: 0, phrase: '报送活动总结' },
      { kind: 'evidence', section: 0, phrase: '佐证材料' },
      { kind: 'further_paper', section: 1, phrase: '制定本地实施方案' },
    ]);
  });

  it('are not seen where nothing is asked', () => {
    expect(textDemands([{ text: '在广场设咨询台，发放资料，接受群众法律咨询。' }])).toEqual([]);
  });
});

describe('the documents of a year', () => {
  const counts = [
    { year: 2025, month: 5, issued: 7 },
    { year: 2026, month: 1, issued: 2 },
    { year: 2026, month: 12, issued: 1 },
  ];

  it('stand month by month against the quota', () => {
    const { byMonth, issued, limit } = documentYear(2026, 20, counts);
    expect([byMonth[0], byMonth[11], issued, limit]).toEqual([2, 1, 3, 20]);
  });

  it('stand against the year before when no quota is set, and against nothing when there is none', () => {
    expect(documentYear(2026, null, counts)).toMatchObject({ limit: 7, issuedYearBefore: 7 });
    expect(documentYear(2030, null, counts).limit).toBeNull();
    expect(documentYear(2026, 0, counts).limit).toBe(0);
  });
});

describe('what was asked already', () => {
  const issuer = { id: 'u', code: '1', name: '省中心', placeName: '省', level: 'province' as const };
  const day = parseDay('2026-05-01');
  const text = (id: string, rootId: string, depth: number, indicators: string[]) => ({
    id,
    rootId,
    title: id,
    documentNumber: null,
    issuer,
    issuedOn: day,
    startsOn: day,
    endsOn: day,
    lineage: Array.from({ length: depth }, () => rootId),
    tasks: indicators.map((indicator) => ({ indicator, dueOn: day })),
  });

  it('names a lineage once, by the nearest directive', () => {
    const texts = [text('root', 'root', 1, ['leaflets', 'banners']), text('reissue', 'root', 2, [])];
    const shared = new Map([['root', 4]]);
    expect(earlierAsks(texts, ['leaflets'], shared)).toMatchObject([
      { directiveId: 'reissue', indicators: ['leaflets'], sharedUnits: 4 },
    ]);
  });

  it('leaves out other figures and other units', () => {
    const texts = [text('a', 'a', 1, ['banners']), text('b', 'b', 1, ['leaflets'])];
    expect(earlierAsks(texts, ['leaflets'], new Map([['a', 3]]))).toEqual([]);
  });
});
