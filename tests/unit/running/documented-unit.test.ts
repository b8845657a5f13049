/** Does what the unit of systemd in the documentation says, line by line. systemd itself is not part of it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ask } from "../publish/support.ts";
import { load } from "./load.ts";
import {
  addressOf,
  findFreePort,
  findOtherUser,
  makeServedProject,
  releaseWithServer,
  root,
  start,
} from "./support.ts";

/** The settings of the section `[Service]`. */
function readUnit(): Map<string, string> {
  const documentation = readFileSync(join(root, "docs/put-it-online.md"), "utf8");
  const section = /^ {4}\[Service\]\n((?: {4}.*\n)*?)\n/m.exec(documentation)?.[1];
  if (section === undefined) throw new Error("The documentation has no unit.");
  const lines = section.split("\n").map((line) => line.trim());
  return new Map(
    lines
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => {
        const [, name = "", value = ""] = /^(\w+)=(.*)$/.exec(line) ?? [];
        return [name, value] as const;
      }),
  );
}

const unit = readUnit();

function setting(name: string): string {
  const value = unit.get(name);
  if (value === undefined) throw new Error(`The unit has no ${name}.`);
  return value;
}

/** The words of a command line; the unit quotes none. */
function wordsOf(line: string): [string, ...string[]] {
  const [program = "", ...parameters] = line.split(" ");
  return [program, ...parameters];
}

/** The user that it names, where this process may become that one. */
function findUser() {
  if (!findOtherUser()) return undefined;
  const numbers = ["-u", "-g"].map((what) =>
    Number(spawnSync("id", [what, setting("User")], { encoding: "utf8" }).stdout),
  );
  const [uid = 0, gid = 0] = numbers;
  return uid > 0 && gid > 0 ? { uid, gid } : findOtherUser();
}

/** Starts what it starts, in a project that is where the documentation has it but for the folder, on a free port. */
async function startUnit() {
  const { folder, out } = await makeServedProject();
  expect(setting("WorkingDirectory")).toBe("/srv/strategy");
  const environment = Object.fromEntries(
    setting("Environment")
      .split(" ")
      .map((pair) => pair.split("=")),
  );
  expect(environment).toEqual({ NODE_ENV: "production", HOST: "127.0.0.1", PORT: "3000" });
  const [program, ...parameters] = wordsOf(setting("ExecStart"));
  expect(program).toBe("/usr/bin/node");
  const port = await findFreePort("127.0.0.1");
  // A machine may have its Node.js in another place.
  const running = start(process.execPath, parameters, {
    cwd: folder,
    env: { ...environment, PORT: String(port) },
    user: findUser(),
  });
  return { running, out, url: await addressOf(running), port };
}

/** What systemd does for `systemctl reload`: `$MAINPID` is the process that it started. */
function reload(pid: number | undefined): void {
  const [program, ...parameters] = wordsOf(setting("ExecReload").replace("$MAINPID", String(pid)));
  expect(spawnSync(program, parameters).status).toBe(0);
}

describe.skipIf(process.platform === "win32")("The unit in the documentation", () => {
  test("starts the server on the interface that it names", async () => {
    const { url, port } = await startUnit();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    expect((await ask(url, "/healthz")).status).toBe(200);
  });

  test("reloads a new release under load, in the same process, without a request that fails", async () => {
    const { running, out, url } = await startUnit();
    const loading = load(url);
    await loading.answered(200);
    await releaseWithServer(out, "second");
    reload(running.child.pid);
    while (!loading.count.bodies.has("second home")) await loading.answered(50);
    await loading.stop();
    expect(loading.count.failed).toBe(0);
    expect(running.child.exitCode).toBe(null);
    expect(running.child.signalCode).toBe(null);
  });

  test("goes on when there is nothing good to reload", async () => {
    const { running, out, url } = await startUnit();
    await rename(out, `${out}-elsewhere`);
    reload(running.child.pid);
    while (!running.said().includes("Still")) await new Promise((resolve) => setImmediate(resolve));
    expect((await ask(url, "/")).status).toBe(200);
  });

  test("stops with 0 in the time that it allows, and fails no request that was begun", async () => {
    const { running, url } = await startUnit();
    const loading = load(url);
    await loading.answered(200);
    // What systemd sends where no `KillSignal=` is set.
    expect(unit.has("KillSignal")).toBe(false);
    running.child.kill("SIGTERM");
    expect(await running.exit).toBe(0);
    await loading.stop();
    expect(loading.count.failed).toBe(0);
    // The server gives what is in flight 8 seconds.
    expect(Number(setting("TimeoutStopSec"))).toBeGreaterThan(8);
  });

  test("allows no writing, and not what Node.js can't do without", () => {
    expect(setting("ProtectSystem")).toBe("strict");
    expect(unit.has("ReadWritePaths")).toBe(false);
    expect(unit.has("MemoryDenyWriteExecute")).toBe(false);
    expect(setting("RestrictAddressFamilies").split(" ")).toEqual(["AF_INET", "AF_INET6"]);
  });
});
