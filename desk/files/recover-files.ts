/** Brings back what an interrupted save has left behind. */
import * as fs from "node:fs";
import { join } from "node:path";
import { collectionFolders } from "../../lib/reading/layout.ts";
import { type FileCalls, place, versionOf } from "./file-calls.ts";

/** A file that was left behind and holds words that are nowhere else. */
export interface KeptFile {
  /** Its path, and that of the file to which its words belong. */
  readonly path: string;
  readonly target: string;
  /** `unsaved` words were never in the file; `overwritten` ones were there for a moment, written by another program. */
  readonly what: "unsaved" | "overwritten";
}

interface Leftover {
  readonly path: string;
  readonly target: string;
  /** What the names of one save have in common. */
  readonly save: string;
  /** Of a file that was put aside: the version that was to be replaced. */
  readonly version: string | undefined;
}

/**
 * Looks for what `replaceFile` has left in folders when the computer or the program broke off. A file that has lost its
 * name gets it back; what is a copy goes; what holds words that are nowhere else stays.
 *
 * @param folders those that do not exist are passed over
 * @returns what stays
 */
export function recoverFiles(folders: readonly string[], calls: FileCalls = fs): readonly KeptFile[] {
  const left = folders.flatMap((folder) => listLeftovers(folder, calls));
  const old = left.filter(
    ({ path, target, version }) => version !== undefined && !place(path, target, calls),
  );
  const unsaved = left.filter(({ version, ...file }) => version === undefined && !isCopy(file, calls));
  const overwritten = old.filter(({ version = "", save, ...file }) => {
    // What everybody had seen is no loss once something else was saved in its place.
    const isSeen = versionOf(calls.readFileSync(file.path)).startsWith(version);
    return !isCopy(file, calls) && !(isSeen && !unsaved.some((other) => other.save === save));
  });
  for (const { path } of left)
    if (![...unsaved, ...overwritten].some((kept) => kept.path === path)) calls.rmSync(path, { force: true });
  return [
    ...unsaved.map(({ path, target }) => ({ path, target, what: "unsaved" as const })),
    ...overwritten.map(({ path, target }) => ({ path, target, what: "overwritten" as const })),
  ];
}

/**
 * The same for all of a content folder that people write to.
 *
 * @param others further folders
 */
export function recoverDrafts(directory: string, others: readonly string[] = []): readonly KeptFile[] {
  return recoverFiles([directory, ...collectionFolders.map((folder) => join(directory, folder)), ...others]);
}

/** What a save calls the files beside the one that it writes. */
const leftoverName = /^\.(.+)\.([0-9a-f]{12})\.(?:([\w-]{16})\.old|new)$/u;

/** Whether a name is one that a save gives to a file which it has not finished. */
export function isUnfinishedSave(name: string): boolean {
  return leftoverName.test(name);
}

function listLeftovers(folder: string, calls: FileCalls): readonly Leftover[] {
  if (!calls.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return calls.readdirSync(folder).flatMap((name) => {
    const [, file, save, version] = leftoverName.exec(name) ?? [];
    if (file === undefined || save === undefined) return [];
    return [{ path: join(folder, name), target: join(folder, file), save, version }];
  });
}

/** Whether the file that it belongs to begins with the same: then it is a copy, or one that was not written to its end. */
function isCopy({ path, target }: { path: string; target: string }, calls: FileCalls): boolean {
  if (!calls.lstatSync(target, { throwIfNoEntry: false })?.isFile()) return false;
  const bytes = calls.readFileSync(path);
  return calls.readFileSync(target).subarray(0, bytes.length).equals(bytes);
}
