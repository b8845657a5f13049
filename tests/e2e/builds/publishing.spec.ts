import { spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, writeFileSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { readContent } from "../../../lib/content.ts";
import { inLanguage } from "../../../lib/model/languages.ts";
import { madeFileName } from "../../../publish/build/made.ts";
import { restoreRelease } from "../../../publish/release/install-release.ts";
import { loadTable } from "../../../publish/server/table.ts";
import { type BuildFolders, buildSite, digestFolder, environmentOf, makeFolder } from "../support/builds.ts";

const test = base.extend<object, { copy: { content: string; out: string } }>({
  /** A copy of the site's own content and of its release, which is in `out/`. */
  copy: [
    async ({ playwright: _ }, use) => {
      const folder = await makeFolder();
      const copy = { content: join(folder.path, "content"), out: join(folder.path, "out") };
      await cp("content", copy.content, { recursive: true });
      await cp("out", copy.out, { recursive: true });
      await use(copy);
      await folder.remove();
    },
    { scope: "worker" },
  ],
});

/** Begins a build and kills it, with all that it started, after a while, in milliseconds; or it ends before that. */
async function killBuild(folders: BuildFolders, after: number): Promise<void> {
  const build = spawn(process.execPath, ["scripts/build.mjs"], {
    env: environmentOf(folders),
    stdio: "ignore",
    detached: true,
  });
  const timer = setTimeout(() => {
    if (build.pid !== undefined && build.exitCode === null) process.kill(-build.pid, "SIGKILL");
  }, after);
  await once(build, "close");
  clearTimeout(timer);
}

test.describe("A build", () => {
  test.describe.configure({ mode: "serial" });

  test("that is killed at any moment leaves a whole release, and the next one makes the same bytes", async ({
    copy,
  }) => {
    const { content, out } = copy;
    const before = await digestFolder(out);
    const goal = join(content, "goals/57.mdx");
    const text = await readFile(goal, "utf8");
    await writeFile(goal, text.replace("We will", "Here we will"));
    const begun = Date.now();
    expect((await buildSite(copy)).succeeded).toBe(true);
    const duration = Date.now() - begun;
    const after = await digestFolder(out);
    expect(after).not.toBe(before);
    // Each is killed a little later than the one before, and builds the other text than is published.
    for (let step = 1; step <= 20; step++) {
      const isChanged = (await digestFolder(out)) === after;
      await writeFile(goal, isChanged ? text : text.replace("We will", "Here we will"));
      await killBuild(copy, (duration * 1.1 * step) / 20);
      // What was killed between two steps of putting a release in its place is put right by whoever comes next.
      await restoreRelease(out);
      await loadTable(out);
      expect([before, after]).toContain(await digestFolder(out));
    }
    await writeFile(goal, text);
    expect((await buildSite(copy)).succeeded).toBe(true);
    expect(await digestFolder(out)).toBe(before);
  });

  test("makes anew what a change is seen in and nothing else, and the same bytes as a build from nothing", async ({
    copy,
  }) => {
    const { content, out } = copy;
    const goal = join(content, "goals/57.mdx");
    const text = await readFile(goal, "utf8");
    await writeFile(goal, text.replace("We will", "Here we will"));
    const { output } = await buildSite(copy);
    const made = /Made anew: \d+ pages and files: (.*)/.exec(output)?.[1]?.split(", ");
    // None of its versions is what it says today, and their pages say so.
    const versions = (await readContent("content")).content?.versionsOf("/goals/57") ?? [];
    expect(versions).not.toEqual([]);
    const expected = [
      ...["/", "/data/strategy.json", "/data/strategy.md", "/data/strategy.xml", "/document", "/goals"],
      ...[
        "/goals/57",
        ...versions.map(({ route }) => route),
        "/goals/57/data.json",
        "/goals/57/data.md",
        "/goals/57/embed",
        "/goals/57/oembed.json",
        "/goals/57/versions",
      ],
      ...["/llms.txt", "/sitemap.xml", "/strategies/17"],
      // The translation is as it was; the day of its original is no longer known, and no version is what that says today.
      ...["", "/versions", "/data.json", "/data.md"].map((form) => `/ja/goals/57${form}`),
      ...versions.map(({ route }) => inLanguage(route, "ja")),
      ...["/ja/data/strategy.json", "/search.json", "/ja/search.json"],
      // PDFs have the day of their version, and pages say how long the PDFs are.
      ...["", "/ja"].flatMap((language) =>
        ["/international-strategy", "/goals/57/goal-57"].flatMap((name) =>
          ["", "-letter"].map((paper) => `${language}${name}${paper}.pdf`),
        ),
      ),
      ...["/strategies/17/strategy-17.pdf", "/strategies/17/strategy-17-letter.pdf"],
      ...["/data", "/ja/data", "/ja/document"],
    ];
    expect(made).toEqual(expected.toSorted());
    const changed = await digestFolder(out);
    await rm(out, { recursive: true });
    expect((await buildSite(copy)).succeeded).toBe(true);
    expect(await digestFolder(out)).toBe(changed);
    await writeFile(goal, text);
    expect((await buildSite(copy)).output).toContain(`Made anew: ${expected.length} pages and files`);
    expect((await buildSite(copy)).output).toContain("Every page and file is as it was.");
  });

  test("publishes nothing when somebody saves while it is made", async ({ copy }) => {
    const { content, out } = copy;
    const before = await digestFolder(out);
    const goal = join(content, "goals/57.mdx");
    const text = await readFile(goal, "utf8");
    let saves = 0;
    const saving = setInterval(() => {
      saves += 1;
      // In one step: a build that reads half a file finds it wrong.
      writeFileSync(join(out, "../57.mdx"), text.replace("We will", `${"Here ".repeat(saves)}we will`));
      renameSync(join(out, "../57.mdx"), goal);
    }, 100);
    const { succeeded, output } = await buildSite(copy);
    clearInterval(saving);
    await writeFile(goal, text);
    expect(succeeded, output).toBe(false);
    expect(output).toContain(
      "Something was saved while the site was built. Nothing was published; build it again.",
    );
    expect(await digestFolder(out)).toBe(before);
  });

  test("makes anew what is gone or damaged, though nothing has changed", async ({ copy }) => {
    const { out } = copy;
    const before = await digestFolder(out);
    await rm(join(out, "goals/56.html.br"));
    await writeFile(join(out, "goals/57/data.json"), "damaged");
    expect((await buildSite(copy)).output).toContain(
      "Made anew: 2 pages and files: /goals/56, /goals/57/data.json",
    );
    expect(await digestFolder(out)).toBe(before);
    await writeFile(join(out, madeFileName), "damaged");
    expect((await buildSite(copy)).output).toMatch(/Made anew: \d\d+ pages and files/);
    expect(await digestFolder(out)).toBe(before);
  });

  test("is not made again by npm start, which serves it until npm is told to stop", async ({ copy }) => {
    const npm = spawn("npm", ["start"], {
      env: { ...environmentOf(copy), PORT: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    npm.stdout.on("data", (chunk) => {
      said += chunk;
    });
    while (!/localhost:\d+\n/.test(said)) await once(npm.stdout, "data");
    const url = /http:\S+/.exec(said)?.[0] ?? "";
    expect(said).not.toContain("Building");
    expect((await fetch(`${url}/goals/56`)).status).toBe(200);
    npm.kill("SIGTERM");
    expect(await once(npm, "close")).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow();
  });
});
