/** What `npm run edit` does once its packages are there. */
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createEditServer } from "../desk/edit-server.ts";
import { createSiteBehind, type SiteBehind } from "../desk/site-behind.tsx";
import { contentDirectory, getContent } from "../lib/content.ts";
import { findApplication } from "../publish/build/application.ts";
import { fingerprintApplication } from "../publish/build/fingerprint.ts";
import { startPageWorkers } from "../publish/build/page-workers.ts";
import { createPreview } from "../publish/build/preview.ts";
import { compileApplication } from "./compile.ts";
import { bundleProgram } from "./load.mjs";

/** The editor, while it runs. */
interface RunningEditor {
  readonly url: string;
  /** Fails where Next.js cannot compile the application. Until then the editor works without the site beside it. */
  readonly siteStarted: Promise<unknown>;
  /** Finishes the saves that have begun, and closes everything. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves the editor, and the site beside it as it would be published, to this computer alone.
 *
 * @param root the project's folder
 * @param port 0 takes a free one
 * @throws where the port cannot be had
 */
export async function edit(root: string, port: number): Promise<RunningEditor> {
  let site: ReturnType<typeof startSite> | undefined;
  const { server, finish } = createEditServer({
    directory: contentDirectory(),
    styles: join(root, "desk", "editor.css"),
    findSite: async () => site,
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const chosen = typeof address === "object" && address ? address.port : port;
  site = startSite(root);
  return {
    url: `http://localhost:${chosen}/edit`,
    siteStarted: site,
    stop: async () => {
      server.close();
      await finish();
      server.closeAllConnections();
      await (await site).stop();
    },
  };
}

/** Starts the site as it would be published of the content as it is at each moment. */
async function startSite(root: string): Promise<SiteBehind & { stop: () => Promise<void> }> {
  const folder = resolve(root, process.env.DIST_DIR || ".next");
  const application =
    (await findApplication(folder, fingerprintApplication(root))) ??
    (await compileApplication(root, folder, "quiet"));
  const program = await bundleProgram(root, "publish/build/render-worker.ts");
  const workers = startPageWorkers({ root, folder, program });
  const preview = createPreview({
    ...{ root, application, workers, readContent: getContent },
    publicFolder: resolve(root, process.env.PUBLIC_DIR || "public"),
  });
  return { ...createSiteBehind(preview), stop: workers.end };
}
