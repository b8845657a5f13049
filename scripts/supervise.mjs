/**
 * Runs a program that goes on until it is asked to end, and leaves nothing of it behind. It does no work of its own, so it
 * answers a signal at once, also while the program installs packages or compiles. Plain JavaScript and `node:` modules
 * only, because on a fresh machine nothing else is there yet.
 */
import { spawn, spawnSync } from "node:child_process";
import { watchNpm } from "../publish/server/watch-npm.mjs";

/** How long a program may take to finish what it is doing, such as a save, in milliseconds. */
const patience = 3000;

/** The same for one that has said that it is at something longer, such as a publication. */
const longPatience = 20 * 60_000;

/** What asks for the end: Ctrl+C, a service manager, a closed terminal, and Ctrl+Break on Windows. */
const endings = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"]);

/**
 * Runs a Node program until it ends by itself or its end is asked for: by a signal to this process, or because the npm
 * that started it has ended. All processes that the program has started end with it.
 *
 * @param {readonly string[]} parameters the program's file and its arguments; it must end on `onEndAsked`
 * @returns {Promise<number>} its exit code; 0 where its end was asked for
 */
export function supervise(parameters) {
  const isWindows = process.platform === "win32";
  const child = spawn(process.execPath, [...parameters], {
    // A process group of its own (on Windows it would be a window of its own), so that it can be ended as a whole.
    detached: !isWindows,
    // Without the keyboard: nothing in it may ask a question that would hold it up.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let isAsked = false;
  let isBusy = false;
  /** @type {NodeJS.Timeout | undefined} */
  let limit;
  const wait = () => {
    clearTimeout(limit);
    limit = setTimeout(() => endAll(child.pid), isBusy ? longPatience : patience);
  };
  child.on("message", (message) => {
    isBusy = message === "busy";
    if (isAsked) wait();
  });
  const ask = () => {
    // Ctrl+C arrives from the terminal and once more from npm; asking once is enough.
    if (isAsked) return;
    isAsked = true;
    // One that is busy says when it no longer is. On Windows nothing else asks for its end.
    if (child.connected && (isWindows || !isBusy)) child.disconnect();
    // A program that cannot hear yet ends on the signal. Windows has none; there the signal would end it at once.
    if (!isWindows) child.kill("SIGTERM");
    wait();
  };
  for (const signal of endings) process.on(signal, ask);
  const stopWatching = watchNpm(ask);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(limit);
      stopWatching();
      if (!isWindows) endAll(child.pid);
      resolve(isAsked ? 0 : (code ?? 1));
    });
  });
}

/**
 * Calls back, in a program that `supervise` runs, when its end is asked for; also when the supervisor was killed.
 *
 * @param {() => void} onAsked called once
 * @returns {void}
 */
export function onEndAsked(onAsked) {
  let isAsked = false;
  const ask = () => {
    if (!isAsked) onAsked();
    isAsked = true;
  };
  for (const signal of endings) process.on(signal, ask);
  process.once("disconnect", ask);
  // Without a supervisor nothing is ever disconnected; with one, the channel alone must not keep the program running.
  process.channel?.unref();
}

/**
 * Says to the supervisor, where there is one, whether this program is at something that takes longer to finish.
 *
 * @param {boolean} isBusy
 * @returns {void}
 */
export function sayBusy(isBusy) {
  if (process.connected) process.send?.(isBusy ? "busy" : "idle");
}

/**
 * Ends a process and everything that it has started, at once.
 *
 * @param {number | undefined} pid
 */
function endAll(pid) {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", `${pid}`, "/T", "/F"], { stdio: "ignore" });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // Nothing of the group is left.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
