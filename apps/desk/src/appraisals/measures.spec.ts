import type { AppraisalSchemeFieldsFragment } from '../generated/graphql.js';
import { schemeFor } from './measures.js';

const scheme = (
  subjectKind: AppraisalSchemeFieldsFragment['subjectKind'],
  version: number,
  fromYear: number,
): AppraisalSchemeFieldsFragment => ({
  id: `${subjectKind} ${version}`,
  subjectKind,
  version,
  fromYear,
  title: '',
  publishedBy: '',
  criteria: [],
});

describe('the scheme of appraisal of a year', () => {
  const all = [
    scheme('UNIT', 1, 2025),
    scheme('UNIT', 3, 2027),
    scheme('UNIT', 2, 2026),
    scheme('HANDLER', 9, 2020),
  ];

  it('is the newest of its kind whose first year has come', () => {
    expect([2025, 2026, 2027].map((year) => schemeFor(all, 'UNIT', year)?.version)).toEqual([1, 2, 3]);
    expect(schemeFor(all, 'HANDLER', 2026)?.version).toBe(9);
    expect(schemeFor(all, 'UNIT', 2024)).toBeUndefined();
  });
});
