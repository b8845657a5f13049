/**
 * Finds the browser that the browser tests run in, or installs one. Plain JavaScript and `node:` modules only, because
 * it is part of setting up a fresh machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { canUseApt, findProblem, installWithApt } from "./apt.mjs";
import { isExecutable, listPrograms } from "./find-program.mjs";

/** The names that Chromium and Chrome are installed under on Linux. */
const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Where macOS and Windows keep applications, which are not on the path there.
 *
 * @returns {string[]}
 */
function applicationPaths() {
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => [
      join(folder, "Chromium.app/Contents/MacOS/Chromium"),
      join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
    ]);
  }
  if (process.platform === "win32") {
    return [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, "Chromium/Application/chrome.exe"),
        join(folder, "Google/Chrome/Application/chrome.exe"),
      ]);
  }
  return [];
}

/**
 * Whether the program at the path starts. Asked on Linux alone: some distributions install a `chromium-browser` that only
 * says where to get the browser, while Windows' Chrome answers `--version` by opening a window.
 *
 * @param {string} path
 * @returns {boolean}
 */
function starts(path) {
  if (process.platform !== "linux") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/**
 * The browser to test in, when there is one already: `CHROMIUM_PATH`, else an installed Chromium or Chrome.
 *
 * @returns {string | undefined} its program's path
 * @throws {Error} when `CHROMIUM_PATH` names something that can't be run
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is not a program: ${named}`);
    return named;
  }
  const candidates = [...commands.flatMap(listPrograms), ...applicationPaths().filter(isExecutable)];
  return candidates.find(starts);
}

/**
 * The browser to test in, installed when there is none: Debian's own as root on Debian or Ubuntu, else Playwright's.
 *
 * @returns {Promise<string>} its program's path
 * @throws {Error} when there is none and none could be installed, saying what was tried and what to do
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;

  // Imported late: on a fresh machine it is there only since the packages were installed.
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();

  const problems = [];
  if (canUseApt()) {
    const problem = installWithApt(["chromium"]);
    const installed = findChromium();
    if (installed) return installed;
    problems.push(problem ?? "apt-get installed chromium, but it does not start.");
  }
  console.log("Downloading Chromium with Playwright…");
  const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");
  const problem = findProblem(process.execPath, [playwright, "install", "chromium"]);
  if (problem === undefined) return chromium.executablePath();
  problems.push(problem);
  throw new Error(
    ["There is no Chromium to run the browser tests in, and none could be installed:"]
      .concat(problems.map((text) => `  - ${text}`))
      .concat("Install Chromium or Chrome, or set CHROMIUM_PATH to its program.")
      .join("\n"),
  );
}
