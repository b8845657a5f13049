/** Takes contents the way of a build, in memory: through the check, the site's components and forms, and the publisher. */
import { expect } from "vitest";
import { listFiles } from "../../../app/files.ts";
import { readCitationFiles } from "../../../lib/content/citation-styles.ts";
import { relate } from "../../../lib/content/relate.ts";
import { inApplication } from "../../../lib/model/languages.ts";
import { findMediaType } from "../../../lib/model/media-types.ts";
import { iconRoute } from "../../../lib/model/routes.ts";
import { openMadeFiles } from "../../../publish/build/made.ts";
import { createMakeDocument } from "../../../publish/build/make-document.ts";
import { makeSite } from "../../../publish/build/make-site.ts";
import { describeRelease, type PublishedFile } from "../../../publish/build/write-release.ts";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { listPublishedVersions } from "../../../publish/headers/version-headers.ts";
import { configureHosts } from "../../../publish/hosts/hosts.ts";
import { digestOf, releaseSchema } from "../../../publish/release/release.ts";
import type { AnyContent } from "../../fixtures/any-content.ts";
import { changedFolder, check } from "../../fixtures/content-folder.ts";
import { renderPages } from "../../fixtures/rendered-site.tsx";

const stylesheet = { address: "/_next/static/chunks/site.css", content: "p{color:red}" };

/**
 * Takes content from the check to the configurations of the servers.
 *
 * @returns whether the check accepted it
 * @throws {PublishError} where the publisher refuses what the check accepted
 */
export async function publish({ texts, publicFiles }: AnyContent): Promise<boolean> {
  const folder = changedFolder(texts, publicFiles);
  const { drafts, kept, keptTranslations } = check(folder);
  if (!drafts) return false;
  const content = relate(drafts, {
    ...{ folder, kept, keptTranslations },
    findDates: () => undefined,
    citationFiles: await readCitationFiles(),
  });
  const pages = renderPages(content, ({ origin }) =>
    Object.hasOwn(texts, origin.path.slice("content/".length)),
  );
  // The application has the pages of the original’s language below its tag, too.
  const byRoute = new Map([...pages].map(([address, page]) => [inApplication(address), page]));
  const make = createMakeDocument(
    async (route) => {
      const page = byRoute.get(route);
      if (page === undefined) throw new Error(`There is no page at ${route}.`);
      return answerOf(page, "text/html");
    },
    (address) => (address === stylesheet.address ? stylesheet.content : undefined),
  );
  const files: PublishedFile[] = [];
  const { documents, redirects } = await makeSite(
    {
      content,
      publicFiles: publicFiles.map((path) => ({
        address: `/${path}`,
        make: async () => Buffer.from("a file of the folder public"),
      })),
      application: Promise.resolve({
        ...{ source: "", folder: "", pages: [], middleware: null, assets: [] },
        routes: [{ pathname: iconRoute, file: "" }],
      }),
      createRender: () => async () => answerOf("an icon", undefined),
      makeDocuments: async (_, addresses, use) => {
        for (const address of addresses) await use(await make(address));
      },
      // A picture takes its time, and what it shows is tested with the pictures.
      contentFiles: new Map(
        [...listFiles(content)].map(([address, make]) => [
          address,
          address.endsWith(".png") ? () => "a picture" : make,
        ]),
      ),
    },
    {
      write: async (file) => {
        files.push(file);
      },
      keep: async () => false,
    },
    await openMadeFiles("no folder", "a program", content),
  );
  const release = describeRelease(
    {
      source: "sources",
      headers: createHeaderPolicy(documents, true, listPublishedVersions(content), content.languages),
      redirects,
    },
    files.map(({ address, file, type, immutable, bytes, missingUnder }) => ({
      file: { address, file, type, immutable, digests: { identity: digestOf(bytes) } },
      ...(missingUnder === undefined ? {} : { under: missingUnder }),
    })),
  );
  configureHosts(releaseSchema.parse(release));
  for (const path of publicFiles) {
    expect(release.files.find(({ address }) => address === `/${path}`)?.type).toBe(findMediaType(path)?.type);
  }
  return true;
}

function answerOf(text: string, type: string | undefined) {
  return { status: 200, type, body: Buffer.from(text), text };
}
