/** The measurements behind the site's form, side by side in one run, as a table. */
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodings, findRelease, type Release, type ReleaseFile } from "../../publish/release/release.ts";
import * as nginx from "../../tests/servers/nginx.ts";
import { findProgram, type RunningServer, runServer } from "../../tests/servers/process.ts";
import { prepareRelease } from "../prepare-release.ts";
import { run } from "../run.ts";
import { canMeasureLoad, measureLoad } from "./load.ts";
import { measurePaint, runs, type Visit } from "./paint.ts";

/** Ports that nothing else of the project uses. */
const ports = { site: 4310, stock: 4311, nginx: 4312, bareNginx: 4313 };

/** The page that is measured, and the one that a reader opens next. */
const measured = { first: "/goals/56", second: "/goals/57" };

/**
 * Builds the site in both ways, measures, and prints.
 *
 * @param root the project's folder
 * @param chromium the browser's program
 */
export async function bench(root: string, chromium: string): Promise<void> {
  const release = await prepareRelease(root);
  if (!release) throw new Error("The site must build before it can be measured.");
  const description = await findRelease(release.out);
  if (!description) throw new Error("There is no release.");
  console.log("Building the same pages as Next.js leaves them…");
  const next = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const cache = join(root, "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, "stock.tsconfig.json"), '{ "extends": "../../tsconfig.json" }');
  const environment = { ...process.env, STOCK_BUILD: "1", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, said } = await run([next, "build"], { cwd: root, env: environment, output: "collect" });
  if (code !== 0) throw new Error(said);

  await printSizes(release.out, description);
  process.env.PORT = String(ports.site);
  const site = await runServer(process.execPath, [join(root, "scripts", "start.mjs")], ports.site);
  process.env.STOCK_BUILD = "1";
  const stock = await runServer(process.execPath, [next, "start", "-p", String(ports.stock)], ports.stock);
  try {
    await printPaints(chromium, site, stock);
    await printLoad(release.out, site, stock);
  } finally {
    await Promise.all([site.stop(), stock.stop()]);
  }
}

async function printSizes(out: string, { files }: Release): Promise<void> {
  const kinds = new Map<string, ReleaseFile>();
  for (const file of files.filter(({ type }) => type.startsWith("text/html"))) {
    kinds.set(file.address.replace(/\d+$/, "…"), file);
  }
  console.log("\nPages, in bytes\n");
  const sizes = await Promise.all(
    [...kinds].map(async ([kind, { file }]) => {
      const forms = ["", encodings.gzip, encodings.br].map((ending) => stat(join(out, file + ending)));
      return [kind, ...(await Promise.all(forms)).map(({ size }) => size)];
    }),
  );
  printTable(["page", "HTML and CSS", "gzip", "Brotli"], sizes);
}

async function printPaints(chromium: string, site: RunningServer, stock: RunningServer): Promise<void> {
  console.log(`\nOn a slow phone (150 ms, 1.6 Mbit/s, processor 4 × slower), best of ${runs}\n`);
  const [own, other] = await measurePaint(chromium, [site.url, stock.url], measured.first, measured.second);
  if (!own || !other) throw new Error("Not every site was measured.");
  const rows = (["first", "second"] as const).flatMap((which) => {
    const row = (name: string, { firstPaint, largestPaint, requests, bytes }: Visit) => [
      `${name}, ${which} page`,
      ms(firstPaint),
      ms(largestPaint),
      `${(largestPaint / other[which].largestPaint).toFixed(2)} ×`,
      requests,
      bytes,
    ];
    return [row("this site", own[which]), row("stock Next.js", other[which])];
  });
  printTable(["visit", "first paint", "largest paint", "of stock’s", "requests", "bytes"], rows);
}

async function printLoad(out: string, site: RunningServer, stock: RunningServer): Promise<void> {
  if (!canMeasureLoad) {
    console.log("\nSKIPPED: requests per processor second need Linux and wrk (apt-get install wrk).");
    return;
  }
  const bareFolder = await mkdtemp(join(tmpdir(), "bare-"));
  await cp(out, bareFolder, { recursive: true });
  const others: RunningServer[] = [];
  if (findProgram("nginx")) {
    others.push(await nginx.start(out, ports.nginx));
    const plain = `root ${bareFolder};\n    gzip_static on;\n    default_type text/html;`;
    others.push(await nginx.startNginx(ports.bareNginx, "", plain));
  }
  try {
    const [configured, bare] = others;
    const measurements = [
      { name: "this site", url: site.url + measured.first, pid: site.pid },
      { name: "stock next start", url: stock.url + measured.first, pid: stock.pid },
      ...(configured
        ? [{ name: "nginx on out/", url: configured.url + measured.first, pid: configured.pid }]
        : []),
      ...(bare
        ? [{ name: "nginx on bare files", url: `${bare.url + measured.first}.html`, pid: bare.pid }]
        : []),
    ].map(({ name, url, pid = 0 }) => ({ name, rate: measureLoad(url, pid) }));
    const own = measurements[0]?.rate ?? Number.NaN;
    console.log("\nAnswers in a second of processor time\n");
    const rows = measurements.map(({ name, rate }) => [
      name,
      Math.round(rate),
      `${(own / rate).toFixed(2)} ×`,
    ]);
    printTable(["server", "answers", "this site does"], rows);
  } finally {
    await Promise.all(others.map((server) => server.stop()));
    await rm(bareFolder, { recursive: true, force: true });
  }
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const table = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("en") : cell)),
  );
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const [first = [], ...rest] = table;
  console.log([line(first), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n"));
}
