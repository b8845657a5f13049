import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { loadTable } from "../../../publish/server/table.ts";
import { buildSite, digestFolder, makeFolder } from "../support/builds.ts";

const test = base.extend<object, { copy: { content: string; out: string } }>({
  copy: [
    async ({ playwright: _ }, use) => {
      const folder = await makeFolder();
      const content = join(folder.path, "content");
      await cp("content", content, { recursive: true });
      await use({ content, out: join(folder.path, "out") });
      await folder.remove();
    },
    { scope: "worker" },
  ],
});

/** Where a build of the tests leaves what Next.js made, as `buildSite` sets it. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  DIST_DIR: ".next/tests",
  NEXT_TELEMETRY_DISABLED: "1",
  NO_COLOR: "1",
};

/** Begins a build and kills it, with all that it started, when it says something. */
async function killBuild(content: string, out: string, moment: RegExp): Promise<void> {
  const build = spawn(process.execPath, ["scripts/build.mjs"], {
    env: { ...environment, CONTENT_DIR: content, OUT_DIR: out },
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  let said = "";
  build.stdout.on("data", (chunk) => {
    said += chunk;
    if (moment.test(said) && build.pid !== undefined && build.exitCode === null)
      process.kill(-build.pid, "SIGKILL");
  });
  const [, signal] = await once(build, "close");
  expect(signal, said).toBe("SIGKILL");
}

test.describe("A build", () => {
  test.describe.configure({ mode: "serial", timeout: 300_000 });

  test("that is killed leaves the site as it was, and the next one makes the same bytes", async ({
    copy,
  }) => {
    const { content, out } = copy;
    expect((await buildSite(content, out)).output).not.toContain("error");
    const before = await digestFolder(out);
    const goal = join(content, "goals/57.mdx");
    const text = await readFile(goal, "utf8");
    await writeFile(goal, text.replace("We will", "Here we will"));
    for (const moment of [/Generating static pages/, /Running onBuildComplete/]) {
      await killBuild(content, out, moment);
      expect(await digestFolder(out), String(moment)).toBe(before);
      await loadTable(out);
    }
    await writeFile(goal, text);
    expect((await buildSite(content, out)).succeeded).toBe(true);
    expect(await digestFolder(out)).toBe(before);
  });

  test("also leaves the published pages to next start", async ({ copy }) => {
    const probe = createServer().listen(0);
    await once(probe, "listening");
    const address = probe.address();
    const port = address !== null && typeof address === "object" ? String(address.port) : "";
    probe.close();
    await once(probe, "close");
    const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", port], {
      env: environment,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      let said = "";
      while (!said.includes("Ready")) said += String((await once(server.stdout, "data"))[0]);
      const get = async (path: string) => {
        const response = await fetch(`http://localhost:${port}${path}`);
        return { status: response.status, text: await response.text() };
      };
      for (const [path, file, status] of [
        ["/", "index.html", 200],
        ["/goals/56", "goals/56.html", 200],
        ["/no-such-page", "404.html", 404],
      ] as const) {
        const published = await readFile(join(copy.out, file), "utf8");
        expect(await get(path), path).toEqual({ status, text: published });
      }
    } finally {
      server.kill();
      await once(server, "close");
    }
  });

  test("is not made again by npm start, which serves it until npm is told to stop", async ({ copy }) => {
    const npm = spawn("npm", ["start"], {
      env: { ...environment, CONTENT_DIR: copy.content, OUT_DIR: copy.out, PORT: "0" },
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

  test("for this computer alone gives nothing to keep that leads to this computer", async ({ copy }) => {
    const out = `${copy.out}-local`;
    const { SITE_URL: _, ...local } = environment;
    const build = spawn(process.execPath, ["scripts/build.mjs", "--local"], {
      env: { ...local, CONTENT_DIR: copy.content, OUT_DIR: out, PORT: "8080" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    build.stderr.on("data", (chunk) => {
      said += chunk;
    });
    expect((await once(build, "close"))[0], said).toBe(0);
    expect(said).toContain("!! This site is for this computer alone (http://localhost:8080)");
    const kept = [
      '<link rel="canonical"',
      "og:url",
      "citation_public_url",
      "DC.identifier",
      'class="qr-code"',
    ];
    for (const file of [
      "goals/56.html",
      "document.html",
      "strategies/17.html",
      "visions/1.html",
      "goals/56/embed.html",
    ]) {
      const [here, published] = await Promise.all(
        [out, copy.out].map((folder) => readFile(join(folder, file), "utf8")),
      );
      for (const words of kept.filter((each) => published?.includes(each)))
        expect(here, file).not.toContain(words);
    }
    const goal = await readFile(join(copy.out, "goals/56.html"), "utf8");
    for (const words of kept) expect(goal).toContain(words);
    for (const form of ["data.bib", "data.ris", "data.csl.json"]) {
      expect(await readFile(join(out, "goals/56", form), "utf8"), form).not.toMatch(/localhost|URL/);
      expect(await readFile(join(copy.out, "goals/56", form), "utf8"), form).toContain("/goals/56");
    }
    const share = /<section class="share"[\s\S]*?<\/section>/.exec(
      await readFile(join(out, "goals/56.html"), "utf8"),
    );
    expect(share?.[0]).toContain("No permanent address");
    expect(share?.[0]).not.toContain("localhost");
    expect(await readFile(join(out, "sitemap.xml"), "utf8")).toContain("http://localhost:8080/goals/56");
  });
});
