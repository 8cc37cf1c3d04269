/**
 * What a jest run counts, from its JSON report and its exit code. A test file that could not even run, or a run
 * that broke without saying why, is one failure: nothing that went wrong may add up to "0 failed".
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites: number } | undefined} report
 * @param {number} code
 */
export function countsOf(report, code) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const passed = report.numPassedTests;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: report.numPendingTests };
}

/**
 * The last line of all: what passed and what failed, over all stages.
 * @param {{ passed: number, failed: number, skipped: number }[]} counts
 */
export function closingLine(counts) {
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
