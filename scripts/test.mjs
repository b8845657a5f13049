/**
 * `npm test`: sets up what is missing, then runs every check in the order in which a failure is cheapest to read, and
 * ends in one line, `N passed, N failed`. `npm test -- lint unit` runs only the named steps.
 *
 * Plain JavaScript and `node:` modules only, because on a fresh machine nothing else is there yet.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { ensureChromium } from "./chromium.mjs";
import { ensureDependencies } from "./setup.mjs";
import "./test-address.mjs";
import { installWebServers } from "./web-servers.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command what `npm run` is given
 * @property {boolean} [expensive] not started once something has failed: what it would show is mostly the same failure
 * @property {Record<string, string>} [environment]
 * @property {{ file: string, count: (report: any) => Counts }} [report] where its runner writes what it counted; a step
 *   without one counts as one check
 */

/** What a server could break; how pages look and are walked through is in their bytes, and tested on the own server. */
const otherServerTests = [
  "--project=narrow",
  "--project=site",
  "tests/e2e/reading/document",
  "tests/e2e/serving",
];
const unitReport = "test-results/unit.json";

/** @type {Step} */
const unit = {
  name: "unit",
  command: ["test:unit", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
  report: {
    file: unitReport,
    count: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
};

/**
 * The whole suite on the site's own server; on another, once, the tests of what it could break. The whole suite on another:
 * `SERVER=nginx npm run test:browser`.
 *
 * @param {string} server
 * @returns {Step}
 */
function browser(server) {
  const file = `test-results/browser-${server}.json`;
  const isOwn = server === "builtin";
  return {
    name: isOwn ? "browser" : `browser-${server}`,
    command: ["test:browser", "--", "--reporter=list,json", ...(isOwn ? [] : otherServerTests)],
    expensive: true,
    environment: { SERVER: server, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    report: {
      file,
      // A test that passed only when tried again is a failure that hides.
      count: ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      }),
    },
  };
}

/** @type {Step[]} */
const steps = [
  { name: "lint", command: ["lint"] },
  { name: "types", command: ["typecheck"] },
  unit,
  { name: "build", command: ["build"], expensive: true },
  browser("builtin"),
  browser("nginx"),
  browser("apache"),
];

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;
/** @type {NodeJS.Signals | undefined} */
let interruption;

/**
 * Runs a command of `package.json` in a process group of its own, so that a signal reaches all that it has started.
 *
 * @param {Step} step
 * @returns {Promise<boolean>} whether it ended well
 */
function runCommand({ command, environment }) {
  return new Promise((resolve, reject) => {
    running = spawn("npm", ["run", "--silent", ...command], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "inherit", "inherit"],
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
    });
    running.once("error", reject);
    running.once("exit", (code) => resolve(code === 0));
  });
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    interruption = signal;
    if (running?.pid === undefined || running.exitCode !== null) return;
    if (process.platform === "win32") running.kill(signal);
    else process.kill(-running.pid, signal);
  });
}

/**
 * What a step's runner counted. A runner that failed without a failed test (a file that could not be loaded) or that ran
 * no test at all has one failure.
 *
 * @param {Step} step
 * @param {boolean} succeeded
 * @returns {Counts}
 */
function countStep({ report }, succeeded) {
  if (!report) return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
  if (!existsSync(report.file)) return { passed: 0, failed: 1, skipped: 0 };
  const counts = report.count(JSON.parse(readFileSync(report.file, "utf8")));
  if (!Object.values(counts).every(Number.isInteger)) throw new Error(`${report.file} counts no tests.`);
  const unexplained = counts.failed === 0 && (!succeeded || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function runStep(step) {
  if (step.report) rmSync(step.report.file, { force: true });
  return countStep(step, await runCommand(step));
}

/** @param {Counts} counts */
function format({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Why a step can't be run on this machine, by its name. @type {Map<string, string>} */
const impossible = new Map();
/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];

/**
 * Runs one part under a heading of its own, and notes what came of it and how long it took.
 *
 * @param {string} name
 * @param {() => Promise<Counts> | Counts} part
 */
async function section(name, part) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 76 - name.length))}`);
  const start = performance.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = await part();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(`${name.padEnd(16)} ${`${seconds} s`.padStart(8)}   ${format(counts)}`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));

mkdirSync("test-results", { recursive: true });
await section("set-up", async () => {
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(", ");
    throw new Error(`There is no step named ${unknown.join(", ")}. The steps: ${known}.`);
  }
  ensureDependencies();
  if (chosen.some((step) => step.name.startsWith("browser"))) {
    process.env.CHROMIUM_PATH = await ensureChromium();
    console.log(`Browser: ${process.env.CHROMIUM_PATH}`);
  }
  if (chosen.some((step) => step.name.startsWith("browser-"))) {
    for (const { server, reason } of installWebServers()) impossible.set(`browser-${server}`, reason);
  }
  // Being set up is not a check of the project.
  return { passed: 0, failed: 0, skipped: 0 };
});
const ready = total.failed === 0;

for (const step of chosen) {
  const reason = impossible.get(step.name);
  if (reason) {
    console.log(`\n!! SKIPPED: ${step.name}, because ${reason}.`);
    summary.push(`${step.name.padEnd(16)} ${"".padStart(8)}   SKIPPED: ${reason}`);
  } else if (interruption || !ready || (step.expensive && total.failed > 0)) {
    summary.push(`${step.name.padEnd(16)} ${"".padStart(8)}   not run`);
  } else {
    await section(step.name, () => runStep(step));
  }
}

console.log(`\n${summary.join("\n")}\n\n${format(total)}`);
if (interruption) process.exitCode = 128 + constants.signals[interruption];
else if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
