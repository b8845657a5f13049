import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
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

/** Begins a build and kills it, with all that it started, when it says something. */
async function killBuild(folders: BuildFolders, moment: RegExp): Promise<void> {
  const build = spawn(process.execPath, ["scripts/build.mjs"], {
    env: environmentOf(folders),
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
  test.describe.configure({ mode: "serial" });

  test("that is killed leaves the site as it was, and the next one makes the same bytes", async ({
    copy,
  }) => {
    const { content, out } = copy;
    const before = await digestFolder(out);
    const goal = join(content, "goals/57.mdx");
    const text = await readFile(goal, "utf8");
    await writeFile(goal, text.replace("We will", "Here we will"));
    for (const moment of [/Generating static pages/, /Running onBuildComplete/]) {
      await killBuild(copy, moment);
      expect(await digestFolder(out), String(moment)).toBe(before);
      await loadTable(out);
    }
    await writeFile(goal, text);
    expect((await buildSite(copy)).succeeded).toBe(true);
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
      env: environmentOf(copy),
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
