/** A project as it is where only its release is served, and its programs as others start them. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { serverFileName } from "../../../publish/release/release-folders.mjs";
import { bundleProgram } from "../../../scripts/load.mjs";
import { makeFolder, sampleFiles, writeFiles } from "../publish/support.ts";

/** The folder of this project. */
export const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[\\/]$/, "");

/** What `npm run serve` needs of the project beside the release; no package is among it. */
const served = [
  "package.json",
  "scripts/command.cjs",
  "scripts/run-command.cjs",
  "scripts/serve.mjs",
  "scripts/serve-release.mjs",
  "publish/server/check-node.cjs",
  "publish/release/release-folders.mjs",
];

let program: Uint8Array | undefined;

/** Writes a release as the build does, with the server in it. */
export async function releaseWithServer(out: string, words: string): Promise<void> {
  program ??= await readFile(await bundleProgram(root, "publish/server/standalone.ts", "anywhere"));
  const server = program;
  return writeFiles(out, sampleFiles(words), {
    source: words,
    headers: createHeaderPolicy([], true),
    redirects: [],
    movedPages: [],
    configure: () => ({ [serverFileName]: server }),
  });
}

/** A project with a release that every user can read, gone when the test is over. */
export async function makeServedProject(words = "first"): Promise<{ folder: string; out: string }> {
  const folder = await makeFolder();
  await chmod(folder, 0o755);
  for (const name of served) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await cp(join(root, name), join(folder, name));
  }
  const out = join(folder, "out");
  await releaseWithServer(out, words);
  return { folder, out };
}

/** A port that is free now. */
export async function findFreePort(host?: string): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  return address.port;
}

/** A program that a test started. */
export interface Running {
  readonly child: ChildProcess;
  /** Everything that it said so far. */
  readonly said: () => string;
  /** Its exit code; null where a signal ended it. */
  readonly exit: Promise<number | null>;
}

interface Start {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/** The environment of a test without what npm adds, which tells a program who started it. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) {
    if (/^(?:npm_|PORT$|HOST$)/.test(name)) delete environment[name];
  }
  return environment;
}

/** Starts a program; whatever becomes of the test, it ends with it. */
export function start(
  command: string,
  parameters: readonly string[],
  { cwd, env = {}, user }: Start,
): Running {
  const child = spawn(command, [...parameters], {
    cwd,
    env: { ...plainEnvironment(), NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
    });
  }
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { child, said: () => said, exit };
}

/**
 * Waits until a server says where it is.
 *
 * @throws {Error} with what it said, when it ends before
 */
export async function addressOf({ child, said, exit }: Running): Promise<string> {
  let isOver = false;
  void exit.finally(() => {
    isOver = true;
  });
  for (;;) {
    const url = /http:\/\/\S+:\d+\n/.exec(said())?.[0].trim();
    if (url) return url;
    if (isOver) throw new Error(`The server ended.\n${said()}`);
    await Promise.race([child.stdout && once(child.stdout, "data"), exit]);
  }
}

/** A user without rights, whom root can become; undefined where that can't be done. */
export function findOtherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = { uid: 65534, gid: 65534 };
  // In root's own folder nobody else can start a Node.js, or read a project.
  const read = ["-e", "require(process.argv[1])", join(root, "package.json")];
  return spawnSync(process.execPath, read, { ...user, cwd: "/" }).status === 0 ? user : undefined;
}

/** Why tests of another user are skipped, where they are. */
export const needsRoot = "needs root, who can become another user, and a place that every user can read";
