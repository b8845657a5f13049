/** Takes contents the way of a build, in memory: through the check, the site's components and forms, and the publisher. */
import { expect } from "vitest";
import { readCitationStyles } from "../../../lib/content/citation-styles.ts";
import { relate } from "../../../lib/content/relate.ts";
import { findMediaType } from "../../../lib/model/media-types.ts";
import { english } from "../../../lib/words/en.ts";
import { type BuildOutputs, collectOutputs } from "../../../publish/build/outputs.ts";
import { prepareFiles } from "../../../publish/build/prepare-files.ts";
import { describeRelease } from "../../../publish/build/write-release.ts";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { configureHosts } from "../../../publish/hosts/hosts.ts";
import { digestOf, releaseSchema } from "../../../publish/release/release.ts";
import type { AnyContent } from "../../fixtures/any-content.ts";
import { changedFolder, check } from "../../fixtures/content-folder.ts";
import { renderSite } from "../../fixtures/rendered-site.tsx";
import { noRouting, prerender } from "./support.ts";

const stylesheet = { address: "/_next/static/chunks/site.css", content: "p{color:red}" };

/**
 * Takes content from the check to the configurations of the servers.
 *
 * @returns whether the check accepted it
 * @throws {PublishError} where the publisher refuses what the check accepted
 */
export async function publish({ texts, publicFiles }: AnyContent): Promise<boolean> {
  const { drafts } = check(changedFolder(texts, publicFiles));
  if (!drafts) return false;
  const content = await relate(drafts, {
    findDates: () => undefined,
    citationStyles: await readCitationStyles(),
    words: english,
  });
  const rendered = renderSite(content, ({ origin }) =>
    Object.hasOwn(texts, origin.path.slice("content/".length)),
  );
  const written = new Map<string, string>([[stylesheet.address, stylesheet.content]]);
  const prerenders = rendered.map(({ address, content, isDocument }) => {
    const filePath = `${address}${isDocument ? ".html" : ".body"}`;
    written.set(filePath, content);
    return prerender(address, filePath);
  });
  const outputs: BuildOutputs = {
    ...{ pages: [], appPages: [], pagesApi: [], appRoutes: [], prerenders },
    staticFiles: [{ id: "css", pathname: stylesheet.address, filePath: stylesheet.address }] as never,
  };
  const collected = collectOutputs(
    outputs,
    noRouting,
    publicFiles.map((path) => ({ address: `/${path}`, filePath: `public/${path}` })),
  );
  const { documents, files } = await prepareFiles(collected, async (filePath) =>
    Buffer.from(written.get(filePath) ?? "a file of the folder public"),
  );
  const release = describeRelease(
    { source: "sources", headers: createHeaderPolicy(documents, true), redirects: collected.redirects },
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
