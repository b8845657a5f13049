/** Installs Debian's packages, where that is allowed: for setting up a fresh machine, and so in plain JavaScript. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the scripts of packages call to start the services that the packages bring (Debian Policy, section 9.3). */
const starters = ["invoke-rc.d", "deb-systemd-invoke"];

/** @returns {boolean} whether this is Debian or a system made from it, and this process may install there */
export function canUseApt() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

/** Whether this process has brought the lists of packages up to date. */
let isUpdated = false;

/**
 * Installs packages, and nothing that they only recommend, as a browser does drivers of graphics cards and printers. No service
 * that they bring is started: their scripts find programs that do nothing in the place of those that would start one. Only this
 * run of apt-get does, so that nothing of it is left on the machine.
 *
 * @param {string[]} packages
 * @returns {string | undefined} what went wrong; nothing when it went well
 */
export function installWithApt(packages) {
  console.log(`Installing ${packages.join(", ")} with apt-get…`);
  const folder = mkdtempSync(join(tmpdir(), "no-services-"));
  try {
    for (const name of starters) symlinkSync("/bin/true", join(folder, name));
    const path = `DPkg::Path=${folder}:/usr/sbin:/usr/bin:/sbin:/bin`;
    const problem = isUpdated ? undefined : findProblem("apt-get", ["update"]);
    isUpdated ||= problem === undefined;
    const options = ["-y", "--no-install-recommends", "-o", path];
    return problem ?? findProblem("apt-get", ["install", ...options, ...packages]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs a program, in silence if it ends well.
 *
 * @param {string} command
 * @param {string[]} parameters
 * @returns {string | undefined} what went wrong; nothing when it went well
 */
export function findProblem(command, parameters) {
  const result = spawnSync(command, parameters, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (result.status === 0) return undefined;
  const words = result.error?.message ?? result.stderr.trim().split("\n").slice(-3).join("\n    ");
  return `${[command, ...parameters].join(" ")}: ${words}`;
}
