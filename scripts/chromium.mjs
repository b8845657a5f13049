/**
 * Finds the browser that the browser tests run in, or installs one. Plain JavaScript and `node:` modules only, because
 * it is part of setting up a fresh machine.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { canUseApt, findProblem, installWithApt } from "./apt.mjs";
import { isExecutable, listPrograms } from "./find-program.mjs";

/** Debian's package of Chromium without its windows. It draws as the whole does, in half of the processor's time. */
const headless = "chromium-headless-shell";

/** The names that Chromium and Chrome are installed under on Linux, the one that costs least first. */
const commands = [headless, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

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
 * Installs Debian's Chromium, without its windows where Debian has it so, and the font that its pages stand in.
 *
 * @returns {string[]} what went wrong
 */
function installChromium() {
  const problems = [];
  // Ubuntu has the whole alone, and so may a version of Debian.
  for (const name of [headless, "chromium"]) {
    const problem = installWithApt([name, "fonts-liberation"]);
    if (findChromium()) return [];
    problems.push(problem ?? `apt-get installed ${name}, but it does not start.`);
  }
  return problems;
}

/**
 * The browser to test in, installed when there is none: Debian's own as root on Debian or Ubuntu, else Playwright's. Beside a
 * whole Chromium or Chrome the one without windows is installed too, where it can be.
 *
 * @returns {Promise<string>} its program's path
 * @throws {Error} when there is none and none could be installed, saying what was tried and what to do
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found && canUseApt() && !process.env.CHROMIUM_PATH && basename(found) !== headless) {
    const problem = installWithApt([headless]);
    if (problem) console.log(`Testing in the whole browser, which takes longer: ${problem}`);
    return findChromium() ?? found;
  }
  if (found) return found;

  // Imported late: on a fresh machine it is there only since the packages were installed.
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();

  const problems = canUseApt() ? installChromium() : [];
  const installed = findChromium();
  if (installed) return installed;
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
