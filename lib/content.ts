/**
 * The public interface of the content: reads the folder, checks everything, relates and freezes.
 * Only this module, its lister of folders and its reader of citation styles touch the file system, and they only read;
 * `committed-ledger.ts` asks git.
 */
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { lstat, open } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { checkFolder } from "./check/check.ts";
import type { ContentFolder } from "./check/content-folder.ts";
import { readCitationFiles } from "./content/citation-styles.ts";
import { readCommittedLedgers } from "./content/committed-ledger.ts";
import { isSystemError, listFolder, listPublicFolder, listTree } from "./content/folder-entries.ts";
import { relate } from "./content/relate.ts";
import { createWatcher } from "./content/watch.ts";
import { type Diagnostic, formatDiagnostics } from "./findings/diagnostics.ts";
import { createDates } from "./ledger/dates.ts";
import { extendLedger, listEntries } from "./ledger/lines.ts";
import { noteState } from "./model/content-state.ts";
import { type FindToday, todayIn } from "./model/dates.ts";
import { type Language, originalLanguage } from "./model/languages.ts";
import { limits } from "./model/limits.ts";
import { findWork, observe } from "./model/reads.ts";
import type { Content } from "./model/records.ts";
import { readSiteAddress } from "./model/site-address.mjs";
import type { FolderEntry } from "./reading/file-names.ts";
import { historyName, ledgerName } from "./reading/file-names.ts";
import { readFiles } from "./reading/folder.ts";
import { editedPath, type HistoryEntry, readKeptFile } from "./reading/history.ts";
import { arrange, collectionFolders } from "./reading/layout.ts";
import { listNewVersions, type NewVersion } from "./versions/new-versions.ts";
import { guideWordsOf } from "./words/guide/languages.ts";

/** What reading a content folder comes to. Good content can come with warnings. */
export interface ContentReading {
  /** Absent when there are errors. */
  readonly content?: Content;
  readonly diagnostics: readonly Diagnostic[];
  /** A short name for what was read: the same as long as the folder says the same. */
  readonly state: string;
}

/** Thrown by `getContent`; its message is the whole report, as `npm run content:check` prints it. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly diagnostics: readonly Diagnostic[];

  /** @param language of those who read the message */
  constructor(diagnostics: readonly Diagnostic[], language: Language = originalLanguage) {
    const { files } = guideWordsOf(language);
    super(files.contentErrors({ findings: formatDiagnostics(diagnostics, "plain", language) }));
    this.diagnostics = diagnostics;
  }
}

/**
 * Reads and checks a content folder.
 * @param directory the folder, absolute or from the working directory
 * @param findToday the clock
 * @returns the content, unless there are errors, and every finding, sorted
 */
export async function readContent(directory: string, findToday = todayIn): Promise<ContentReading> {
  const folder = await readFolder(resolve(/*turbopackIgnore: true*/ directory), findToday);
  const { drafts, diagnostics, ledger, kept, keptTranslations } = checkFolder(folder, readFiles(folder));
  const state = stateOf(folder);
  if (!drafts) return { diagnostics, state };
  const content = relate(drafts, {
    ...{ folder, kept, keptTranslations },
    findDates: createDates(ledger),
    citationFiles: await readCitationFiles(),
  });
  noteState(content, state);
  return { content, diagnostics, state };
}

/**
 * Checks a content folder, without making pages of it.
 * @param directory the folder, absolute or from the working directory
 * @returns every finding, sorted
 */
export async function checkContent(directory: string): Promise<readonly Diagnostic[]> {
  const folder = await readFolder(resolve(directory));
  return checkFolder(folder, readFiles(folder)).diagnostics;
}

/** What is written when a content is published. */
export interface Publication {
  /** The versions that are not kept yet. */
  readonly versions: readonly NewVersion[];
  /** Paths of files that an interrupted publication has left, and that this one replaces. */
  readonly unfinished: readonly string[];
  /** The ledger of permanent addresses: its path, its text now, and as it has to be once the versions are kept. */
  readonly ledger: { readonly path: string; readonly before: string; readonly after: string };
}

/**
 * What has to be written to publish a content today.
 * @param directory the folder, absolute or from the working directory
 * @param findToday the clock
 * @param publicDirectory the folder of public files, absolute; the usual one where it is absent
 * @returns every finding; without a publication where any of them is an error
 * @throws when this program can no longer read a version that was published
 */
export async function readPublication(
  directory: string,
  findToday = todayIn,
  publicDirectory?: string,
): Promise<{ diagnostics: readonly Diagnostic[]; publication?: Publication }> {
  const found = await readFolder(resolve(directory), findToday, publicDirectory);
  const unfinished = listUnfinished(found);
  const history = found.history.filter(({ entry }) => !unfinished.includes(entry.path));
  const folder = { ...found, history };
  const {
    drafts,
    diagnostics,
    present,
    ledger: before,
    today,
    ...checked
  } = checkFolder(folder, readFiles(folder));
  if (!drafts) return { diagnostics };
  const { name, files } = folder;
  const kept = [...checked.kept, ...checked.keptTranslations];
  const findDates = createDates(before);
  const versions = listNewVersions(drafts, { folder: name, kept, files, findDates, today });
  const digests = new Map([...kept, ...versions].map(({ route, digest }) => [route, digest]));
  const after = extendLedger(before, today, present, digests);
  return {
    diagnostics,
    publication: { versions, unfinished, ledger: { path: join(directory, ledgerName), before, after } },
  };
}

