import { type ApplicationDraft, emptyApplication, pagesOf } from './application-draft.js';
import { withPages } from './draft-pages.js';

const labelOf = (page: number) => `身份证明 第 ${page} 页`;

describe('photos of papers in a draft', () => {
  it('are numbered within their paper, which counts as there', () => {
    const empty = emptyApplication('d', '2026-05-07');
    const first = { ...empty, ...withPages(empty, { kind: 'identity', keys: ['a', 'b'], labelOf }) };
    const other = {
      ...first,
      ...withPages(first, { kind: 'matter_papers', keys: ['c'], labelOf: () => '合同' }),
    };
    const all = withPages(other, { kind: 'identity', keys: ['d'], labelOf });
    expect(all.pages.map(({ key, label }) => [key, label])).toEqual([
      ['a', '身份证明 第 1 页'],
      ['b', '身份证明 第 2 页'],
      ['c', '合同'],
      ['d', '身份证明 第 3 页'],
    ]);
    expect(all.materials).toEqual(['identity', 'matter_papers']);
  });

  it('are none in a draft of an earlier release', () => {
    const older: ApplicationDraft = emptyApplication('d', '2026-05-07');
    delete older.pages;
    expect(pagesOf(older)).toEqual([]);
    expect(withPages(older, { kind: 'identity', keys: ['a'], labelOf }).pages).toHaveLength(1);
  });
});
