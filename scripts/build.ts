/** Builds the site: `out/` is replaced only when everything went well. */
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { ContentError, contentDirectory, readContent } from "../lib/content.ts";
import { formatDiagnostics } from "../lib/findings/diagnostics.ts";
import { applicationFileName } from "../publish/build/adapter.mjs";
import { type Application, findApplication } from "../publish/build/application.ts";
import { fingerprintApplication, fingerprintSources } from "../publish/build/fingerprint.ts";
import { publishSite } from "../publish/build/publish-site.ts";
import { run } from "./run.mjs";

/** How much a build says: `quiet` shows only what is wrong. */
type Output = "quiet" | "full";

/**
 * Checks the content, has Next.js compile the application where that has changed, and publishes the site in `out/`.
 *
 * @param root the project's folder, which has to be the working directory
 * @throws {ContentError} with all that is wrong in the content; then nothing is built
 * @throws {Error} where the build fails
 */
export async function buildSite(root: string, output: Output): Promise<void> {
  const source = fingerprintSources(root);
  const { content, diagnostics } = await readContent(contentDirectory());
  if (!content) throw new ContentError(diagnostics);
  if (diagnostics.length > 0) console.log(formatDiagnostics(diagnostics, "plain"));
  const application = await ensureApplication(root, output);
  if (output === "full") console.log("Publishing the site…");
  await publishSite(root, { source, content, application });
}

/** The application compiled from the present sources. */
async function ensureApplication(root: string, output: Output): Promise<Application> {
  const folder = resolve(root, process.env.DIST_DIR || ".next");
  const source = fingerprintApplication(root);
  const compiled = await findApplication(folder);
  if (compiled?.source === source) return compiled;
  if (output === "full") console.log("Compiling the application…");
  // What is compiled in part is no application.
  await rm(join(folder, applicationFileName), { force: true });
  const next = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const { code, said } = await run([next, "build", "--experimental-build-mode", "compile"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", APPLICATION_FINGERPRINT: source },
    output: output === "quiet" ? "collect" : "show",
  });
  const application = await findApplication(folder);
  if (code !== 0 || application?.source !== source) {
    throw new Error(`${said}\nThe site was not built: Next.js could not compile the application.`.trim());
  }
  return application;
}
