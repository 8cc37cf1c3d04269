import fc from 'fast-check';
import type { BulletinToken } from './bulletin.js';
import { bindTokens } from './token-binding.js';

const token = (key: string, text: string): BulletinToken => ({
  key,
  section: 0,
  label: key,
  text,
  quantity: 0,
  rows: { kind: 'units', set: 'signed', whole: null, rankedUnitId: null, sinceId: null },
});
const bound = (text: string, ...tokens: BulletinToken[]) => bindTokens(text, tokens);

describe('the numbers of an edited text', () => {
  it('are found where they stand, equal ones in the order in which they were written', () => {
    const { runs, looseNumbers } = bound(
      '已签收7个，其中7个按期，签收率96.4%。',
      token('a', '7'),
      token('b', '7'),
      token('c', '96.4%'),
    );
    expect(runs).toEqual([
      { text: '已签收', token: null },
      { text: '7', token: 'a' },
      { text: '个，其中', token: null },
      { text: '7', token: 'b' },
      { text: '个按期，签收率', token: null },
      { text: '96.4%', token: 'c' },
      { text: '。', token: null },
    ]);
    expect(looseNumbers).toEqual([]);
  });

  it('are loose when a person typed or changed them', () => {
    const { runs, looseNumbers } = bound('已签收8个，共17个。', token('a', '7'));
    expect(runs).toEqual([{ text: '已签收8个，共17个。', token: null }]);
    expect(looseNumbers).toEqual(['8', '17']);
  });

  it('keep their rounding word and are not found inside another number', () => {
    const { runs, looseNumbers } = bound(
      '发放6000余份，近7000人次，另7份',
      token('a', '6000余'),
      token('b', '近7000'),
      token('c', '7'),
    );
    expect(runs.filter((run) => run.token).map((run) => run.text)).toEqual(['6000余', '近7000', '7']);
    expect(looseNumbers).toEqual([]);
  });

  it('leave days, hours, document numbers, titles and item marks alone', () => {
    const text = '截至2026年6月20日17时，《关于12·4宣传的通知》（长法援〔2026〕5号）\n（1）一\n2. 二';
    expect(bound(text, token('a', '5'), token('b', '6')).looseNumbers).toEqual([]);
    expect(bound(text, token('a', '5'), token('b', '6')).runs).toEqual([{ text, token: null }]);
  });

  it('lose no letter of the text and use no token twice', () => {
    const piece = fc.constantFrom('7', '12', '96.4%', '个，', '已签收', '6000余', '。', '2026年');
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.array(fc.constantFrom('7', '12', '96.4%', '6000余')),
        (pieces, texts) => {
          const text = pieces.join('、');
          const { runs } = bindTokens(
            text,
            texts.map((each, at) => token(`t${at}`, each)),
          );
          expect(runs.map((run) => run.text).join('')).toBe(text);
          const used = runs.flatMap((run) => run.token ?? []);
          expect(new Set(used).size).toBe(used.length);
        },
      ),
    );
  });
});
