/**
 * Writes a release beside the one being served and puts it in its place when it is whole, so that whatever goes
 * wrong before leaves the last good one as it was.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Redirect } from "../../lib/model/redirects.ts";
import { installRelease, restoreRelease } from "../release/install-release.ts";
import {
  exists,
  findRelease,
  type HeaderPolicy,
  listEncodings,
  movedPagesFolder,
  type Release,
  type ReleaseFile,
  releaseFileName,
} from "../release/release.ts";
import { followLinks, releaseFolders } from "../release/release-folders.mjs";
import { checkWritten, createCarrier, createFolderMaker } from "./carry-over.ts";
import type { Compression } from "./compress.ts";
import { keepEarlierFiles, writeSynced } from "./earlier-files.ts";
import { makeReadable } from "./readable.ts";
import { writeEncodings } from "./write-encodings.ts";

/** A file to publish. */
export interface PublishedFile {
  readonly address: string;
  readonly file: string;
  readonly type: string;
  readonly compressible: boolean;
  readonly immutable: boolean;
  readonly bytes: Buffer;
  /** The part of the site whose unknown addresses it answers, where it is such a page: `/goals/`. */
  readonly missingUnder?: string;
}

/** Puts files into a release. */
export interface ReleaseWriter {
  readonly write: (file: PublishedFile) => Promise<void>;
  /**
   * Takes a file over from the last release, as it is.
   *
   * @param file where it lies: `goals/56.html`
   * @returns whether it was there, whole; otherwise it has to be written
   */
  readonly keep: (file: string) => Promise<boolean>;
}

/** What a release says besides its files. */
export interface ReleaseContent {
  readonly source: string;
  readonly headers: HeaderPolicy;
  readonly redirects: readonly Redirect[];
  /** Pages at moved addresses, for hosts that cannot redirect. No server of ours answers with them. */
  readonly movedPages: readonly Pick<PublishedFile, "file" | "bytes">[];
  /** What is not given out: configurations for other servers, made from the whole release, and the own one, by file name. */
  readonly configure: (release: Release) => Readonly<Record<string, string | Uint8Array>>;
}

/**
 * Writes and installs a release.
 *
 * @param out the folder to be served, `out`, or a link to it
 * @param make makes the files, hands each to the writer, and says the rest when all are written
 * @throws {Error} and leaves `out` untouched when anything can't be written or read back as it was meant
 */
export async function writeRelease(
  out: string,
  make: (writer: ReleaseWriter) => Promise<ReleaseContent>,
  compression: Compression = "best",
): Promise<void> {
  const folders = releaseFolders(await followLinks(out));
  await restoreRelease(out);
  await rm(folders.next, { recursive: true, force: true });
  await mkdir(folders.next, { recursive: true });
  try {
    const current = await findReadableRelease(folders.current);
    const known = new Map(current && listWritten(current).map((each) => [each.file.file, each]));
    const makeFolder = createFolderMaker(folders.next);
    const carryOver = createCarrier(folders, makeFolder);
    const kept = new Set<string>();
    const written: Written[] = [];
    const anew: ReleaseFile[] = [];
    const content = await make({
      write: async (file) => {
        const digests = await writeEncodings(file, {
          ...{ folders, carryOver, makeFolder },
          known: known.get(file.file)?.file.digests,
          compression,
        });
        const { address, type, immutable, missingUnder } = file;
        const described = { address, file: file.file, type, immutable, digests };
        anew.push(described);
        written.push({ file: described, ...(missingUnder === undefined ? {} : { under: missingUnder }) });
      },
      keep: async (name) => {
        const before = known.get(name);
        if (!before || !carryOver(before.file)) return false;
        written.push(before);
        for (const { name: encoded } of listEncodings(before.file)) kept.add(join(folders.next, encoded));
        return true;
      },
    });
    const release = describeRelease(content, written);
    const unanswered = [
      ...Object.entries(content.configure(release)),
      ...content.movedPages.map(({ file, bytes }) => [join(movedPagesFolder, file), bytes] as const),
    ];
    for (const [name, written] of unanswered) {
      await mkdir(dirname(join(folders.next, name)), { recursive: true });
      await writeFile(join(folders.next, name), written);
    }
    await writeSynced(join(folders.next, releaseFileName), `${JSON.stringify(release, null, 1)}\n`);
    makeReadable(folders.next, kept);
    checkWritten(folders.next, anew);
    if (!(await findRelease(folders.next))) throw new Error(`${folders.next} holds no release.`);
    if (current) await keepEarlierFiles(folders, current, release);
    if (await exists(folders.earlier)) makeReadable(folders.earlier);
    await installRelease(folders);
  } catch (error) {
    await rm(folders.next, { recursive: true, force: true });
    throw error;
  }
}

/** A file of a release; a 404 page with the part of the site that it is for. */
interface Written {
  readonly file: ReleaseFile;
  readonly under?: string;
}

/** The files of a release, 404 pages among them. */
function listWritten({ files, missing }: Release): readonly Written[] {
  return [
    ...files.map((file) => ({ file })),
    ...missing.map(({ under, ...file }) => ({ under, file: { address: under, ...file } })),
  ];
}

/** Describes a release by what was written of it, each file and page in its place. */
export function describeRelease(
  { source, headers, redirects }: Pick<ReleaseContent, "source" | "headers" | "redirects">,
  written: readonly Written[],
): Release {
  const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1);
  const files: ReleaseFile[] = [];
  const missing: Release["missing"] = [];
  for (const { file, under } of [...written].sort((a, b) => byAddress(a.file, b.file))) {
    const { address: _, ...rest } = file;
    if (under === undefined) files.push(file);
    else missing.push({ under, ...rest });
  }
  missing.sort((a, b) => b.under.length - a.under.length || (a.under < b.under ? -1 : 1));
  const { everywhere, rules, datetimes, revalidate, immutable } = headers;
  return {
    source,
    headers: {
      everywhere: { ...everywhere },
      rules: rules.map((rule) => ({ addresses: [...rule.addresses], headers: { ...rule.headers } })),
      ...{ datetimes: { ...datetimes }, revalidate, immutable },
    },
    redirects: [...redirects],
    files,
    missing,
  };
}

/** The release in a folder; one that can't be read is as good as none, since it is about to be replaced. */
async function findReadableRelease(folder: string): Promise<Release | undefined> {
  return findRelease(folder).catch(() => undefined);
}
