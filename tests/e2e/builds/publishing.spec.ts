import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { loadTable } from "../../../publish/table.ts";
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
const environment = { ...process.env, DIST_DIR: ".next/tests", NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };

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
});