/**
 * What an interrupted publication has left: versions that are in no ledger, nor in one that git holds, and are copies of the
 * files as they are now. They were never published, and nothing is lost with them.
 * @returns their paths in the folder
 */
function listUnfinished({ history, files, committed }: ContentFolder): readonly string[] {
  const ledger = files.get(ledgerName);
  const own = ledger instanceof Uint8Array ? [new TextDecoder().decode(ledger)] : [];
  const ledgers = [...own, ...committed.map(({ text }) => text)];
  const published = new Set(ledgers.flatMap((text) => listEntries(text).map(({ address }) => address)));
  return history.flatMap((each) => {
    const kept = readKeptFile(each);
    if (!kept || published.has(kept.route)) return [];
    const now = files.get(editedPath(kept));
    return now instanceof Uint8Array && Buffer.compare(now, kept.bytes) === 0 ? [kept.path] : [];
  });
}

/** The content folder: `CONTENT_DIR`, or `content` in the working directory. */
export function contentDirectory(): string {
  // Without the comment Turbopack takes the whole project for files that the pages need.
  return resolve(/*turbopackIgnore: true*/ process.env.CONTENT_DIR || "content");
}

/** The folder of pictures and other files that are published as they are: `PUBLIC_DIR`, or `public` in the working directory. */
export function publicDirectory(): string {
  return resolve(/*turbopackIgnore: true*/ process.env.PUBLIC_DIR || "public");
}

interface Memory {
  readonly directory: string;
  /** Of what was looked at, then of what was read: a save may come between. */
  state: string | undefined;
  readonly reading: Promise<ContentReading>;
}

let memory: Memory | undefined;

/** The content of each page and file while it is being made. */
const contents = new WeakMap<object, Promise<Content>>();

/**
 * The content of the site, for a language. Read once; in development, and where `CONTENT_MAY_CHANGE` is set, read again when the folder has changed.
 * A page or file whose reads are noted is made of one content from its beginning to its end, whoever saves meanwhile.
 * @throws ContentError when the content has errors
 */
export async function getContent(language: string = originalLanguage): Promise<Content> {
  const work = findWork();
  if (!work) return (await findContent()).inLanguage(language);
  const content = contents.get(work) ?? findContent().then(observe);
  contents.set(work, content);
  return (await content).inLanguage(language);
}

async function findContent(): Promise<Content> {
  const directory = contentDirectory();
  const isWriting = process.env.NODE_ENV === "development" || process.env.CONTENT_MAY_CHANGE === "1";
  const state = isWriting ? await contentState() : undefined;
  if (memory?.directory !== directory || (isWriting && memory.state !== state))
    memory = { directory, state, reading: readContent(directory) };
  const current = memory;
  const { content, diagnostics, state: read } = await current.reading;
  current.state = read;
  if (!content) throw new ContentError(diagnostics);
  return content;
}

const watcher = createWatcher(contentState, 150);

/**
 * Waits for a change of the content while somebody writes, by looking again and again: unlike the system's notices, that
 * works for every editor's way of saving and on every kind of drive.
 * @param known the state that the caller has seen, of a reading
 * @param signal gives the wait up
 * @returns the new state; nothing when the wait was given up
 */
export function watchContent(known: string, signal: AbortSignal): Promise<string | undefined> {
  return watcher.waitForChange(known, signal);
}

/** How long after a change the times of a file may be the same after another one, in milliseconds: that of FAT. */
const coarsestTime = 2000;

let looked: { readonly signs: string; readonly state: string } | undefined;

/** The state of the content folder now. Reads the files only when there is a sign of a change. */
async function contentState(): Promise<string> {
  const directory = contentDirectory();
  const { signs, latest } = await listSigns(directory);
  // Two saves within one tick of the clock leave the same signs: what has just changed is read in any case.
  if (looked?.signs !== signs || Date.now() - latest < coarsestTime)
    looked = { signs, state: stateOf(await readFolder(directory)) };
  return looked.state;
}

/** What shows a change without reading: names, kinds, times, sizes and numbers of the files; and the latest time. */
async function listSigns(directory: string): Promise<{ readonly signs: string; readonly latest: number }> {
  const entries = await listAll(directory);
  let latest = 0;
  const signs = await Promise.all(
    entries.map(async ({ path, type }) => {
      const found = await attempt(lstat(join(directory, path)));
      latest = Math.max(latest, found?.ctimeMs ?? 0, found?.mtimeMs ?? 0);
      return `${path} ${type} ${found?.ino} ${found?.ctimeMs} ${found?.mtimeMs} ${found?.size}`;
    }),
  );
  // Texts show files of `public/`: one that was renamed there makes them right, or wrong.
  const shown = (await listPublic()).map(({ path, type }) => `${path} ${type}`);
  return { signs: [directory, ...signs, ...shown].join("\n"), latest };
}

