import { type ChildProcess, spawn } from "node:child_process";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { serverFileName } from "../../../publish/release/release-folders.mjs";
import { load } from "../running/load.ts";
import { plainEnvironment, releaseWithServer } from "../running/support.ts";
import { ask, makeFolder, release, sampleFiles } from "./support.ts";

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  readonly out: string;
  /** What it wrote to its error stream so far. */
  readonly errors: () => string;
  readonly exit: Promise<number | null>;
}

/** Serves a sample in a process of its own. */
async function serveApart(openFiles?: number): Promise<Served> {
  const out = join(await makeFolder(), "out");
  await releaseWithServer(out, "first");
  const limit = openFiles === undefined ? "" : `ulimit -n ${openFiles}; `;
  const child = spawn("sh", ["-c", `${limit}exec "$0" "$@"`, process.execPath, join(out, serverFileName)], {
    env: { ...plainEnvironment(), PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      const port = /localhost:(\d+)/.exec(String(chunk))?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once("close", () => reject(new Error(errors)));
  });
  return { child, url, out, errors: () => errors, exit };
}

describe("A signal to stop", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "(%s) under load fails no request that was begun, and ends with 0",
    async (signal) => {
      const { child, url, exit, errors } = await serveApart();
      const loading = load(url);
      await loading.answered(500);
      child.kill(signal);
      expect(await exit).toBe(0);
      await loading.stop();
      expect(loading.count.failed).toBe(0);
      expect(errors()).toBe("");
    },
  );

  test("closes connections that wait for nothing, and those that never finish a request", async () => {
    const { child, url, exit } = await serveApart();
    const idle = connect(Number(new URL(url).port), "127.0.0.1");
    const half = connect(Number(new URL(url).port), "127.0.0.1", () => half.write("GET / HTTP/1.1\r\nHost:"));
    await Promise.all(
      [idle, half].map((socket) => new Promise((resolve) => socket.once("connect", resolve))),
    );
    await ask(url, "/");
    const begun = Date.now();
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    expect(Date.now() - begun).toBeLessThan(5000);
  });
});

describe("A new release", () => {
  test("that is still being copied into its place is served when it is whole", async () => {
    const { url, out, errors } = await serveApart();
    await release(out, sampleFiles("second"));
    const whole = await readFile(join(out, "index.html"));
    await writeFile(join(out, "index.html"), "half");
    while (errors() === "") await ask(url, "/");
    await writeFile(join(out, "index.html"), whole);
    while (!(await ask(url, "/")).body.toString().includes("second home"));
    expect(errors().match(/Still serving/g)).toHaveLength(1);
  });

  test.each(["by itself", "after SIGHUP"])("is served %s, and no request fails on the way", async (when) => {
    const { child, url, out } = await serveApart();
    const loading = load(url);
    await loading.answered(200);
    await release(out, sampleFiles("second"));
    if (when === "after SIGHUP") child.kill("SIGHUP");
    while (!loading.count.bodies.has("second home")) await loading.answered(50);
    await loading.stop();
    expect(loading.count.failed).toBe(0);
  });

  test("that is damaged is not taken over, and the server says so in a line", async () => {
    const { child, url, out, errors } = await serveApart();
    await release(out, sampleFiles("second"));
    await writeFile(join(out, "index.html"), "damaged");
    child.kill("SIGHUP");
    while (errors() === "") await ask(url, "/");
    expect(errors()).toMatch(
      /^Still serving the release from before: .*index\.html is not what the build wrote\.\n$/,
    );
    expect((await ask(url, "/")).body.toString()).toContain("first home");
  });
});

test("A folder that may not be written to is served", async () => {
  const out = join(await makeFolder(), "out");
  await releaseWithServer(out, "first");
  await chmod(out, 0o555);
  const child = spawn(process.execPath, [join(out, serverFileName)], {
    env: { ...plainEnvironment(), PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await chmod(out, 0o755);
  });
  const port = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => resolve(/localhost:(\d+)/.exec(String(chunk))?.[1] ?? ""));
  });
  expect((await ask(`http://127.0.0.1:${port}`, "/")).status).toBe(200);
});

test.skipIf(process.platform === "win32")(
  "With 64 file handles and 200 half-open connections readers are served",
  async () => {
    const { url, errors } = await serveApart(64);
    const port = Number(new URL(url).port);
    const open = Array.from({ length: 200 }, () => {
      const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: a\r\nX: "));
      socket.on("error", () => socket.destroy());
      return socket;
    });
    await Promise.all(
      open.map((socket) => new Promise((resolve) => socket.once("connect", resolve).once("close", resolve))),
    );
    for (let reader = 0; reader < 30; reader += 1) expect((await ask(url, "/goals/56")).status).toBe(200);
    for (const socket of open) socket.destroy();
    for (let reader = 0; reader < 30; reader += 1) expect((await ask(url, "/goals/56")).status).toBe(200);
    expect(errors()).toBe("");
  },
);
