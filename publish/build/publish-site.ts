/** Makes of the content and of the compiled application the release in `out/`. */
import { resolve } from "node:path";
import { listFiles } from "../../app/files.ts";
import { observe } from "../../lib/model/reads.ts";
import type { Content } from "../../lib/model/records.ts";
import { searchScript } from "../../lib/model/search-routes.ts";
import { readSiteAddress } from "../../lib/model/site-address.mjs";
import { createHeaderPolicy } from "../headers/headers.ts";
import { listPublishedVersions } from "../headers/version-headers.ts";
import { configureHosts } from "../hosts/hosts.ts";
import { serverFileName } from "../release/release-folders.mjs";
import { type Application, createRender } from "./application.ts";
import { madeFileName, openMadeFiles } from "./made.ts";
import { makeSite } from "./make-site.ts";
import { listPublicFiles } from "./outputs.ts";
import type { PageWorkers } from "./page-workers.ts";
import { whileUnchanged } from "./while-unchanged.ts";
import { type ReleaseContent, type ReleaseWriter, writeRelease } from "./write-release.ts";

/** With more records than this, three times those of the whole Vision, to compress as well as can be takes minutes. */
const mostCompressedBest = 300;

/** What a release is made from. */
interface Sources {
  /** The fingerprint of everything that it is made from. */
  readonly source: string;
  /** Whether all of that is still as it was. Threads read the content for themselves, and somebody may save in between. */
  readonly isCurrent: () => boolean;
  /** The fingerprint of what makes it, without the content. */
  readonly program: string;
  readonly content: Content;
  /** The compiled application, and threads that render its pages. What needs neither is made while it is compiled. */
  readonly rendering: Promise<{ readonly application: Application; readonly workers: PageWorkers }>;
  /** The server that is published with the site, `publish/server/standalone.ts`, bundled. */
  readonly server: Uint8Array;
  /** The script of the page of searches, `publish/client/search.ts`, bundled. */
  readonly searchScript: Uint8Array;
}

/**
 * Publishes the site.
 *
 * @param root the project's folder, which has to be the working directory
 * @returns the addresses of the pages and files that had to be made; all others are as they were
 * @throws {PublishError} with all that can't be published; then the last release is as it was
 * @throws {Error} where the sources have changed in the meantime; the same holds
 */
export async function publishSite(root: string, sources: Sources): Promise<readonly string[]> {
  const { source, isCurrent, program, content, rendering, server, searchScript: script } = sources;
  const publicFiles = [
    ...(await listPublicFiles(resolve(root, process.env.PUBLIC_DIR || "public"))),
    { address: searchScript, make: async () => Buffer.from(script) },
  ];
  const out = resolve(root, process.env.OUT_DIR || "out");
  const compression = content.all.length > mostCompressedBest ? "quick" : "best";
  const madeFiles = await openMadeFiles(out, program, content);
  const make = async (writer: ReleaseWriter): Promise<ReleaseContent> => {
    const { documents, movedPages, redirects } = await whileUnchanged(isCurrent, () =>
      makeSite(
        {
          ...{ content, publicFiles },
          contentFiles: listFiles(observe(content)),
          application: rendering.then(({ application }) => application),
          createRender: (compiled) => createRender(root, compiled),
          makeDocuments: async (_, addresses, use, facts) =>
            (await rendering).workers.makeDocuments(addresses, use, facts),
        },
        writer,
        madeFiles,
      ),
    );
    return {
      ...{ source, movedPages, redirects },
      headers: createHeaderPolicy(
        documents,
        readSiteAddress(process.env).origin.startsWith("https:"),
        listPublishedVersions(content),
        content.languages,
      ),
      configure: (release) => ({
        ...configureHosts(release),
        [serverFileName]: server,
        [madeFileName]: madeFiles.write(),
      }),
    };
  };
  await writeRelease(out, make, compression);
  return madeFiles.listMade();
}