/** A short name for all that is read of a folder, and for nothing else: not for times, nor for files that are ignored. */
function stateOf({ name, entries, files, history, publicFiles }: ContentFolder): string {
  const hash = createHash("sha256").update(JSON.stringify([arrange(name, entries), [...publicFiles]]));
  const kept = history.map(({ entry, bytes = 0 }) => [entry.path, bytes] as const);
  for (const [path, bytes] of [...files, ...kept].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const isRead = typeof bytes !== "number";
    hash.update(`\0${path} ${isRead ? bytes.length : `over ${bytes}`}\0`).update(isRead ? bytes : "");
  }
  return hash.digest("base64url");
}

/**
 * Reads a content folder into memory, sound or not.
 * @param directory the folder, absolute
 * @param findToday the clock
 * @param publicDirectory the folder of public files, absolute; the usual one where it is absent
 */
export async function readFolder(
  directory: string,
  findToday: FindToday = todayIn,
  publicDirectory?: string,
): Promise<ContentFolder> {
  const name = basename(directory);
  const committed = readCommittedLedgers(directory);
  const history = readHistory(directory);
  const entries = await listAll(directory);
  const files = new Map<string, Uint8Array | number>();
  const ledger = await readSmall(join(directory, ledgerName), limits.ledgerBytes);
  if (ledger !== undefined) files.set(ledgerName, ledger);
  const paths = arrange(name, entries)
    .places.slice(0, limits.files)
    .map((place) => place.path);
  let left: number = limits.folderBytes;
  for (let first = 0; first < paths.length; first += readAtATime) {
    const some = paths.slice(first, first + readAtATime);
    const most = Math.min(limits.fileBytes, left);
    const read = await Promise.all(some.map((path) => readSmall(join(directory, path), most)));
    for (const [index, path] of some.entries()) {
      const bytes = read[index];
      if (bytes === undefined) continue;
      // Those before it in the folder may have left no room for it.
      const isRead = typeof bytes !== "number" && bytes.length <= left;
      files.set(path, typeof bytes === "number" || isRead ? bytes : bytes.length);
      if (isRead) left -= bytes.length;
    }
  }
  return {
    name,
    entries,
    files,
    history: await history,
    publicFiles: await listPublic(publicDirectory),
    hosts: ownHosts(),
    committed: await committed,
    findToday,
  };
}

/** What is in the folder of kept versions. */
async function readHistory(directory: string): Promise<readonly HistoryEntry[]> {
  const found = await listTree(join(directory, historyName));
  const history: HistoryEntry[] = [];
  for (let first = 0; first < found.length; first += readAtATime) {
    const some = found.slice(first, first + readAtATime).map(async ({ path, type }) => {
      // What is in place of the folder itself has no path in it.
      const entry = { path: path === "" ? historyName : `${historyName}/${path}`, type };
      const bytes =
        type === "file" ? await readSmall(join(directory, entry.path), limits.fileBytes) : undefined;
      return { entry, bytes };
    });
    history.push(...(await Promise.all(some)));
  }
  return history;
}

/** Files that are read at the same time. */
const readAtATime = 64;

/** What is published as it is: the files of a folder. */
function listPublic(directory = publicDirectory()): Promise<readonly FolderEntry[]> {
  return listPublicFolder(resolve(/*turbopackIgnore: true*/ directory));
}

/** The bytes of an ordinary file, or its size when that is over the limit. Never follows a link, never waits for a pipe. */
async function readSmall(path: string, most: number): Promise<Uint8Array | number | undefined> {
  const file = await attempt(open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK));
  if (!file) return undefined;
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return undefined;
    if (stats.size > most) return stats.size;
    return await attempt(file.readFile());
  } finally {
    await file.close();
  }
}

/** The entries of the folder and of the collections in it; the folder itself when it cannot be read. */
async function listAll(directory: string): Promise<readonly FolderEntry[]> {
  const top = await listFolder(directory, "");
  if (!Array.isArray(top)) return [top];
  const inside: FolderEntry[] = [];
  for (const entry of top) {
    if (entry.type !== "folder" || !collectionFolders.includes(entry.path)) {
      inside.push(entry);
      continue;
    }
    const found = await listFolder(directory, entry.path);
    inside.push(...(Array.isArray(found) ? [entry, ...found] : [found]));
  }
  return inside;
}

/** The host names under which the site is published, as the pages' own addresses have it. */
function ownHosts(): ReadonlySet<string> {
  const { origin, isPublic } = readSiteAddress(process.env);
  return new Set(isPublic ? [new URL(origin).hostname.replace(/^www\./u, "")] : []);
}

/** What a system call returns; nothing when the system refuses it, which the caller then reports. */
async function attempt<Value>(call: Promise<Value>): Promise<Value | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
