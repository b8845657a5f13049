/**
 * Notices the end of the npm that runs this process. npm passes SIGINT and SIGTERM on to the shell between the two, which
 * ends without a word to its child, and it passes on no other signal; so the child has to look for itself.
 */
import { execFile } from "node:child_process";

/** Between two looks, in milliseconds. */
const interval = 250;

/**
 * Calls back when the shell or the npm that started this process is gone. Does nothing where no npm started it: then its
 * parent is a person's shell, which may go.
 *
 * @param {() => void} onEnd called once
 * @returns {() => void} stops looking
 */
export function watchNpm(onEnd) {
  const script = process.env.npm_lifecycle_script;
  // On Windows a parent's number may be another process's by now; a closed window ends all of its processes there.
  if (script === undefined || process.platform === "win32") return () => undefined;
  const parent = process.ppid;
  /** @type {number | undefined} */
  let npm;
  // Where the shell replaces itself by the command, the parent is npm itself, and its parent is not to be watched.
  execFile("ps", ["-o", "ppid=,args=", "-p", `${parent}`], (error, shown) => {
    const [, above, command] = /^\s*(\d+)\s+(.*)/u.exec(shown) ?? [];
    if (!error && command?.includes(script)) npm = Number(above);
  });
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || isRunning(npm))) return;
    clearInterval(timer);
    onEnd();
  }, interval);
  return () => clearInterval(timer);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Any other refusal (EPERM) comes from a process that is there.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
