/**
 * `npm run bench`: what a visit costs a reader and what an answer costs the server, beside a stock Next.js app of the same
 * words. Both are measured in one run, in turn, so that what else the machine does falls on both: the ratios are what counts.
 * `npm run bench -- --scale 7 100`: what builds of so many goals cost, beside those of a stock Next.js app.
 */
import "./test-environment.mjs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { type MeasuredServer, measureAnswers, startMeasured } from "./bench/answers.ts";
import { measureScale } from "./bench/scale.ts";
import { buildStockApp, nextProgram, readPages } from "./bench/stock-app.ts";
import { measureVisit } from "./bench/visit.ts";
import { ensureChromium } from "./chromium.mjs";
import { run } from "./run.mjs";

/** The page that is measured, and the one that a reader opens next. */
const pages = ["/goals/56", "/goals/57"] as const;

const { values, positionals } = parseArgs({
  options: { scale: { type: "boolean" } },
  allowPositionals: true,
});
if (values.scale) {
  await measureScale((positionals.length > 0 ? positionals : ["10", "100", "400"]).map(Number));
} else await measureVisits();

async function measureVisits(): Promise<void> {
  const out = "out";
  const executablePath = await ensureChromium();
  const env = { ...process.env, OUT_DIR: out };
  const build = ["scripts/build.mjs", "--if-changed", "--quiet"];
  const { code } = await run(build, { cwd: process.cwd(), env, output: "show" });
  if (code !== 0) throw new Error("The site must build before it can be measured.");
  console.log("Building a stock Next.js app of the same words…");
  const stockApp = await buildStockApp(await readPages(out, pages));

  const site = await startMeasured([join(out, ".server.mjs")]);
  const stock = await startMeasured([nextProgram, "start", stockApp, "-p", "0"]);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    await compare([site, stock], 7, ({ url }) => measureVisit(browser, url, pages));
    await compare([site, stock], 5, (server) => measureAnswers(server, pages[0]));
  } finally {
    await Promise.all([browser.close(), site.stop(), stock.stop()]);
  }
}

/** Measures both in turn, and prints the least of each figure: a disturbance only adds. */
async function compare(
  [site, stock]: readonly [MeasuredServer, MeasuredServer],
  rounds: number,
  measure: (server: MeasuredServer) => Promise<Record<string, number>>,
) {
  const least = new Map<string, [number, number]>();
  for (let round = 0; round < rounds; round += 1) {
    const own = await measure(site);
    const other = await measure(stock);
    for (const name of Object.keys(own)) {
      const [one, two] = least.get(name) ?? [Infinity, Infinity];
      least.set(name, [Math.min(one, own[name] ?? Infinity), Math.min(two, other[name] ?? Infinity)]);
    }
  }
  for (const [name, [own, other]] of least) {
    const [one, two] = [own, other].map((value) => Math.round(value).toLocaleString("en").padStart(9));
    console.log(`${name.padEnd(40)} this site ${one}   stock ${two}   ${(own / other).toFixed(3)} ×`);
  }
}
