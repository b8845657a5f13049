/**
 * Says when the npm that started this process is gone.
 *
 * npm passes on SIGINT and SIGTERM only. When it is killed, or its terminal is closed, or its shell ends before the
 * program that runs in it, that program would go on, with nobody to stop it and the port in use. A program that was
 * started without npm may outlive who started it, as one in the background does.
 *
 * @param {() => void} onEnd called once
 * @returns {() => void} stops watching
 */
export function whenNpmEnds(onEnd) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    // Another process takes the parent's place on Linux and macOS; on Windows its number stays.
    if (process.ppid === parent && isRunning(parent)) return;
    clearInterval(timer);
    onEnd();
  }, 250);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process runs and may not be sent signals.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
