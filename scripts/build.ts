/** Builds the site: `out/` is replaced only when everything went well. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fingerprintSources } from "../publish/fingerprint.ts";

/**
 * Builds the site with Next.js, whose adapter writes `out/`.
 *
 * @param root the project's folder
 * @param voice `quiet` shows what Next.js says only if it fails
 * @throws {Error} where it fails
 */
export async function buildSite(root: string, voice: "quiet" | "full"): Promise<void> {
  const next = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", SOURCE_FINGERPRINT: fingerprintSources(root) },
    stdio: ["ignore", voice === "quiet" ? "pipe" : "inherit", voice === "quiet" ? "pipe" : "inherit"],
  });
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => said.push(chunk));
  // A signal ends the build with the process that asked for it.
  const forward = (signal: NodeJS.Signals) => {
    child.kill(signal);
    process.exit(1);
  };
  process.once("SIGTERM", forward).once("SIGINT", forward);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  process.off("SIGTERM", forward).off("SIGINT", forward);
  if (code === 0) return;
  throw new Error([Buffer.concat(said).toString("utf8").trim(), "The site was not built."].join("\n").trim());
}
