/**
 * Writes files that other programs write too: whole or not at all, and never over what somebody else has written. Node has
 * no call that exchanges two files in one step, and a rename would throw away what it replaces. So the file is first put
 * aside, compared with what is to be replaced, and then the new one takes its name only if nobody else has taken it. A
 * crash leaves both versions in the folder, from where `recoverFiles` brings them back.
 */
import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { attempt, exists, type FileCalls, holds, place, versionOf } from "./file-calls.ts";

/**
 * Puts other bytes in the place of those that a file holds. Its rights and its owner stay as they are.
 *
 * @param path the file
 * @param expected what it holds as far as the caller has seen
 * @returns `changed` where it holds something else by now, or is gone: then everything is as others have left it
 * @throws {Error} with a `code`, where the file is read-only (`EACCES`) or the system refuses (`ENOSPC`, `EROFS` …): then
 *   nothing is changed
 */
export function replaceFile(
  path: string,
  expected: Uint8Array,
  bytes: Uint8Array,
  calls: FileCalls = fs,
): "replaced" | "changed" {
  if (!holds(path, expected, calls)) return "changed";
  const stats = calls.lstatSync(path);
  // To whoever may write everything, the system would not refuse it.
  if ((stats.mode & 0o222) === 0) throw refusal(path);
  calls.accessSync(path, fs.constants.W_OK);
  const { next, before } = namesFor(path, expected);
  try {
    write(next, bytes, stats, calls);
    return exchange({ path, next, before, expected, bytes }, calls);
  } finally {
    calls.rmSync(next, { force: true });
  }
}

/**
 * Creates a file.
 *
 * @returns `changed` where there is one already, which stays
 * @throws {Error} with a `code`, where the system refuses; then there is no file
 */
export function createNewFile(path: string, bytes: Uint8Array, calls: FileCalls = fs): "created" | "changed" {
  const { next } = namesFor(path, bytes);
  try {
    write(next, bytes, undefined, calls);
    if (!place(next, path, calls)) return "changed";
    syncFolder(path, calls);
    return "created";
  } finally {
    calls.rmSync(next, { force: true });
  }
}

interface Exchange {
  readonly path: string;
  readonly next: string;
  readonly before: string;
  readonly expected: Uint8Array;
  readonly bytes: Uint8Array;
}

/** From here until the new file has its name there is none of this name, for less than a thousandth of a second. */
function exchange(
  { path, next, before, expected, bytes }: Exchange,
  calls: FileCalls,
): "replaced" | "changed" {
  if (!attempt(() => calls.renameSync(path, before), ["ENOENT"])) return "changed";
  let isPlaced = false;
  try {
    isPlaced = holds(before, expected, calls) && place(next, path, calls);
  } finally {
    if (!isPlaced) putBack(before, path, expected, calls);
  }
  if (!isPlaced) return "changed";
  if (exists(before, calls) && !holds(before, expected, calls)) {
    takeBack(path, before, expected, bytes, calls);
    return "changed";
  }
  // First the new file for certain, then the end of the old one.
  syncFolder(path, calls);
  calls.rmSync(before, { force: true });
  return "replaced";
}

/** A program that had the file open has written into it since: its words get their name back, and ours go. */
function takeBack(
  path: string,
  before: string,
  expected: Uint8Array,
  bytes: Uint8Array,
  calls: FileCalls,
): void {
  const { before: taken } = namesFor(path, bytes);
  const isTaken = attempt(() => calls.renameSync(path, taken), ["ENOENT"]);
  if (isTaken && !holds(taken, bytes, calls)) {
    // Somebody else has replaced ours already. Then theirs is the file, and what was aside stays there.
    putBack(taken, path, bytes, calls);
    return;
  }
  putBack(before, path, expected, calls);
  if (isTaken) calls.rmSync(taken, { force: true });
}

/** Gives the file that was put aside its name again. Somebody else who has taken it keeps it. */
function putBack(before: string, path: string, expected: Uint8Array, calls: FileCalls): void {
  if (!exists(before, calls) || place(before, path, calls)) return;
  // Whoever took the name replaced what everybody had seen. Words that nobody has seen stay aside instead.
  if (holds(before, expected, calls)) calls.rmSync(before, { force: true });
}

function write(path: string, bytes: Uint8Array, like: fs.Stats | undefined, calls: FileCalls): void {
  const file = calls.openSync(path, "wx");
  try {
    calls.writeFileSync(file, bytes);
    if (like) {
      // Only one who may give files away can keep another's; to others it becomes their own, as with every editor.
      attempt(() => calls.fchownSync(file, like.uid, like.gid), ["EPERM", "EINVAL", "ENOSYS", "ENOTSUP"]);
      calls.fchmodSync(file, like.mode & 0o7777);
    }
    calls.fsyncSync(file);
  } finally {
    calls.closeSync(file);
  }
}

/** Makes sure that names are on the disk, where a folder can be opened for that. */
function syncFolder(path: string, calls: FileCalls): void {
  if (process.platform === "win32") return;
  const folder = calls.openSync(dirname(path), "r");
  try {
    attempt(() => calls.fsyncSync(folder), ["EINVAL", "ENOTSUP", "EPERM"]);
  } finally {
    calls.closeSync(folder);
  }
}

/** The leading dot keeps a file from being taken for content; the same folder makes a renaming one step. */
function namesFor(path: string, expected: Uint8Array): { readonly next: string; readonly before: string } {
  const start = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  return { next: `${start}.new`, before: `${start}.${versionOf(expected).slice(0, 16)}.old` };
}

function refusal(path: string): Error {
  return Object.assign(new Error(`${path} is read-only.`), { code: "EACCES" });
}
