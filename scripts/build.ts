/** Builds the site: `out/` is replaced only when everything went well. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { ContentError, contentDirectory, readContent } from "../lib/content.ts";
import { formatDiagnostics } from "../lib/findings/diagnostics.ts";
import { fingerprintSources } from "../publish/build/fingerprint.ts";
import { run } from "./run.mjs";

/**
 * Checks the content and builds the site with Next.js, whose adapter writes `out/`.
 *
 * @param root the project's folder
 * @param voice `quiet` shows what Next.js says only if it fails
 * @throws {ContentError} with all that is wrong in the content; then nothing is built
 * @throws {Error} where the build fails
 */
export async function buildSite(root: string, voice: "quiet" | "full"): Promise<void> {
  const source = fingerprintSources(root);
  const { content, diagnostics } = await readContent(contentDirectory());
  if (!content) throw new ContentError(diagnostics);
  if (diagnostics.length > 0) console.log(formatDiagnostics(diagnostics, "plain"));

  const next = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const { code, said } = await run([next, "build"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", SOURCE_FINGERPRINT: source },
    output: voice === "quiet" ? "collect" : "show",
  });
  if (code !== 0) throw new Error(`${said}\nThe site was not built.`.trim());
}
