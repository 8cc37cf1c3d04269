import { caseNumber } from './case-number.js';

describe('caseNumber', () => {
  it('names place, kind, year and number', () => {
    expect(caseNumber('长乐区', 'civil', 2026, 5)).toBe('长乐民援〔2026〕5号');
    expect(caseNumber('福建省', 'application', 2025, 120)).toBe('福建援申〔2025〕120号');
    expect(caseNumber('城区', 'criminal', 2026, 1)).toBe('城区刑援〔2026〕1号');
  });
});
