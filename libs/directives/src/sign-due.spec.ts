import { parseDay } from '@fayuan/kernel';
import { signDue } from './sign-due.js';

describe('the last day to sign', () => {
  it.each([
    ['is three days after the issue', '2026-04-28', '2026-06-15', '2026-05-01'],
    ['is so when no report is asked', '2026-04-28', null, '2026-05-01'],
    ['is not after the report is due', '2026-04-28', '2026-04-30', '2026-04-30'],
    ['may be the day of the issue', '2026-04-28', '2026-04-28', '2026-04-28'],
    ['leaves time when the report was due before the change', '2026-04-28', '2026-04-27', '2026-05-01'],
  ])('%s', (_, from, reportDue, due) => {
    expect(signDue(parseDay(from), reportDue === null ? null : parseDay(reportDue))).toBe(due);
  });
});
