/** Runs the commands of `package.json` that `npm test` is made of, several at a time. */
import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** What came to end the run before its time. @type {NodeJS.Signals | undefined} */
let interruption;

/** The signal that ended what ran, where one has. */
export function findInterruption() {
  return interruption;
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    interruption = signal;
    for (const child of running) {
      if (child.pid === undefined || child.exitCode !== null) continue;
      if (process.platform === "win32") child.kill(signal);
      else process.kill(-child.pid, signal);
    }
  });
}

/**
 * Where a lane of steps writes. A lane beside the one that is shown keeps its output until it is opened, so that what two
 * of them say is not mixed.
 */
export class Output {
  /** @type {(string | Uint8Array)[] | undefined} */
  #kept;

  /** @param {boolean} isShown */
  constructor(isShown) {
    this.#kept = isShown ? undefined : [];
  }

  /** @param {string | Uint8Array} words */
  write(words) {
    if (this.#kept) this.#kept.push(words);
    else process.stdout.write(words);
  }

  /** Shows what was kept, and from here on everything at once. */
  open() {
    const kept = this.#kept ?? [];
    this.#kept = undefined;
    for (const words of kept) process.stdout.write(words);
  }
}

/**
 * Runs a command in a process group of its own, so that a signal reaches all that it has started.
 *
 * @param {import("./steps.mjs").Step} step
 * @param {Output} output
 * @returns {Promise<boolean>} whether it ended well
 */
export function runCommand({ command, environment }, output) {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", ...command], {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => output.write(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      resolve(code === 0);
    });
  });
}
