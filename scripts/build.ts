/** Builds the site: `out/` is replaced only when everything went well. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { findApplication } from "../publish/build/application.ts";
import {
  fingerprintApplication,
  fingerprintProgram,
  fingerprintSources,
} from "../publish/build/fingerprint.ts";
import { type PageWorkers, startPageWorkers } from "../publish/build/page-workers.ts";
import { systemLanguage } from "./command-language.ts";
import { compileApplication, type Output } from "./compile.ts";
import { bundleProgram } from "./load.mjs";

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
    const language = systemLanguage();
    if (!content) throw new ContentError(diagnostics, language);
    if (diagnostics.length > 0) console.log(formatDiagnostics(diagnostics, "plain", language));
    const rendering = (async () => {
      const application = compiled ?? (await compileApplication(root, folder, output));
      workers ??= await startWorkers();
      return { application, workers };
    })();
    // Whoever awaits it is told; until then, it is no unhandled failure.
    rendering.catch(() => undefined);
    const { publishSite } = await import("../publish/build/publish-site.ts");
    const server = await readFile(await bundleProgram(root, "publish/server/standalone.ts", "anywhere"));
    const searchScript = await readFile(await bundleProgram(root, "publish/client/search.ts", "page"));
    const program = fingerprintProgram(root);
    const isCurrent = () => fingerprintSources(root) === source;
    const made = await publishSite(root, {
      source,
      isCurrent,
      program,
      content,
      rendering,
      server,
      searchScript,
    });
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
