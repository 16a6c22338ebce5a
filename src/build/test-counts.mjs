/**
 * Reads the JSON reports of Vitest and Playwright and says how many tests passed, failed and were skipped. Never
 * kinder than the tool: a file that could not be loaded, an empty run and an exit code that disagrees are failures.
 */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ testResults: VitestFile[] }} VitestReport the part of it that is read
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats
 * @typedef {{ stats: PlaywrightStats, errors: unknown[] }} PlaywrightReport the part of it that is read
 */

/**
 * The tool's exit code and an empty run have the last word.
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
function strict(counts, code) {
  const nothingRan = counts.passed + counts.failed === 0
  return counts.failed === 0 && (code !== 0 || nothingRan) ? { ...counts, failed: 1 } : counts
}

/**
 * Counts of a Vitest JSON report.
 * @param {VitestReport | null} report parsed; null when none was written
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countVitest(report, code) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report?.testResults ?? []) {
    // A file that throws while it is loaded has no tests to count, but it has failed.
    if (file.status === 'failed' && !file.assertionResults.some(isFailed)) counts.failed += 1
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts.passed += 1
      else if (isFailed(test)) counts.failed += 1
      else counts.skipped += 1
    }
  }
  return strict(counts, code)
}

/** @param {{ status: string }} test */
function isFailed(test) {
  return test.status === 'failed'
}

/**
 * Counts of a Playwright JSON report. A test that passed only when tried again has failed.
 * @param {PlaywrightReport | null} report parsed; null when none was written
 * @param {number} code exit code of the run
 * @returns {Counts}
 */
export function countPlaywright(report, code) {
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  const broken = report?.errors.length ?? 0
  return strict(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + broken, skipped: stats.skipped },
    code,
  )
}
