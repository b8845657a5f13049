/** Reads what the runners of tests wrote: how many tests passed, and how long each took. */
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, seconds: number }} TimedTest
 * @typedef {{ counts: Counts, tests: TimedTest[] }} Report
 * @typedef {{ title: string, file?: string, specs?: any[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * @param {any} report what Vitest's reporter `json` wrote
 * @returns {Report}
 */
export function readVitest(report) {
  return {
    counts: {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    tests: report.testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
      assertionResults.map((/** @type {any} */ { fullName, duration }) => ({
        name: `${name.replaceAll("\\", "/").split("/").slice(-2).join("/")} › ${fullName}`,
        seconds: (duration ?? 0) / 1000,
      })),
    ),
  };
}

/**
 * @param {any} report what Playwright's reporter `json` wrote
 * @returns {Report}
 */
export function readPlaywright({ stats, suites }) {
  return {
    counts: {
      passed: stats.expected,
      // A test that passed only when tried again is a failure that hides.
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    },
    tests: suites.flatMap((/** @type {PlaywrightSuite} */ suite) => listSuite(suite, [])),
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string[]} around the titles of the suites that it is in
 * @returns {TimedTest[]}
 */
function listSuite({ title, specs = [], suites = [] }, around) {
  const titles = [...around, title];
  return [
    ...specs.flatMap((spec) =>
      spec.tests.map((/** @type {any} */ test) => ({
        name: `${[...titles, spec.title].join(" › ")} (${test.projectName})`,
        seconds: test.results.reduce(
          (/** @type {number} */ sum, /** @type {any} */ { duration }) => sum + duration / 1000,
          0,
        ),
      })),
    ),
    ...suites.flatMap((suite) => listSuite(suite, titles)),
  ];
}

/**
 * What a runner reports. One that failed without a failed test (a file that could not be loaded), ran no test at all, or
 * wrote no report has one failure.
 *
 * @param {{ file: string, read: (report: any) => Report }} report
 * @param {boolean} succeeded whether the runner ended well
 * @returns {Report}
 */
export function readReport({ file, read }, succeeded) {
  if (!existsSync(file)) return { counts: { passed: 0, failed: 1, skipped: 0 }, tests: [] };
  const { counts, tests } = read(JSON.parse(readFileSync(file, "utf8")));
  if (!Object.values(counts).every(Number.isInteger)) throw new Error(`${file} counts no tests.`);
  const unexplained = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return { counts: unexplained ? { ...counts, failed: 1 } : counts, tests };
}

/**
 * The slowest tests, a line each.
 *
 * @param {readonly TimedTest[]} tests
 * @param {number} count how many at most
 * @returns {string[]}
 */
export function listSlowest(tests, count) {
  const width = 108;
  return tests
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => {
      const shown = name.length > width ? `${name.slice(0, width - 1)}…` : name;
      return `${seconds.toFixed(1).padStart(6)} s  ${shown}`;
    });
}
