import { addDays, type Day } from '@fayuan/kernel';

/** 签收期限: so many calendar days after a directive, or a change that asks for a new signature, goes out. */
const SIGN_DAYS = 3;

/**
 * The last day to sign. Nobody signs after the report is due, unless that day had passed already when the paper went out.
 * @param from day of the issue or of the change
 * @param reportDue null when no report is asked
 */
export function signDue(from: Day, reportDue: Day | null): Day {
  const soon = addDays(from, SIGN_DAYS);
  return reportDue === null || reportDue < from || soon < reportDue ? soon : reportDue;
}
