/** Builds the site: `out/` is replaced only when everything went well. */
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { applicationFileName } from "../publish/build/adapter.mjs";
import { type Application, findApplication } from "../publish/build/application.ts";
import {
  fingerprintApplication,
  fingerprintProgram,
  fingerprintSources,
} from "../publish/build/fingerprint.ts";
import { type PageWorkers, startPageWorkers } from "../publish/build/page-workers.ts";
import { bundleProgram } from "./load.mjs";
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
  const folder = resolve(root, process.env.DIST_DIR || ".next");
  const compiled = await findApplication(folder, fingerprintApplication(root));
  const startWorkers = async () => {
    const program = await bundleProgram(root, "publish/build/render-worker.ts");
    return startPageWorkers({ root, folder, program });
  };
  // They get ready while this thread loads the rest of the program and reads the content.
  let workers: PageWorkers | undefined = compiled && (await startWorkers());
  try {
    const { ContentError, contentDirectory, readContent } = await import("../lib/content.ts");
    const { formatDiagnostics } = await import("../lib/findings/diagnostics.ts");
    const { content, diagnostics } = await readContent(contentDirectory());
    if (!content) throw new ContentError(diagnostics);
    if (diagnostics.length > 0) console.log(formatDiagnostics(diagnostics, "plain"));
    const rendering = (async () => {
      const application = compiled ?? (await compile(root, folder, output));
      workers ??= await startWorkers();
      return { application, workers };
    })();
    // Whoever awaits it is told; until then, it is no unhandled failure.
    rendering.catch(() => undefined);
    const { publishSite } = await import("../publish/build/publish-site.ts");
    const server = await readFile(await bundleProgram(root, "publish/server/standalone.ts", "anywhere"));
    const program = fingerprintProgram(root);
    const isCurrent = () => fingerprintSources(root) === source;
    const made = await publishSite(root, { source, isCurrent, program, content, rendering, server });
    if (output === "full") console.log(describeMade(made));
  } finally {
    await workers?.end();
  }
}

/** Addresses that are named; of more, their number says enough. */
const mostNamed = 40;

function describeMade(made: readonly string[]): string {
  if (made.length === 0) return "Published. Every page and file is as it was.";
  const named = made.length > mostNamed ? "" : `: ${made.join(", ")}`;
  return `Published. Made anew: ${made.length} pages and files${named}`;
}

/** Has Next.js compile the application from the present sources. */
async function compile(root: string, folder: string, output: Output): Promise<Application> {
  if (output === "full") console.log("Compiling the application…");
  const source = fingerprintApplication(root);
  // What is compiled in part is no application.
  await rm(join(folder, applicationFileName), { force: true });
  const next = createRequire(join(root, "package.json")).resolve("next/dist/bin/next");
  const { code, said } = await run([next, "build", "--experimental-build-mode", "compile"], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", APPLICATION_FINGERPRINT: source },
    output: output === "quiet" ? "collect" : "show",
  });
  const application = await findApplication(folder, source);
  if (code !== 0 || !application)
    throw new Error(`${said}\nThe site was not built: Next.js could not compile it.`.trim());
  return application;
}
