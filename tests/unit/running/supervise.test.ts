import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listFamily, waitForEnd, waitForExit } from "../../servers/groups.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "supervise-"));
});
afterAll(() => rm(folder, { recursive: true }));

const supervise = JSON.stringify(pathToFileURL("scripts/supervise.mjs").href);

/** Runs for ever, deaf to every signal but the one that nobody can refuse. */
const deaf = `
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
setInterval(() => {}, 1000);
`;

/** Starts a program under supervision, as a command of `package.json` would; the program says `ready` itself. */
async function start(program: string): Promise<ChildProcess> {
  const name = join(folder, `${Math.random()}`.slice(2));
  await writeFile(`${name}.mjs`, program);
  await writeFile(
    `${name}-supervisor.mjs`,
    `import { supervise } from ${supervise};\nprocess.exit(await supervise([${JSON.stringify(`${name}.mjs`)}]));\n`,
  );
  const { npm_lifecycle_script: _, ...rest } = process.env;
  const child = spawn(process.execPath, [`${name}-supervisor.mjs`], {
    env: rest,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  return child;
}

const withChild = `
import { spawn } from "node:child_process";
import { onEndAsked } from ${supervise};
const child = spawn(process.execPath, ["-e", ${JSON.stringify(`${deaf}console.log("ready")`)}], { stdio: "inherit" });
`;

describe.skipIf(process.platform === "win32")("A supervised program", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "ends with all that it has started on %s, and counts as ended well",
    async (signal) => {
      const child = await start(`${withChild}onEndAsked(() => process.exit(3));`);
      const family = listFamily(child.pid ?? 0);
      expect(family).toHaveLength(3);
      const exit = waitForExit(child);
      child.kill(signal);
      expect(await exit).toBe(0);
      await waitForEnd(family);
    },
  );

  it("finishes what it is doing first", async () => {
    const child = await start(`
import { onEndAsked } from ${supervise};
onEndAsked(() => setTimeout(() => { console.log("finished"); process.exit(0); }, 300));
setInterval(() => {}, 1000);
console.log("ready");`);
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    const exit = waitForExit(child);
    child.kill("SIGTERM");
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    expect(said).toBe("finished\n");
  });

  it("finishes what takes longer, where it has said so, and is ended when it hangs afterwards", async () => {
    const child = await start(`
import { onEndAsked, sayBusy } from ${supervise};
sayBusy(true);
onEndAsked(() => setTimeout(() => { console.log("finished"); sayBusy(false); }, 4000));
setInterval(() => {}, 1000);
console.log("ready");`);
    let said = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk;
    });
    const family = listFamily(child.pid ?? 0);
    const exit = waitForExit(child);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    expect(said).toBe("finished\n");
    await waitForEnd(family);
  }, 20_000);

  it("is ended with all that it has started when it does not hear", async () => {
    const child = await start(`${withChild}${deaf}`);
    const family = listFamily(child.pid ?? 0);
    const exit = waitForExit(child);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    await waitForEnd(family);
  });

  it("is ended while it is busy and cannot hear at all", async () => {
    const child = await start(`
import { spawnSync } from "node:child_process";
process.on("SIGTERM", () => {});
spawnSync(process.execPath, ["-e", ${JSON.stringify(`${deaf}console.log("ready")`)}], { stdio: "inherit" });`);
    const family = listFamily(child.pid ?? 0);
    expect(family).toHaveLength(3);
    child.kill("SIGINT");
    await waitForEnd(family);
  });

  it("leaves nothing behind when it ends by itself, and passes on how it ended", async () => {
    // Not by the clock: on a busy machine it would end before all that it starts is there.
    const order = join(folder, "end");
    const child = await start(
      `${withChild}import { existsSync } from "node:fs";\nsetInterval(() => existsSync(${JSON.stringify(order)}) && process.exit(7), 50);`,
    );
    const family = listFamily(child.pid ?? 0);
    expect(family).toHaveLength(3);
    const exit = waitForExit(child);
    await writeFile(order, "");
    expect(await exit).toBe(7);
    await waitForEnd(family);
  });

  it("hears when its supervisor is killed", async () => {
    const child = await start(
      `import { onEndAsked } from ${supervise};\nonEndAsked(() => process.exit(0));\nsetInterval(() => {}, 1000);\nconsole.log("ready");`,
    );
    const family = listFamily(child.pid ?? 0);
    expect(family).toHaveLength(2);
    child.kill("SIGKILL");
    await waitForEnd(family);
  });
});

/** What npm runs: a shell that runs the command and passes no signal on. */
async function startAsNpmDoes(): Promise<{ npm: ChildProcess; shell: number }> {
  const name = join(folder, "script");
  const program = `import { onEndAsked } from ${supervise};\nonEndAsked(() => process.exit(0));\nsetInterval(() => {}, 1000);\nconsole.log("ready");`;
  await writeFile(`${name}.mjs`, program);
  await writeFile(
    `${name}-supervisor.mjs`,
    `import { supervise } from ${supervise};\nprocess.exit(await supervise([${JSON.stringify(`${name}.mjs`)}]));\n`,
  );
  const script = `${process.execPath} ${name}-supervisor.mjs`;
  // With something to do afterwards, no shell replaces itself by the command.
  const npm = spawn(
    process.execPath,
    [
      "-e",
      `require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(`${script}; true`)}], { stdio: "inherit" })`,
    ],
    {
      env: { ...process.env, npm_lifecycle_script: script },
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await new Promise((resolve) => npm.stdout?.once("data", resolve));
  const shell = listFamily(npm.pid ?? 0)[1]?.pid;
  if (shell === undefined) throw new Error("There is no shell.");
  return { npm, shell };
}

describe.skipIf(process.platform === "win32")("A command of package.json", () => {
  it("ends when the shell is ended to which npm passes a signal", async () => {
    const { npm, shell } = await startAsNpmDoes();
    // For a moment there is also the program that is asked who has started this one.
    const listAll = () => {
      const found = listFamily(npm.pid ?? 0);
      expect(found).toHaveLength(4);
      return found;
    };
    // A busy machine may take its time; nothing here is about speed.
    const family = await vi.waitFor(listAll, { timeout: 30_000 });
    process.kill(shell, "SIGTERM");
    await waitForEnd(family);
  });

  it("ends when npm itself is ended by a signal that it passes on to nobody", async () => {
    const { npm } = await startAsNpmDoes();
    const family = listFamily(npm.pid ?? 0);
    npm.kill("SIGHUP");
    await waitForEnd(family);
  });
});
