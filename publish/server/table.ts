/**
 * A release in memory: what each address answers, ready to be sent. Nothing is read from the disk while serving, so
 * there is no path to escape from, no file to vanish and no handle to run out of.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createHeaderLookUp, createMovedLookUp } from "../headers/header-rules.ts";
import { forEachLimited } from "../release/each.ts";
import {
  digestOf,
  type Encoding,
  findRelease,
  listEarlierFiles,
  listEncodings,
  type Release,
  type ReleaseFile,
} from "../release/release.ts";
import { followLinks, releaseFolders } from "../release/release-folders.mjs";
import { type AnswerSearch, createAnswerSearch, isSearchPage } from "./search.ts";

/** A file in one encoding. */
export interface EncodedBody {
  readonly etag: string;
  /** Names and values in turn, as `ServerResponse.writeHead` takes them. */
  readonly headers: string[];
  /** Those that a 304 repeats. */
  readonly validatorHeaders: string[];
  readonly bytes: () => Buffer;
}

/** A file in its encodings. */
export type EncodedFile = Readonly<Partial<Record<Encoding, EncodedBody>>>;

/** Everything that the server answers from. */
export interface Table {
  readonly files: ReadonlyMap<string, EncodedFile>;
  /** The true address by itself in lower case, and where an address moved to. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly missing: readonly { readonly under: string; readonly file: EncodedFile }[];
  /** What is sent with the redirect of a moved address, by itself in lower case; names and values in turn. */
  readonly movedHeaders: ReadonlyMap<string, readonly string[]>;
  /** On every answer, names and values in turn. */
  readonly everywhere: readonly string[];
  /** What answers queries, by the address of its page. */
  readonly searches: ReadonlyMap<string, AnswerSearch>;
  readonly revalidate: string;
}

/** Bytes without compression that are kept in memory up to this; beyond it they are made from the compressed ones when one is asked for. */
const plainBytesKept = 64 * 1024 * 1024;

/**
 * Reads a release, and what is kept of earlier ones beside it.
 *
 * @param out where it lies, `out`
 * @throws {Error} where there is none, or a file is not as it was written
 */
export async function loadTable(out: string): Promise<Table> {
  const folder = await followLinks(out);
  const release = await findRelease(folder);
  if (!release) throw new Error(`There is no release in ${out}.`);
  const everywhere = Object.entries(release.headers.everywhere).flat();
  const reader = createReader(release.headers);
  const headersAt = createHeaderLookUp(release.headers);
  const files = new Map<string, EncodedFile>();
  const canonical = new Map(release.redirects.map(({ from, to }) => [from.toLowerCase(), to]));

  const { earlier } = releaseFolders(folder);
  await forEachLimited(await listEarlierFiles(earlier), async (file) => {
    files.set(file.address, await reader(earlier, file, everywhere));
  });
  await forEachLimited(release.files, async (file) => {
    files.set(file.address, await reader(folder, file, Object.entries(headersAt(file.address)).flat()));
  });
  for (const address of files.keys()) canonical.set(address.toLowerCase(), address);
  const missing: { under: string; file: EncodedFile }[] = [];
  for (const { under, ...file } of release.missing) {
    missing.push({ under, file: await reader(folder, file, everywhere) });
  }
  const movedHeadersAt = createMovedLookUp(release.headers);
  const movedHeaders = new Map(
    release.redirects.map(({ from }) => [from.toLowerCase(), Object.entries(movedHeadersAt(from)).flat()]),
  );
  const searches = new Map<string, AnswerSearch>();
  for (const { address } of release.files) {
    const page = isSearchPage(address) ? files.get(address)?.identity : undefined;
    const index = files.get(`${address}.json`)?.identity;
    if (!page || !index) continue;
    const own = [...Object.entries(headersAt(address)).flat(), "Cache-Control", release.headers.revalidate];
    searches.set(address, createAnswerSearch(address, page.bytes(), index.bytes(), own));
  }
  return {
    files,
    canonical,
    missing,
    movedHeaders,
    searches,
    everywhere,
    revalidate: release.headers.revalidate,
  };
}

/**
 * Reads the release that is to be served. While a build puts another in its place, it can be beside its place for an instant,
 * or change while it is read; and it stays beside its place where the build was killed in that instant.
 *
 * @throws {Error} where there is none, or a file is not as it was written
 */
export async function loadServedTable(out: string): Promise<Table> {
  for (const folder of [out, releaseFolders(await followLinks(out)).previous]) {
    try {
      return await loadTable(folder);
    } catch (error) {
      // What is wrong with it is found again below, where it was not that instant.
      if (!(error instanceof Error)) throw error;
    }
  }
  return loadTable(out);
}

function createReader(policy: Release["headers"]) {
  let plainBytes = 0;
  return async (
    folder: string,
    file: Omit<ReleaseFile, "address">,
    own: readonly string[],
  ): Promise<EncodedFile> => {
    const encoded: Partial<Record<Encoding, EncodedBody>> = {};
    const encodings = listEncodings(file);
    const read = new Map<Encoding, Buffer>();
    await nextTurn();
    for (const { encoding, name, digest } of encodings) {
      // It waits for each file, which takes a fraction of the time that promises take, and answers visitors in between.
      const bytes = readFileSync(join(folder, name));
      if (digestOf(bytes) !== digest) throw new Error(`${join(folder, name)} is not what the build wrote.`);
      read.set(encoding, bytes);
    }
    const gzipped = read.get("gzip");
    for (const { encoding, digest } of encodings) {
      const kept = read.get(encoding) ?? Buffer.alloc(0);
      if (encoding === "identity") plainBytes += kept.length;
      const isDerived = encoding === "identity" && plainBytes > plainBytesKept;
      const etag = `"${digest}"`;
      const validatorHeaders = [
        ...own,
        ...["Cache-Control", file.immutable ? policy.immutable : policy.revalidate],
        ...["ETag", etag],
        ...(encodings.length > 1 ? ["Vary", "Accept-Encoding"] : []),
      ];
      const headers = [
        ...validatorHeaders,
        ...["Content-Type", file.type, "Content-Length", String(kept.length)],
        ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
      ];
      encoded[encoding] = {
        etag,
        headers,
        validatorHeaders,
        bytes: isDerived && gzipped ? inflating(gzipped) : always(kept),
      };
    }
    return encoded;
  };
}

/** Whatever else there is to do is done first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

// Made apart from the reader, whose scope would keep every encoding of the file in memory.
function always(bytes: Buffer): () => Buffer {
  return () => bytes;
}

function inflating(gzipped: Buffer): () => Buffer {
  return () => gunzipSync(gzipped);
}
