/**
 * `npm test`: sets up what is missing, runs every check, and ends with the slowest tests, what each step took, and one line,
 * `N passed, N failed`. `npm test -- lint unit` runs only the named steps.
 *
 * Plain JavaScript and `node:` modules only, because on a fresh machine nothing else is there yet.
 */
import { mkdirSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { ensureChromium } from "./chromium.mjs";
import { ensureDependencies } from "./setup.mjs";
import { findInterruption, Output, runCommand } from "./test/commands.mjs";
import { listSlowest, readReport } from "./test/reports.mjs";
import { stages } from "./test/steps.mjs";
import "./test-environment.mjs";
import { installWebServers } from "./web-servers.mjs";

/**
 * @typedef {import("./test/reports.mjs").Counts} Counts
 * @typedef {import("./test/reports.mjs").Report} Report
 * @typedef {import("./test/steps.mjs").Step} Step
 */

const slowestShown = 15;

/** @type {Counts} */
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {import("./test/reports.mjs").TimedTest[]} */
const tests = [];
/** A line of the summary, by the name of a step, in the order in which they are to be shown. @type {Map<string, string>} */
const summary = new Map();
/** The names of steps that failed. @type {Set<string>} */
const failed = new Set();

/** @param {Counts} counts */
function format({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * @param {string} name
 * @param {string} took
 * @param {string} outcome
 */
function summarize(name, took, outcome) {
  summary.set(name, `${name.padEnd(16)} ${took.padStart(8)}   ${outcome}`);
}

/**
 * Runs one part under a heading of its own, and notes what came of it and how long it took.
 *
 * @param {string} name
 * @param {Output} output
 * @param {() => Promise<Report>} part
 */
async function section(name, output, part) {
  output.write(`\n── ${name} ${"─".repeat(Math.max(0, 76 - name.length))}\n`);
  const start = performance.now();
  /** @type {Report} */
  let report;
  try {
    report = await part();
  } catch (error) {
    output.write(`${error instanceof Error ? error.message : error}\n`);
    report = { counts: { passed: 0, failed: 1, skipped: 0 }, tests: [] };
  }
  const { counts } = report;
  tests.push(...report.tests);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failed.add(name);
  summarize(name, `${((performance.now() - start) / 1000).toFixed(1)} s`, format(counts));
}

/**
 * @param {Step} step
 * @param {Output} output
 */
async function runStep(step, output) {
  if (findInterruption() || failed.has("set-up") || step.needs?.some((name) => failed.has(name))) {
    failed.add(step.name);
    return summarize(step.name, "", "not run");
  }
  await section(step.name, output, async () => {
    if (step.report) rmSync(step.report.file, { force: true });
    const succeeded = await runCommand(step, output);
    if (step.report) return readReport(step.report, succeeded);
    return { counts: { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 }, tests: [] };
  });
}

/**
 * Runs lanes at the same time; the first is shown, the others when it has ended.
 *
 * @param {Step[][]} lanes
 */
async function runStage(lanes) {
  const outputs = lanes.map((_, index) => new Output(index === 0));
  const runs = lanes.map(async (lane, index) => {
    for (const step of lane) await runStep(step, outputs[index] ?? new Output(true));
  });
  for (const [index, run] of runs.entries()) {
    outputs[index]?.open();
    await run;
  }
}

const wanted = process.argv.slice(2);
const known = stages.flat(2).map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
const chosen = stages
  .map((lanes) =>
    lanes.map((lane) => lane.filter(({ name }) => wanted.length === 0 || wanted.includes(name))),
  )
  .map((lanes) => lanes.filter((lane) => lane.length > 0));

mkdirSync("test-results", { recursive: true });
await section("set-up", new Output(true), async () => {
  if (unknown.length > 0)
    throw new Error(`There is no step named ${unknown.join(", ")}. The steps: ${known.join(", ")}.`);
  ensureDependencies();
  if (chosen.flat(2).some(({ name }) => name === "browser" || name === "builds")) {
    process.env.CHROMIUM_PATH = await ensureChromium();
    console.log(`Browser: ${process.env.CHROMIUM_PATH}`);
    for (const { server, reason } of installWebServers()) {
      console.log(`\n!! SKIPPED: what is asked of ${server}, because ${reason}.`);
      summarize(`on ${server}`, "", `SKIPPED: ${reason}`);
    }
  }
  // Being set up is not a check of the project.
  return { counts: { passed: 0, failed: 0, skipped: 0 }, tests: [] };
});
for (const name of chosen.flat(2).map((step) => step.name)) summarize(name, "", "not run");
for (const lanes of chosen) await runStage(lanes);

const slowest = listSlowest(tests, slowestShown);
if (slowest.length > 0) console.log(`\nThe slowest tests:\n${slowest.join("\n")}`);
console.log(`\n${[...summary.values()].join("\n")}\n\n${format(total)}`);
const interruption = findInterruption();
if (interruption) process.exitCode = 128 + constants.signals[interruption];
else if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
