/** Single steps with files, which `replaceFile` and `recoverFiles` are made of. */
import { createHash } from "node:crypto";
import * as fs from "node:fs";

/** The calls of the file system that write and compare files, all of them; the tests let others write between any two. */
export type FileCalls = Pick<
  typeof fs,
  | "accessSync"
  | "closeSync"
  | "copyFileSync"
  | "fchmodSync"
  | "fchownSync"
  | "fsyncSync"
  | "linkSync"
  | "lstatSync"
  | "openSync"
  | "readdirSync"
  | "readFileSync"
  | "renameSync"
  | "rmSync"
  | "writeFileSync"
>;

/** A short name for the bytes of a file: another one after every change. */
export function versionOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

/** Gives a file another name, unless something has that name. */
export function place(from: string, to: string, calls: FileCalls): boolean {
  try {
    calls.linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    return placeWithoutLinks(from, to, calls);
  }
  calls.rmSync(from, { force: true });
  return true;
}

/** Some drives (FAT) know no second name for a file. */
function placeWithoutLinks(from: string, to: string, calls: FileCalls): boolean {
  if (!calls.lstatSync(from).isFile()) {
    // A folder, or a link to a file elsewhere: it is only ever put back.
    if (exists(to, calls)) return false;
    calls.renameSync(from, to);
    return true;
  }
  if (!attempt(() => calls.copyFileSync(from, to, fs.constants.COPYFILE_EXCL), ["EEXIST"])) return false;
  calls.rmSync(from, { force: true });
  return true;
}

export function exists(path: string, calls: FileCalls): boolean {
  return calls.lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether an ordinary file holds these bytes, and nothing else. */
export function holds(path: string, bytes: Uint8Array, calls: FileCalls): boolean {
  const stats = calls.lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== bytes.length) return false;
  let found: Buffer | undefined;
  attempt(() => {
    found = calls.readFileSync(path);
  }, ["ENOENT"]);
  return found?.equals(bytes) ?? false;
}

/** Runs a call; whether it was done or refused for one of these reasons. */
export function attempt(call: () => void, reasons: readonly string[]): boolean {
  try {
    call();
    return true;
  } catch (error) {
    if (reasons.includes(codeOf(error) ?? "")) return false;
    throw error;
  }
}

/** The system's name for why it refused; nothing for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
