/** Makes the files of a release, and finds everything that keeps one from being published. */
import { listAddresses } from "../../app/addresses.ts";
import type { MakeFile } from "../../app/files.ts";
import { filesDecidedByDay } from "../../lib/formats/decided-by-day.ts";
import { countPages } from "../../lib/formats/pdf/pack.ts";
import { type FileFacts, tellFacts } from "../../lib/model/file-facts.ts";
import { endingOf, findMediaType } from "../../lib/model/media-types.ts";
import { documentFile, missingFile, plainFile } from "../../lib/model/published-files.ts";
import { noteReads } from "../../lib/model/reads.ts";
import type { Content } from "../../lib/model/records.ts";
import { listRedirects, type Redirect } from "../../lib/model/redirects.ts";
import { isEmbed } from "../headers/form-headers.ts";
import { immutablePrefixes, speculationRulesAddress, speculationRulesText } from "../headers/headers.ts";
import { forEachLimited } from "../release/each.ts";
import { type Problem, PublishError } from "../release/problem.ts";
import type { Application, Render } from "./application.ts";
import { selectAssets } from "./assets.ts";
import type { Made, MadeFiles } from "./made.ts";
import type { MadeDocument } from "./make-document.ts";
import { checkPlan, listFileOutputs, listRouteOutputs, type Output } from "./outputs.ts";
import type { PublishedFile, ReleaseWriter } from "./write-release.ts";

/** What a site is made from. */
export interface SiteSources {
  readonly content: Content;
  /** What makes each file of the content, by address; of an observed content, so that what they read is noted. */
  readonly contentFiles: ReadonlyMap<string, MakeFile>;
  readonly publicFiles: readonly Output[];
  /** The compiled application. What needs none is made while it is compiled. */
  readonly application: Promise<Application>;
  /** Makes the function that renders what routes of an application have. */
  readonly createRender: (application: Application) => Render;
  /** Makes documents, and hands over each as soon as it is made. */
  readonly makeDocuments: (
    application: Application,
    addresses: readonly string[],
    use: (document: MadeDocument) => Promise<void>,
    facts: ReadonlyMap<string, FileFacts>,
  ) => Promise<void>;
}

/** What is known of a site when all its files are made. */
export interface MadeSite {
  /** Documents with all the styles that any document of the site has. */
  readonly documents: readonly Pick<MadeDocument, "address" | "styles">[];
  /** The pages of moved addresses, for hosts that cannot redirect. */
  readonly movedPages: readonly PublishedFile[];
  readonly redirects: readonly Redirect[];
}

/**
 * Makes everything that is published; what would come out as it is in the last release is taken from there.
 *
 * @param writer is handed each file as soon as it is made
 * @param madeFiles knows what the last release was made of, and is told what this one is made of
 * @throws {PublishError} with everything that keeps the site from being published, when nothing is being written any more
 */
