/** Makes of what a build holds the files of a release, and finds everything that keeps one from being published. */

import { findMediaType } from "../../lib/model/media-types.ts";
import { documentFile, missingFile, plainFile } from "../../lib/model/published-files.ts";
import { immutablePrefixes, speculationRulesAddress, speculationRulesText } from "../headers/headers.ts";
import { forEachLimited } from "../release/each.ts";
import { type Problem, PublishError } from "../release/problem.ts";
import { selectAssets } from "./assets.ts";
import { cleanDocument, type StyleDelivery } from "./clean-document.ts";
import type { Collected } from "./outputs.ts";
import { readStylesheet } from "./stylesheet.ts";
import type { PublishedFile } from "./write-release.ts";

/** Measured: docs/decisions/0012-styles-in-the-document.md. */
const styles: StyleDelivery = "inline";

/** A document as readers get it. */
interface Cleaned {
  readonly address: string;
  readonly filePath: string;
  readonly under?: string;
  readonly html: string;
  /** The texts of its `<style>` elements. */
  readonly styles: readonly string[];
  readonly assets: readonly string[];
}

/** What a release is written from. */
interface PreparedFiles {
  readonly documents: readonly Cleaned[];
  /** The pages of moved addresses, for hosts that cannot redirect. */
  readonly movedPages: readonly PublishedFile[];
  /** Documents that are not published, cleaned as well. */
  readonly unpublished: readonly { readonly filePath: string; readonly html: string }[];
  readonly files: readonly PublishedFile[];
}

/**
 * Cleans the documents of a build, selects the assets that they name, and gives every file its place and its type.
 *
 * @param collected what the build holds
 * @param read reads a file that the build wrote
 * @throws {PublishError} with everything that keeps the build from being published
 */
export async function prepareFiles(
  collected: Collected,
  read: (filePath: string) => Promise<Buffer>,
): Promise<PreparedFiles> {
  const stylesheets = new Map<string, string>();
  for (const { address, filePath } of collected.assets.filter((each) => each.address.endsWith(".css"))) {
    stylesheets.set(address, readStylesheet(String(await read(filePath)), address).css);
  }
  const options = { styles, findStylesheet: (address: string) => stylesheets.get(address) };

  const problems: Problem[] = [...collected.problems];
  const clean = async (built: Collected["documents"]): Promise<Cleaned[]> => {
    const cleaned: Cleaned[] = [];
    await forEachLimited(built, async (each) => {
      const document = cleanDocument(each.address, String(await read(each.filePath)), options);
      problems.push(...document.problems);
      cleaned.push({ ...each, ...document });
    });
    return cleaned;
  };
  const published = await clean([...collected.documents, ...collected.missingDocuments]);
  const moved = await clean(collected.movedDocuments);
  const documents = [...published, ...moved];
  if (problems.length > 0) throw new PublishError(problems);

  const files = [...published.map(publishDocument), speculationRulesFile];
  for (const built of [...collected.files, ...(await selectAssets(collected.assets, documents, read))]) {
    files.push(publishFile(built.address, await read(built.filePath)));
  }
  const unpublished: { filePath: string; html: string }[] = [];
  for (const { address, filePath } of collected.unpublishedDocuments) {
    const { html } = cleanDocument(address, String(await read(filePath)), options);
    unpublished.push({ filePath, html });
  }
  return { documents, movedPages: moved.map(publishDocument), unpublished, files };
}

function publishDocument({ address, under, html }: Cleaned): PublishedFile {
  return {
    ...{ address, type: "text/html; charset=utf-8", compressible: true, immutable: false },
    file: under === undefined ? documentFile(address) : missingFile(under),
    bytes: Buffer.from(html),
    ...(under === undefined ? {} : { missingUnder: under }),
  };
}

function publishFile(address: string, bytes: Buffer): PublishedFile {
  const mediaType = findMediaType(address);
  if (!mediaType) throw new PublishError([{ where: address, message: "has no type that is known." }]);
  const immutable = immutablePrefixes.some((prefix) => address.startsWith(prefix));
  return { address, file: plainFile(address), ...mediaType, immutable, bytes };
}

const speculationRulesFile = publishFile(speculationRulesAddress, Buffer.from(speculationRulesText));
