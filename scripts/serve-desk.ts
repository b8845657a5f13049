/** What `npm run edit` and `npm run desk` have in common: the editor, and the site beside it as it would be published. */
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createEditServer } from "../desk/edit-server.ts";
import { findGitFolder } from "../desk/publication/repository.ts";
import type { PublishingSettings } from "../desk/settings/publishing-settings.ts";
import { stateFolder } from "../desk/settings/read-settings.ts";
import { createShares, type Shares } from "../desk/shares/shares.ts";
import { type FindPerson, refuse } from "../desk/sign-in/find-person.ts";
import { createSiteBehind, type SiteBehind } from "../desk/site-behind.tsx";
import { contentDirectory, getContent, publicDirectory } from "../lib/content.ts";
import { findApplication } from "../publish/build/application.ts";
import { fingerprintApplication } from "../publish/build/fingerprint.ts";
import { startPageWorkers } from "../publish/build/page-workers.ts";
import { createPreview } from "../publish/build/preview.ts";
import { compileApplication } from "./compile.ts";
import { holdFolder } from "./hold-folder.ts";
import { freeSocket, listenOnSocket } from "./listen-on-socket.ts";
import { bundleProgram } from "./load.mjs";
import { readTimeZone, startPublishing } from "./start-publishing.ts";

/** A desk, while it runs. */
export interface RunningDesk {
  /** The port that it listens on, of this computer alone; undefined for a socket. */
  readonly port: number | undefined;
  /** Fails where Next.js cannot compile the application. Until then the editor works without the site beside it. */
  readonly siteStarted: Promise<unknown>;
  /** Finishes the saves and publications that have begun, and closes everything. */
  readonly stop: () => Promise<void>;
}

/** Where a desk listens and whom it answers. */
interface Service {
  /** A port, of which 0 takes a free one, or the path of a Unix socket. */
  readonly at: number | string;
  /** Chooses how people sign in, once the port is known. */
  readonly signIn: (port: number | undefined) => FindPerson;
  /** What is done when something was published or could not be. */
  readonly publishing: PublishingSettings;
  /** Whether who has an e-mail address may publish. */
  readonly mayPublish: (email: string) => boolean;
  /** Whether what is published may be a site for this computer alone, where no address of a site is set. */
  readonly isLocal: boolean;
  /** Where browsers of others reach it, where they do. */
  readonly origin?: string | undefined;
  /** Is told when something begins to be published, and when nothing is any more. */
  readonly onBusy: (isBusy: boolean) => void;
}

/** The file of the editor’s style sheet. */
export function stylesOf(root: string): string {
  return join(root, "desk", "editor.css");
}

/**
 * Serves the editor and the site beside it, on the loopback address or on a socket.
 *
 * @param root the project's folder
 * @throws where the port or the socket cannot be had, or another desk has one of the folders
 */
export async function serveDesk(
  root: string,
  { at, signIn, mayPublish, isLocal, origin, onBusy, publishing: settings }: Service,
): Promise<RunningDesk> {
  let site: ReturnType<typeof startSite> | undefined;
  let findPerson: FindPerson = () => refuse(503, "The editor is starting.");
  const directory = contentDirectory();
  const shares = createShares(stateFolder(root));
  // As the command has done with a port: what another desk is publishing is not broken off.
  if (typeof at === "string") await freeSocket(at);
  const letGo = await holdFolders(root, directory);
  // A publication that was broken off is finished or undone before anybody can begin another one.
  const { publishing, stop: stopPublishing } = await startPublishing(root, directory, isLocal, onBusy, {
    ...settings,
    ...{ origin, mayPublish },
  });
  const { server, finish } = createEditServer({
    ...{ directory, publishing, publicFolder: publicDirectory() },
    sharing:
      origin === undefined
        ? "Nothing can be shown to others from here: nothing says where their browsers would reach the desk."
        : { shares, origin, timeZone: () => readTimeZone(directory) },
    assets: {
      styles: [join(root, "desk", "type.css"), stylesOf(root), join(root, "desk", "client", "writing.css")],
      scripts: {
        "editor.js": await bundleProgram(root, "desk/client/main.ts", "browser"),
        "entries.js": await bundleProgram(root, "desk/client/entries.ts", "browser"),
      },
      fonts: ["newsreader", "newsreader-italic"].map((name) => join(root, "app", "fonts", `${name}.woff2`)),
    },
    findPerson: (arrival) => findPerson(arrival),
    findSite: async () => site,
  });
  if (typeof at === "string") await listenOnSocket(server, at);
  else await once(server.listen(at, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : undefined;
  findPerson = signIn(port);
  site = startSite(root, shares);
  return {
    port,
    siteStarted: site,
    stop: async () => {
      server.close();
      await finish();
      await stopPublishing();
      server.closeAllConnections();
      await (await site).stop();
      letGo();
    },
  };
}

/**
 * Holds what two desks must not have at the same time: the desk’s own folder, and the repository of the content. Content
 * without one is not published, and its saves notice each other.
 */
async function holdFolders(root: string, directory: string): Promise<() => void> {
  const repository = await findGitFolder(directory);
  const held = [await holdFolder(stateFolder(root))];
  if (repository !== undefined) held.push(await holdFolder(join(repository, "desk")));
  return () => {
    for (const letGo of held) letGo();
  };
}

/** Starts the site as it would be published of the content as it is at each moment. */
async function startSite(root: string, shares: Shares): Promise<SiteBehind & { stop: () => Promise<void> }> {
  const folder = resolve(root, process.env.DIST_DIR || ".next");
  const application =
    (await findApplication(folder, fingerprintApplication(root))) ??
    (await compileApplication(root, folder, "quiet"));
  const program = await bundleProgram(root, "publish/build/render-worker.ts");
  const workers = startPageWorkers({ root, folder, program });
  const preview = createPreview({
    ...{ root, application, workers, readContent: getContent },
    publicFolder: publicDirectory(),
    searchScript: await bundleProgram(root, "publish/client/search.ts", "page"),
  });
  return { ...createSiteBehind(preview, shares), stop: workers.end };
}
