/** Installs Debian's packages, where that is allowed: for setting up a fresh machine, and so in plain JavaScript. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

/** What Debian's packages ask before they start a service. */
const servicePolicy = "/usr/sbin/policy-rc.d";

/** @returns {boolean} whether this is Debian or one of its kin, and this process may install there */
export function canUseApt() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync("/etc/os-release", "utf8"));
}

/**
 * Installs packages without starting any service that they bring.
 *
 * @param {string[]} packages
 * @returns {string | undefined} what went wrong; nothing when it went well
 */
export function installWithApt(packages) {
  console.log(`Installing ${packages.join(", ")} with apt-get…`);
  const hasPolicy = existsSync(servicePolicy);
  if (!hasPolicy) writeFileSync(servicePolicy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  try {
    return findProblem("apt-get", ["update"]) ?? findProblem("apt-get", ["install", "-y", ...packages]);
  } finally {
    if (!hasPolicy) rmSync(servicePolicy);
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
