/**
 * The one public door to the content: reads the folder, checks everything, relates and freezes.
 * Only this module touches the file system, and it only reads.
 */
import { lstat, readdir, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type ContentFolder, checkFolder } from "./check.ts";
import { type Diagnostic, formatDiagnostics } from "./diagnostics.ts";
import { collectionFolders, type Entry } from "./layout.ts";
import type { Content } from "./records.ts";
import { relate } from "./relations.ts";

/** What reading a content folder comes to. Good content can come with warnings. */
export type ContentReading =
  | { readonly content: Content; readonly diagnostics: readonly Diagnostic[] }
  | { readonly content?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Thrown by `getContent`; its message is the whole report, as `npm run content:check` prints it. */
export class ContentError extends Error {
  override readonly name = "ContentError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`The content has errors.\n${formatDiagnostics(diagnostics, "plain")}`);
    this.diagnostics = diagnostics;
  }
}

/**
 * Reads and checks a content folder.
 * @param directory the folder, absolute or from the working directory
 * @returns the content, unless there are errors, and every finding, sorted
 */
export async function readContent(directory: string): Promise<ContentReading> {
  const { drafts, diagnostics } = checkFolder(await readFolder(resolve(directory)));
  return drafts ? { content: await relate(drafts), diagnostics } : { diagnostics };
}

/** The content folder: `CONTENT_DIR`, or `content` in the working directory. */
export function contentDirectory(): string {
  return resolve(process.env.CONTENT_DIR || "content");
}

let memory: { readonly state: string; readonly content: Promise<Content> } | undefined;

/**
 * The content of the site. Read once; in development read again when a file of it has changed.
 * @throws ContentError when the content has errors
 */
export async function getContent(): Promise<Content> {
  const directory = contentDirectory();
  const state = process.env.NODE_ENV === "development" ? await folderState(directory) : directory;
  if (memory?.state !== state) memory = { state, content: loadContent(directory) };
  return memory.content;
}

async function loadContent(directory: string): Promise<Content> {
  const { content, diagnostics } = await readContent(directory);
  if (!content) throw new ContentError(diagnostics);
  return content;
}

/** Names, times and sizes of everything in a folder: different after every change. */
async function folderState(directory: string): Promise<string> {
  const entries = await listEntries(directory);
  const stats = await Promise.all(
    entries.map(async ({ path }) => {
      const { mtimeMs, size } = await lstat(join(directory, path));
      return `${path} ${mtimeMs} ${size}`;
    }),
  );
  return [directory, ...stats].join("\n");
}

async function readFolder(directory: string): Promise<ContentFolder> {
  const entries = await listEntries(directory);
  const files = new Map<string, Uint8Array>();
  for (const { path, type } of entries) {
    if (type === "file" && /\.(?:mdx|yaml)$/u.test(path))
      files.set(path, await readFile(join(directory, path)));
  }
  return { name: basename(directory), entries, files };
}

/** The entries of the folder and of the collections in it. */
async function listEntries(directory: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const folder of ["", ...collectionFolders]) {
    const inside = join(directory, folder);
    const found = await readdir(inside, { withFileTypes: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for (const entry of found) {
      const type = entry.isFile()
        ? "file"
        : entry.isDirectory()
          ? "folder"
          : entry.isSymbolicLink()
            ? "link"
            : "other";
      entries.push({ path: folder === "" ? entry.name : `${folder}/${entry.name}`, type });
    }
  }
  return entries;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
