/** Makes of what a build holds the files of a release, and finds everything that keeps one from being published. */

import { findMediaType } from "../../lib/model/media-types.ts";
import { documentFile, missingFile, plainFile } from "../../lib/model/published-files.ts";
import { immutablePrefixes, speculationRulesAddress, speculationRulesText } from "../headers/headers.ts";
import { forEachLimited } from "../release/each.ts";
import { type Problem, PublishError } from "../release/problem.ts";
import { selectAssets } from "./assets.ts";
import { cleanDocument, type StyleDelivery } from "./clean-document.ts";
import type { Output, Outputs } from "./outputs.ts";
import { readStylesheet } from "./stylesheet.ts";
import type { PublishedFile } from "./write-release.ts";

/** Measured: docs/decisions/0012-styles-in-the-document.md. */
const styles: StyleDelivery = "inline";

/** A document as readers get it. */
interface Cleaned {
  readonly address: string;
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
  readonly files: readonly PublishedFile[];
}

/**
 * Makes everything that is published: cleans the documents, selects the assets that they name, and gives every file its place
 * and its type.
 *
 * @throws {PublishError} with everything that keeps the site from being published
 */
export async function prepareFiles(outputs: Outputs): Promise<PreparedFiles> {
  const stylesheets = new Map<string, string>();
  for (const { address, make } of outputs.assets.filter((each) => each.address.endsWith(".css"))) {
    stylesheets.set(address, readStylesheet(String(await make()), address).css);
  }
  const options = { styles, findStylesheet: (address: string) => stylesheets.get(address) };

  const problems: Problem[] = [];
  /** Makes outputs, and does something with each; what keeps one from being published keeps no other from being made. */
  const makeEach = <Each extends Output>(each: readonly Each[], use: (output: Each, bytes: Buffer) => void) =>
    forEachLimited(each, async (output) => {
      try {
        use(output, await output.make());
      } catch (error) {
        if (!(error instanceof PublishError)) throw error;
        problems.push(...error.problems);
      }
    });
  const clean = async (built: readonly (Output & { readonly under?: string })[]): Promise<Cleaned[]> => {
    const cleaned: Cleaned[] = [];
    await makeEach(built, ({ address, under }, bytes) => {
      const document = cleanDocument(address, String(bytes), options);
      problems.push(...document.problems);
      cleaned.push({ address, ...(under === undefined ? {} : { under }), ...document });
    });
    return cleaned;
  };
  const published = await clean([...outputs.documents, ...outputs.missingDocuments]);
  const moved = await clean(outputs.movedDocuments);
  const documents = [...published, ...moved];
  if (problems.length > 0) throw new PublishError(problems);

  const files = [...published.map(publishDocument), speculationRulesFile];
  const assets = await selectAssets(outputs.assets, documents);
  await makeEach([...outputs.files, ...assets], ({ address }, bytes) => {
    files.push(publishFile(address, bytes));
  });
  if (problems.length > 0) throw new PublishError(problems);
  return { documents, movedPages: moved.map(publishDocument), files };
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
