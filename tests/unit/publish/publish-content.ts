/** Takes contents the way of a build, in memory: through the check, the site's components and forms, and the publisher. */
import { expect } from "vitest";
import { listAddresses } from "../../../app/addresses.ts";
import { listFiles } from "../../../app/files.ts";
import { readCitationStyles } from "../../../lib/content/citation-styles.ts";
import { relate } from "../../../lib/content/relate.ts";
import { endingOf, findMediaType } from "../../../lib/model/media-types.ts";
import { listRedirects } from "../../../lib/model/redirects.ts";
import { iconRoute } from "../../../lib/model/routes.ts";
import { english } from "../../../lib/words/en.ts";
import { collectOutputs } from "../../../publish/build/outputs.ts";
import { prepareFiles } from "../../../publish/build/prepare-files.ts";
import { describeRelease } from "../../../publish/build/write-release.ts";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { configureHosts } from "../../../publish/hosts/hosts.ts";
import { PublishError } from "../../../publish/release/problem.ts";
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
  const { drafts } = check(changedFolder(texts, publicFiles));
  if (!drafts) return false;
  const content = await relate(drafts, {
    findDates: () => undefined,
    citationStyles: await readCitationStyles(),
    words: english,
  });
  const pages = renderPages(content, ({ origin }) =>
    Object.hasOwn(texts, origin.path.slice("content/".length)),
  );
  const { outputs, problems } = collectOutputs({
    application: {
      ...{ source: "", folder: "", pages: [], middleware: null },
      routes: [{ pathname: iconRoute, file: "" }],
      assets: [],
    },
    render: async (address) => ({
      status: 200,
      type: endingOf(address) === "" ? "text/html" : undefined,
      body: Buffer.from(pages.get(address) ?? "a file that no content changes"),
    }),
    addresses: listAddresses(content),
    contentFiles: new Map(
      [...listFiles(content, english)].map(([address, make]) => [
        address,
        // A picture takes its time, and what it shows is tested with the pictures.
        address.endsWith(".png") ? () => "a picture" : make,
      ]),
    ),
    publicFiles: publicFiles.map((path) => ({
      address: `/${path}`,
      make: async () => Buffer.from("a file of the folder public"),
    })),
    redirects: listRedirects(content.moved),
  });
  if (problems.length > 0) throw new PublishError(problems);
  const { documents, files } = await prepareFiles({
    ...outputs,
    assets: [{ address: stylesheet.address, make: async () => Buffer.from(stylesheet.content) }],
  });
  const release = describeRelease(
    { source: "sources", headers: createHeaderPolicy(documents, true), redirects: outputs.redirects },
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