export async function makeSite(
  sources: SiteSources,
  writer: ReleaseWriter,
  madeFiles: MadeFiles,
): Promise<MadeSite> {
  const { contentFiles } = sources;
  const { write, keep } = writer;
  const files = listFileOutputs(sources);
  const problems: Problem[] = [];
  /** What pages say of files: of the PDFs that the site makes itself. */
  const facts = new Map<string, FileFacts>();
  const hasFacts = ({ address }: Output) => contentFiles.has(address) && endingOf(address) === ".pdf";
  /** Makes and writes files; what keeps one from being published keeps no other from being made. */
  const writeFiles = (outputs: readonly Output[]) =>
    forEachLimited(outputs, async ({ address, make }) => {
      try {
        const isNoted = contentFiles.has(address) && !filesDecidedByDay.has(address);
        const unchanged = isNoted ? madeFiles.findUnchanged(address) : undefined;
        if (unchanged && (await keep(plainFile(address)))) {
          if (unchanged.facts) facts.set(address, unchanged.facts);
          return madeFiles.note(address, unchanged);
        }
        const { result, reads } = await noteReads(make);
        await write(publishFile(address, result));
        const own = hasFacts({ address, make })
          ? { facts: { bytes: result.length, pages: countPages(result) } }
          : {};
        if (own.facts) facts.set(address, own.facts);
        if (isNoted) madeFiles.note(address, { reads, ...own });
      } catch (error) {
        if (!(error instanceof PublishError)) throw error;
        problems.push(...error.problems);
      }
    });

  // Pages say how long the PDFs are, so those are made before them; what else is made, beside them.
  const writingPdfs = writeFiles(files.filter(hasFacts)).then(() => {
    tellFacts(facts);
    return facts;
  });
  const writingFiles = writingPdfs.then(() => writeFiles(files.filter((file) => !hasFacts(file))));
  const writingPages = writePages(sources, { files, facts: writingPdfs }, problems, writer, madeFiles);
  // Both end before either failure is told: nothing may write into a folder that is given up.
  const [ofFiles, ofPages] = await Promise.allSettled([writingFiles, writingPages]);
  if (ofPages.status === "rejected") throw ofPages.reason;
  if (ofFiles.status === "rejected") throw ofFiles.reason;
  const { application, made } = ofPages.value;
  if (problems.length > 0) throw new PublishError(problems);
  await writeFiles(listRouteOutputs(application, sources.createRender(application)));
  for (const { address, bytes } of await selectAssets(application, made.assets))
    await write(publishFile(address, bytes));
  await write(publishFile(speculationRulesAddress, Buffer.from(speculationRulesText)));
  if (problems.length > 0) throw new PublishError(problems);
  return made;
}

/** Makes and writes the documents, and collects what they have in common. */
async function writePages(
  sources: SiteSources,
  made: { readonly files: readonly Output[]; readonly facts: Promise<ReadonlyMap<string, FileFacts>> },
  problems: Problem[],
  { write, keep }: ReleaseWriter,
  madeFiles: MadeFiles,
) {
  const { content } = sources;
  const { files } = made;
  const [application, facts] = await Promise.all([sources.application, made.facts]);
  const addresses = listAddresses(content);
  const redirects = listRedirects(content);
  const routes = listRouteOutputs(application, sources.createRender(application));
  problems.push(...checkPlan({ application, addresses, files: [...files, ...routes], redirects }));
  const documents = new Map<string, MadeSite["documents"][number]>();
  const assets = new Map<string, string>();
  const movedPages: PublishedFile[] = [];
  const moved = new Set(addresses.moved);
  const missing = new Map(addresses.missing.map(({ address, under }) => [address, under]));
  const noteDocument = (address: string, made: Made) => {
    const { styles = [] } = made;
    // Nearly all have the same styles: one of each is kept.
    documents.set(`${isEmbed(address)} ${styles.join("\0")}`, { address, styles });
    for (const asset of made.assets ?? []) assets.set(asset, address);
    madeFiles.note(address, made);
  };
  if (problems.length === 0) {
    const changed = [...addresses.moved];
    await forEachLimited([...addresses.pages, ...missing.keys()], async (address) => {
      const unchanged = madeFiles.findUnchanged(address);
      if (unchanged && (await keep(placeOf(address, missing.get(address))))) noteDocument(address, unchanged);
      else changed.push(address);
    });
    await sources.makeDocuments(
      application,
      changed,
      async (document) => {
        const { address, html } = document;
        problems.push(...document.problems);
        if (document.problems.length > 0) return;
        const page = publishDocument(address, html, missing.get(address));
        if (moved.has(address)) movedPages.push(page);
        else await write(page);
        const { reads, styles, assets: loaded } = document;
        noteDocument(address, { reads, styles, assets: loaded });
      },
      facts,
    );
  }
  return { application, made: { documents: [...documents.values()], assets, movedPages, redirects } };
}

/** Where a document lies in the release. */
function placeOf(address: string, under: string | undefined): string {
  return under === undefined ? documentFile(address) : missingFile(under);
}

function publishDocument(address: string, html: string, under: string | undefined): PublishedFile {
  return {
    ...{ address, type: "text/html; charset=utf-8", compressible: true, immutable: false },
    file: placeOf(address, under),
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
